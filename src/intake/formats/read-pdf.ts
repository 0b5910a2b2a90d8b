import { extractText, getDocumentProxy } from 'unpdf'
import { NO_FACTS, unreadable, type IntakeResult } from '../intake.ts'
import { unwrapped } from './unwrap.ts'

/** A file with fewer letters a page, on average, is a scan: its pages have none, or no more than a stamp's. */
const LETTERS_A_PAGE = 20

/** The words of a PDF file. */
export async function readPdf(bytes: Uint8Array): Promise<IntakeResult> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    const { text: pages, totalPages } = await extractText(pdf, { mergePages: false })
    const text = unwrapped(pages)
    if ((text.match(/\p{L}/gu)?.length ?? 0) < LETTERS_A_PAGE * totalPages)
      return unreadable({ kind: 'scan' })
    return { kind: 'read', intake: { ...NO_FACTS, kind: 'pdf', text } }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    return unreadable({ kind: name === 'PasswordException' ? 'locked' : 'damaged' })
  }
}
