import type { Span } from '../../text/span.ts'
import { foldText } from '../../text/fold.ts'
import { stem } from '../../language/stems.ts'
import { STOP_WORDS } from '../../language/stop-words.ts'

/** One word as search sees it. */
export interface Term extends Span {
  /** Folded, without a possessive ending: "Xi's" is "xi"; "2,000" is "2000". */
  readonly key: string
  readonly stem: string
  /** A stop word. */
  readonly stop: boolean
  /** Written with a capital or in capitals. */
  readonly capital: boolean
}

const TERM = /\d[\d.,:]*\d|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\.[\p{L}](?=\.))*(?:['’][\p{L}\p{M}]+)*/gu

/** The words of a text in order, numbers whole: `terms("Ann's 4.1 miles").map((t) => t.key) //=> ['ann', '4.1', 'miles']`. */
export function terms(text: string, within: Span = { start: 0, end: text.length }): readonly Term[] {
  const found: Term[] = []
  for (const match of text.slice(within.start, within.end).matchAll(TERM)) {
    const start = within.start + match.index
    const written = match[0]
    const key = keyOf(written)
    found.push({
      start,
      end: start + written.length,
      key,
      stem: stem(key),
      stop: STOP_WORDS.has(key),
      capital: /^\p{Lu}/u.test(written),
    })
  }
  return found
}

function keyOf(written: string): string {
  if (/^U\.?S$/.test(written)) return 'usa'
  const folded = foldText(written)
  if (/^\d/.test(folded)) return folded.replaceAll(',', '')
  return folded.replace(/'s$/, '').replaceAll('.', '')
}
