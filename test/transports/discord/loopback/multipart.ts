import { Buffer } from 'node:buffer'
import type { Attachment } from './world.ts'

interface Form {
  readonly body: unknown
  readonly files: readonly Attachment[]
}

/** Reads a multipart body as Discord does: `payload_json`, and `files[n]` with their names and types. */
export function readForm(raw: Buffer, contentType: string): Form {
  const boundary = /boundary="?([^";]+)/.exec(contentType)?.[1] ?? ''
  // Latin 1 maps each byte to one character and back, so that a picture survives.
  const parts = raw.toString('latin1').split(`--${boundary}`).slice(1, -1)
  let body: unknown
  const files: Attachment[] = []
  for (const part of parts) {
    const at = part.indexOf('\r\n\r\n')
    const head = part.slice(0, at)
    const bytes = Buffer.from(part.slice(at + 4, -2), 'latin1')
    const name = /filename="([^"]*)"/.exec(head)?.[1]
    if (name === undefined) body = JSON.parse(bytes.toString('utf8'))
    else files.push({ name, type: /content-type: *([^\r\n]+)/i.exec(head)?.[1] ?? '', bytes })
  }
  return { body, files }
}
