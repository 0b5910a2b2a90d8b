import { contains, hull, type Span } from '../text/span.ts'

/** A sentence of more characters is no sentence but a list without an end. */
export const LONGEST_SENTENCE = 2000
/** Characters of such a one that are shown on either side of the marks. */
const BESIDE = 250

/** A sentence, or of one without an end what stands around the marks in it, from word to word; the whole where none does. */
export function around(text: string, sentence: Span, marks: readonly Span[]): Span {
  const inside = marks.filter((mark) => contains(sentence, mark))
  if (sentence.end - sentence.start <= LONGEST_SENTENCE || inside.length === 0) return sentence
  const meant = inside.reduce(hull)
  const start = Math.max(sentence.start, meant.start - BESIDE)
  const end = Math.min(sentence.end, meant.end + BESIDE)
  const firstSpace = text.slice(start, meant.start).search(/\s/u)
  const lastWord = /\s\S*$/u.exec(text.slice(meant.end, end))
  return {
    start: start === sentence.start ? start : firstSpace < 0 ? meant.start : start + firstSpace + 1,
    end: end === sentence.end ? end : meant.end + (lastWord?.index ?? 0),
  }
}
