import { createPublicKey, verify } from 'node:crypto'
import { promisify } from 'node:util'

/** In a thread of Node's own, so that the one that holds the connections goes on meanwhile. */
const verified = promisify(verify)

/** A request of Discord's: its bytes as they came, and what signs them. */
export interface Posted {
  readonly body: Uint8Array
  /** `X-Signature-Ed25519`, in hexadecimal digits. */
  readonly signature: string | undefined
  /** `X-Signature-Timestamp`, in seconds. */
  readonly timestamp: string | undefined
}

/** How far a request's time may be from ours, in milliseconds: an older one may be somebody's who kept it. */
const APART = 5 * 60_000

/**
 * Whether a request is Discord's own and new, by the application's public key (64 hexadecimal digits): Ed25519 over the
 * timestamp and the bytes, which nobody has parsed yet. `now` in milliseconds.
 */
export function verifierOf(publicKey: string): (posted: Posted, now: number) => Promise<boolean> {
  const x = Buffer.from(publicKey, 'hex').toString('base64url')
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  return async ({ body, signature = '', timestamp = '' }, now) => {
    if (!/^[\da-f]{128}$/iu.test(signature) || !/^\d{1,12}$/u.test(timestamp)) return false
    if (Math.abs(now - Number(timestamp) * 1000) > APART) return false
    return verified(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'))
  }
}
