import type { RequestListener } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'

/** Made for these tests alone, for the names page.test and other.test; it opens nothing. */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg0NiBd85dlNpsIV+E
88fV6QcR/3Pl8LG/IjjjngcG7dWhRANCAASAqd8tkJz9Aw24BtcHjTVc1MEBK58S
NbduQYO1S2T/VbkvkVnTF8c2S3HAVdRCyX8tz+SK/K9WuKBPxLxs7mZo
-----END PRIVATE KEY-----`
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBoTCCAUegAwIBAgIURWT+Cl3CEviLZMT5+laiJQTkabMwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJcGFnZS50ZXN0MCAXDTI2MTEyNjA3MDcyM1oYDzIxMjYxMTAy
MDcwNzIzWjAUMRIwEAYDVQQDDAlwYWdlLnRlc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASAqd8tkJz9Aw24BtcHjTVc1MEBK58SNbduQYO1S2T/VbkvkVnTF8c2
S3HAVdRCyX8tz+SK/K9WuKBPxLxs7mZoo3UwczAdBgNVHQ4EFgQUX93lRYAOEfsk
MWvIbMmOod+zmlswHwYDVR0jBBgwFoAUX93lRYAOEfskMWvIbMmOod+zmlswDwYD
VR0TAQH/BAUwAwEB/zAgBgNVHREEGTAXgglwYWdlLnRlc3SCCm90aGVyLnRlc3Qw
CgYIKoZIzj0EAwIDSAAwRQIgGCkgz1twx4uNlskk18H35sp1DGkCJjtLj4zGj66h
h9sCIQCjIm5sEwQSXLRE3Xf/hJwW6MBYcs4l7WfWkXWcpI5q7w==
-----END CERTIFICATE-----`

/** An https server on this machine. */
export async function startPages(answer: RequestListener) {
  const server = createServer({ key, cert: CERTIFICATE }, answer)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
