import { verifierOf } from '../../src/transports/discord/connection/signature.ts'
import { httpApp } from '../../src/transports/http/app.ts'
import { serveApp } from '../../src/transports/http/serve.ts'

/**
 * Nothing but PONG on the server library of ours: what every figure of a request is compared with. With `CHECKED`, a
 * public key, the signature is verified before, as ours is.
 */
const key = process.env['CHECKED']
const isGenuine = key === undefined ? () => Promise.resolve(true) : verifierOf(key)
const pong = httpApp(
  [
    (app) =>
      app.post('/interactions', async (c) => {
        const posted = {
          body: new Uint8Array(await c.req.arrayBuffer()),
          signature: c.req.header('x-signature-ed25519'),
          timestamp: c.req.header('x-signature-timestamp'),
        }
        return (await isGenuine(posted, Date.now())) ? c.json({ type: 1 }) : c.body(null, 401)
      }),
  ],
  { fault: String },
)
const { close } = await serveApp(pong, { host: '127.0.0.1', port: Number(process.env['PORT']) })
process.once('SIGTERM', () => void close().then(() => process.exit()))
