import mammoth from 'mammoth'
import { NO_FACTS, unreadable, type IntakeResult } from './intake.ts'

/** A Word file that unpacks to more bytes is no article. */
const UNPACKED = 60_000_000
const ENTRY = 'PK\u0001\u0002'

/** The words of a Word file. */
export async function readDocx(bytes: Uint8Array): Promise<IntakeResult> {
  if (unpackedSize(bytes) > UNPACKED) return unreadable({ kind: 'too-much' })
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    const text = value.replace(/\n{3,}/gu, '\n\n').trim()
    return { kind: 'read', intake: { ...NO_FACTS, kind: 'docx', text } }
  } catch {
    return unreadable({ kind: 'damaged' })
  }
}

/** What a zip file's own list of contents says that it unpacks to. */
function unpackedSize(bytes: Uint8Array): number {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let sum = 0
  for (
    let at = view.indexOf(ENTRY, 0, 'latin1');
    at >= 0 && at + 28 <= view.length;
    at = view.indexOf(ENTRY, at + 4, 'latin1')
  )
    sum += view.readUInt32LE(at + 24)
  return sum
}
