import type { Span } from './span.ts'

/** "OSLO, Norway, May 3 (ABC) --", "WASHINGTON (AP) —", "LONDON —" at the front of a sentence. */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]+){0,3}(?:,\s[\p{L}\p{N}.'’ -]{2,30}){0,3}(?:\s\([^()\n]{2,40}\))?\s?(?:--|—|–|\s-)(?=\s)/u
/** A note in brackets that stands alone: "(ABC/Ann Lee)". */
const BRACKETED = /^\([^()\n]{2,300}\)(?=\s+["“(]?\p{Lu})/u
/** Words of a capital heading, quoted or not, with the small words and numbers between them. */
const CAPITAL_RUN =
  /^["“'‘]?\p{Lu}[\p{Lu}\p{N}'’.-]+(?!\p{L})["”'’]?[,:;]?(?:\s["“'‘]?(?:\p{Lu}[\p{Lu}\p{N}'’.-]*(?!\p{L})|\p{N}+(?!\p{L})|&|-|–|—)["”'’]?[,:;?!]?)+/u

/** "ANN LEE (Galway): …": capitals before a colon are a speaker's label, no heading. */
const LABEL_NOTE = /^\s?\([^()\n]{1,60}\)\s?:/u

/** What the front of a sentence can be that is no part of it. */
type Head = 'dateline' | 'bracketed' | 'heading'

/** Tells the kind of head that a text begins with, and its length; null where it begins with none. */
export function head(text: string): { readonly kind: Head; readonly length: number } | null {
  const dateline = DATELINE.exec(text)
  if (dateline) return { kind: 'dateline', length: dateline[0].length }
  const bracketed = BRACKETED.exec(text)
  if (bracketed) return { kind: 'bracketed', length: bracketed[0].length }
  const length = headingLength(text)
  return length > 0 ? { kind: 'heading', length } : null
}

/** Where the head that a sentence begins with ends; the sentence's start where there is none. */
export const headEnd = (text: string, sentence: Span): number =>
  sentence.start +
  (head(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)))?.length ?? 0)

/** A run of capital words before a sentence of its own: at least two words, ten letters, one of five. */
function headingLength(text: string): number {
  const run = CAPITAL_RUN.exec(text)?.[0]
  if (run === undefined) return 0
  const rest = text.slice(run.length)
  // "… SLAMMED The president": the run may have taken the "A" or "I" that begins the sentence.
  const taken = /\s["“]?[AI]$/u.exec(run)
  const length = taken && /^\s\p{Ll}/u.test(rest) ? taken.index : run.length
  const heading = text.slice(0, length)
  const words = heading.match(/\p{Lu}[\p{Lu}\p{N}]*/gu) ?? []
  const letters = words.reduce((n, word) => n + word.length, 0)
  if (
    heading.endsWith(':') ||
    LABEL_NOTE.test(rest) ||
    words.length < 2 ||
    letters < 10 ||
    !words.some((word) => word.length >= 5)
  )
    return 0
  return /^\s+["“(]?\p{Lu}/u.test(text.slice(length)) || /^\s+["“(]?\p{N}/u.test(text.slice(length))
    ? length
    : 0
}
