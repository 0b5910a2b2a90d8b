import { randomBytes } from 'node:crypto'
import type { RequestData } from 'discord.js'
import type { SentFile } from './answered.ts'

/**
 * A message with its files as Discord takes them: `payload_json`, then `files[n]`, in one piece (RFC 7578). discord.js
 * would give each file to a form that is read in pieces, through streams, in the thread that sends.
 */
export function multipart(
  payload: object,
  files: readonly Pick<SentFile, 'name' | 'type' | 'data'>[],
): Pick<RequestData, 'body' | 'headers' | 'passThroughBody'> {
  const boundary = `----${randomBytes(16).toString('hex')}`
  const part = (name: string, type: string): string =>
    `--${boundary}\r\nContent-Disposition: form-data; ${name}\r\nContent-Type: ${type}\r\n\r\n`
  const body = Buffer.concat([
    Buffer.from(`${part('name="payload_json"', 'application/json')}${JSON.stringify(payload)}\r\n`),
    ...files.flatMap(({ name, type, data }, n) => [
      Buffer.from(part(`name="files[${n}]"; filename="${quotable(name)}"`, type)),
      data,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ])
  return {
    body,
    headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` },
    passThroughBody: true,
  }
}

/** What would end a name in quotation marks, as browsers write it. */
const quotable = (name: string): string => name.replace(/["\r\n]/gu, (sign) => encodeURIComponent(sign))
