import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

/** What Discord signs its requests with. */
export interface Signing {
  /** 64 hexadecimal digits. */
  readonly publicKey: string
  readonly privateKey: KeyObject
}

export function newSigning(): Signing {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const { x = '' } = publicKey.export({ format: 'jwk' })
  return { publicKey: Buffer.from(x, 'base64url').toString('hex'), privateKey }
}

/** The headers of a request as Discord signs it; `at` in seconds. */
export function signed({ privateKey }: Signing, body: string, at = Math.floor(Date.now() / 1000)) {
  const timestamp = String(at)
  return {
    'content-type': 'application/json',
    'x-signature-timestamp': timestamp,
    'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
  }
}
