import mammoth from 'mammoth'
import { NO_FACTS, unreadable, type IntakeResult } from '../intake.ts'
import { unpacksWithin } from './unpacked.ts'

/** A Word file that unpacks to more bytes is no article. */
const UNPACKED = 60_000_000

/** The words of a Word file. */
export async function readDocx(bytes: Uint8Array): Promise<IntakeResult> {
  if (!unpacksWithin(bytes, UNPACKED)) return unreadable({ kind: 'too-much' })
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    const text = value.replace(/\n{3,}/gu, '\n\n').trim()
    return { kind: 'read', intake: { ...NO_FACTS, kind: 'docx', text } }
  } catch {
    return unreadable({ kind: 'damaged' })
  }
}
