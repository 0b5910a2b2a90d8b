import { boundaries } from './boundaries.ts'
import { headEnd } from './heads.ts'
import { type Span, trimmed } from './span.ts'

/** A paragraph of a text and the sentences in it. */
export interface Paragraph extends Span {
  readonly sentences: readonly Span[]
}

/** A trailing cue with its full stop lost before the next sentence: "…, he added The mayor said …". */
const LOST_STOP =
  /,\s(?:he|she|they)\s(?:added|said|says|noted|explained|continued|concluded)(?=\s(?:\p{Lu}[\p{L}-]*\s(?:(?:and|of|for|the)\s)?){2,}(?:[\p{L}-]+\s){0,8}(?:said|says|added|told|noted)\s)/gu

/**
 * Splits a text into paragraphs and sentences. Together the sentences hold every character that is no white
 * space, in order; quotation marks stay with their words. Works on the text as stored and alters nothing.
 */
export function paragraphs(text: string): readonly Paragraph[] {
  return blocks(text).map((block) => ({ ...block, sentences: sentencesOf(text, block) }))
}

/** Runs of text between blank lines, or between single line breaks where lines are whole paragraphs. */
function blocks(text: string): readonly Span[] {
  const lines = [...text.matchAll(/[^\n\r\u2028\u2029]+/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }))
  const wrapped = isHardWrapped(text, lines)
  const found: Span[] = []
  for (const line of lines) {
    const inner = trimmed(text, line)
    if (inner.start === inner.end) continue
    const last = found.at(-1)
    if (wrapped && last && !/\n\s*\n/.test(text.slice(last.end, inner.start)))
      found[found.length - 1] = { start: last.start, end: inner.end }
    else found.push(inner)
  }
  return found
}

/** Hard-wrapped text has blank lines between paragraphs, and most other lines stop within 100 characters mid-sentence. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 6 || !/\n\s*\n/.test(text)) return false
  if (lines.some((line) => line.end - line.start > 110)) return false
  const open = lines.filter((line) => /[\p{L}\p{N},;-]$/u.test(text.slice(line.start, line.end).trimEnd()))
  return open.length > lines.length / 2
}

function sentencesOf(text: string, block: Span): readonly Span[] {
  const paragraph = text.slice(block.start, block.end)
  const cuts = [...boundaries(paragraph)]
  for (const match of paragraph.matchAll(LOST_STOP)) cuts.push(match.index + match[0].length)
  cuts.sort((a, b) => a - b)
  const found: Span[] = []
  let start = 0
  for (const end of [...cuts, paragraph.length]) {
    const piece = trimmed(paragraph, { start, end })
    if (piece.start < piece.end) found.push(...withoutHeads(paragraph, piece))
    start = end
  }
  return found.map((piece) => ({ start: block.start + piece.start, end: block.start + piece.end }))
}

/** Takes datelines, capital headings and bracketed credits off the front of a sentence, as units of their own. */
function withoutHeads(text: string, piece: Span): readonly Span[] {
  const found: Span[] = []
  let rest = piece
  for (let end = headEnd(text, rest); end > rest.start && end < rest.end; end = headEnd(text, rest)) {
    found.push({ start: rest.start, end })
    rest = trimmed(text, { start: end, end: rest.end })
  }
  return [...found, rest]
}
