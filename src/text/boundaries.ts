import { ABBREVIATIONS } from '../language/abbreviations.ts'
import { STARTERS } from '../language/starters.ts'

/** Abbreviations that end a sentence about as often as not: the next word decides. */
const DOUBTFUL = /^(?:(?:\p{L}\.){1,4}\p{L}|inc|corp|co|ltd|llc|bros|etc|jr|sr|ph\.?d|a\.m|p\.m)$/iu
/** What follows a quotation that ends in "?" or "!" when the sentence goes on: "…?" Ann Lee asked. */
const CUE_AFTER =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*|the|of|and|a|an|de|van|von|al)\s+){1,6}(?:said|says|asked|asks|wrote|told|added|tweeted|replied|continued|shouted|joked|wondered|responded)\b/u

const ENUMERATOR = /^\s*\(?(?:\d{1,2}(?:\.\d{1,2})?|[ivx]{1,4}|[a-h])$/u

const TERMINATOR = /[.!?…]+["'”’»)\]]*(?=\s|$)/gu
/** A lost space after a full stop: "the end.Next". */
const GLUED_STOP = /(?<=\p{Ll}{3}[.!?]["”’]?)(?=["“]?\p{Lu}\p{Ll}{2,}\s)/gu

/**
 * The offsets within a paragraph after which a new sentence begins, in order.
 * `boundaries('Mr. Lee left. He won.') //=> [13]`
 */
export function boundaries(paragraph: string): readonly number[] {
  const found: number[] = []
  for (const match of paragraph.matchAll(TERMINATOR)) {
    const end = match.index + match[0].length
    if (end < paragraph.length && endsSentence(paragraph, match.index, match[0])) found.push(end)
  }
  for (const match of paragraph.matchAll(GLUED_STOP)) found.push(match.index)
  return found.sort((a, b) => a - b)
}

function endsSentence(text: string, stop: number, marks: string): boolean {
  const after = text.slice(stop + marks.length, stop + marks.length + 120).trimStart()
  if (after === '' || /^\p{Ll}/u.test(after)) return false
  if (/^[,;:]/.test(after)) return false
  if (/^[?!]+["”’']/.test(marks)) return !CUE_AFTER.test(after)
  if (marks !== '.') return true
  // "1. Apologies": the number of a point, which begins the paragraph.
  if (ENUMERATOR.test(text.slice(0, stop))) return false
  return !isAbbreviation(wordBefore(text, stop), after)
}

/** Letters and inner full stops right before an offset: "U.S" of "in the U.S." */
function wordBefore(text: string, stop: number): string {
  const window = text.slice(Math.max(0, stop - 24), stop)
  return /[\p{L}\p{N}.]*$/u.exec(window)?.[0] ?? ''
}

function isAbbreviation(word: string, after: string): boolean {
  const next = /^["'“‘(]*([\p{L}\p{N}']+)/u.exec(after)?.[1] ?? ''
  const starts = STARTERS.has(next.toLowerCase())
  if (/^\p{Lu}$/u.test(word)) return !(starts && next !== 'I')
  if (DOUBTFUL.test(word)) return !starts
  if (!ABBREVIATIONS.has(word.toLowerCase())) return false
  if (/^no$/i.test(word)) return /^\d/.test(after)
  return /^\p{Lu}/u.test(word) || /^(?:vs|v|pp|al|cf|ca|eg|ie|approx|est)$/.test(word)
}
