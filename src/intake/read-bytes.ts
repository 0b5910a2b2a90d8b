import { decodeText } from './decode.ts'
import { fileKind } from './file-kind.ts'
import { NO_FACTS, unreadable, type FileKind, type IntakeResult } from './intake.ts'

/**
 * Reads an article out of the bytes of a file; `name` tells the kind where the bytes do not. The libraries are loaded
 * when a file of their kind comes.
 */
export async function readBytes(bytes: Uint8Array, name: string): Promise<IntakeResult> {
  if (bytes.length === 0) return unreadable({ kind: 'empty' })
  const kind = fileKind(bytes, name)
  if (typeof kind !== 'string') return unreadable(kind)
  const result = await readKind(bytes, kind)
  return result.kind === 'read' && !/[\p{L}\p{N}]/u.test(result.intake.text)
    ? unreadable({ kind: 'empty' })
    : result
}

async function readKind(bytes: Uint8Array, kind: FileKind): Promise<IntakeResult> {
  switch (kind) {
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(bytes)
    case 'docx':
      return (await import('./read-docx.ts')).readDocx(bytes)
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
    case 'html':
      return { kind: 'read', intake: (await import('./read-html.ts')).readHtml(text) }
    case 'markdown':
      return { kind: 'read', intake: (await import('./read-markdown.ts')).readMarkdown(text) }
    case 'text':
      return { kind: 'read', intake: { ...NO_FACTS, kind, text } }
  }
}
