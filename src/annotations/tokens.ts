import type { Document, Sentence } from '../document/document.ts'
import { keepsStop } from '../language/abbreviations.ts'
import { firstFrom } from '../text/first-from.ts'
import { gluedAt } from '../text/glued.ts'
import type { Span } from '../text/span.ts'
import { tag, type UniversalTag, type Tagged } from './tagging.ts'

/** A word or a mark of an article. */
export interface Token extends Span {
  /** As written. */
  readonly text: string
  /** In small letters, apostrophes straight. */
  readonly low: string
  readonly tag: UniversalTag
  /** Begins with a capital. */
  readonly capital: boolean
  /** Id of its sentence. */
  readonly sentence: number
}

const WORD =
  /(?:\p{L}\.){2,}|\p{N}X(?![\p{L}\p{N}])|[$£€]?\p{N}+(?:[.,:]\p{N}+)*(?:%|(?:-\p{L}+)+)?|[@#]?\p{L}[\p{L}\p{M}\p{N}]*(?:[-&.'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|''|--|\.\.\.|[^\s\p{L}\p{N}]/gu
const SUFFIX = /(?<=.)(?:['’](?:s|re|ve|ll|d|m))$/iu

/** The words and marks of an article's sentences, in order, with what each does in its sentence. */
export function tokens(document: Document): readonly Token[] {
  const { text } = document
  const reader = { text, tags: tag(text), at: 0, glued: gluedAt(text), cut: 0, found: [] as Token[] }
  for (const sentence of document.sentences) readSentence(reader, sentence)
  return reader.found
}

/** Which of the tokens lie in a span, `to` exclusive; found by halving. */
export function tokensIn(
  tokens: readonly Token[],
  { start, end }: Span,
): { readonly from: number; readonly to: number } {
  const from = firstFrom(tokens, (token) => token.start < start)
  let to = from
  while ((tokens[to]?.end ?? Infinity) <= end) to++
  return { from, to }
}

interface Reader {
  readonly text: string
  readonly tags: readonly Tagged[]
  /** The first tag that does not end before the word that is read. */
  at: number
  readonly glued: readonly number[]
  /** The first glued place that is not read yet. */
  cut: number
  readonly found: Token[]
}

function readSentence(reader: Reader, sentence: Sentence): void {
  const { start, end } = sentence.span
  const cuts: number[] = []
  for (let cut = reader.glued[reader.cut]; cut !== undefined && cut < end; cut = reader.glued[++reader.cut])
    cuts.push(cut)
  let from = start
  for (const to of [...cuts, end]) {
    for (const match of reader.text.slice(from, to).matchAll(WORD)) {
      const at = from + match.index
      for (const piece of divide(match[0], reader.text.charAt(at + match[0].length))) {
        add(reader, { start: at + piece.start, end: at + piece.end }, sentence.id)
      }
    }
    from = to
  }
}

/** "Lee's" is a name and an ending; "Sen" takes the full stop that follows. */
function divide(word: string, next: string): readonly Span[] {
  if (next === '.' && keepsStop(word)) return [{ start: 0, end: word.length + 1 }]
  const suffix = SUFFIX.exec(word)
  if (!suffix) return [{ start: 0, end: word.length }]
  return [
    { start: 0, end: suffix.index },
    { start: suffix.index, end: word.length },
  ]
}

function add(reader: Reader, span: Span, sentence: number): void {
  const last = reader.found.at(-1)
  if (last && last.end > span.start) return // the full stop of an abbreviation
  const { text, tags } = reader
  while ((tags[reader.at]?.end ?? Infinity) <= span.start) reader.at++
  const written = text.slice(span.start, span.end)
  const low = written.toLowerCase().replace(/[’‘]/gu, "'")
  let end = reader.at
  while ((tags[end + 1]?.start ?? Infinity) < span.end && end - reader.at < 8) end++
  const hit = tags[low.includes('-') ? end : reader.at]
  const suffix = low.startsWith("'") && low.length > 1
  const known = hit && hit.start < span.end ? hit.tag : 'X'
  const given = suffix ? 'PART' : known
  reader.found.push({
    ...span,
    text: written,
    low,
    tag: given,
    capital: /^[@]?\p{Lu}/u.test(written),
    sentence,
  })
}
