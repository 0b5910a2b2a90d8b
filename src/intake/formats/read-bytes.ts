import { decodeText } from '../../text/decode.ts'
import { fileKind } from './file-kind.ts'
import { nesting } from './nesting.ts'
import { readMarkdown } from './read-markdown.ts'
import { NO_FACTS, unreadable, type FileKind, type Intake, type IntakeResult } from '../intake.ts'

/**
 * Reads an article out of the bytes of a file; `name` tells the kind where the bytes do not. The libraries are loaded
 * when a file of their kind comes.
 */
export async function readBytes(bytes: Uint8Array, name: string): Promise<IntakeResult> {
  if (bytes.length === 0) return unreadable({ kind: 'empty' })
  const kind = fileKind(bytes, name)
  if (typeof kind !== 'string') return unreadable(kind)
  const result = await readKind(bytes, kind)
  if (result.kind === 'unreadable') return result
  const intake = withoutControl(result.intake)
  return /[\p{L}\p{N}]/u.test(intake.text) ? { kind: 'read', intake } : unreadable({ kind: 'empty' })
}

/** Characters that show nothing, and that a terminal obeys. */
const CONTROL = /(?![\t\n])\p{Cc}/gu
/** What separates pages or lines in some files. */
const BREAK = /\r\n?|[\f\u0085]/gu

/** Elements within each other, as many as browsers nest: 500 take a second to read, 1,000 six, 2,000 fifty. */
const DEEPEST = 512

/** No format needs control characters for its words, and a database may refuse them. */
function withoutControl({ text, title, publisher, ...intake }: Intake): Intake {
  const tidy = (words: string) => words.replace(BREAK, '\n').replace(CONTROL, '')
  return {
    ...intake,
    text: tidy(text),
    title: title && tidy(title),
    publisher: publisher && tidy(publisher),
  }
}

async function readKind(bytes: Uint8Array, kind: FileKind): Promise<IntakeResult> {
  switch (kind) {
    case 'pdf': {
      const { readPdf } = await import('./read-pdf.ts')
      return readPdf(bytes)
    }
    case 'docx': {
      const { readDocx } = await import('./read-docx.ts')
      return readDocx(bytes)
    }
    case 'html':
    case 'markdown':
    case 'text':
      return readWritten(bytes, kind)
  }
}

async function readWritten(bytes: Uint8Array, kind: 'html' | 'markdown' | 'text'): Promise<IntakeResult> {
  const text = decodeText(bytes)
  if (text === null) return unreadable({ kind: 'binary' })
  switch (kind) {
    case 'html': {
      if (nesting(text, DEEPEST) >= DEEPEST) return unreadable({ kind: 'too-much' })
      const { readHtml } = await import('./read-html.ts')
      return { kind: 'read', intake: readHtml(text) }
    }
    case 'markdown': {
      return { kind: 'read', intake: readMarkdown(text) }
    }
    case 'text':
      return { kind: 'read', intake: { ...NO_FACTS, kind, text } }
  }
}
