import type { Person, Statement } from '../annotations/annotations.ts'
import type { Library } from '../search/library/library.ts'
import { contains, hull, overlap, type Span } from '../text/span.ts'

/** The longest proof that is shown, in characters. */
const LONGEST_PROOF = 900

/** The whole sentences that a span touches; null where they are too long to be shown. */
export function sentencesAround({ document }: Library, span: Span): Span | null {
  const touched = document.sentences.filter((sentence) => overlap(sentence.span, span) > 0)
  const [first, last] = [touched[0], touched.at(-1)]
  if (!first || !last) return null
  const around = hull(first.span, last.span)
  return around.end - around.start <= LONGEST_PROOF ? around : null
}

/** Whether a passage names a person: a pronoun would prove nothing to somebody who reads no more than that. */
export const names = (person: Person, within: Span): boolean =>
  person.mentions.some(({ form, span }) => form === 'name' && contains(within, span))

/** Whether words beside a statement, in its own sentences, name the speaker, so that nobody has to guess. */
export function isNamed(library: Library, statement: Statement, speaker: Person): boolean {
  const { document } = library
  const { source, sentences } = statement
  if (!source || leadsElsewhere(library, statement, source)) return false
  const beside = sentences.some((id) => overlap(document.sentences[id]?.span ?? source, source) > 0)
  return beside && speaker.mentions.some(({ form, span }) => form === 'name' && overlap(span, source) > 0)
}

/** What is said by a name before it: "Mr Lee replied that he had". */
const SAYS_MORE = /^[^.!?,;:"“”]{0,40}\b(?:that|whether)\b/u
const AFTER = 60

/** "… a night here?" Mr Lee replied that he had: whose question it was is another matter. */
const leadsElsewhere = ({ document }: Library, { span }: Statement, { start, end }: Span): boolean =>
  span.end <= start && SAYS_MORE.test(document.text.slice(end, end + AFTER))

/** A span without the marks and white space at its ends that belong to the sentence around it. */
export function bare(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from < to && /[\s,;:]/u.test(text.charAt(from))) from++
  while (to > from && /[\s,;:]/u.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

/** Letters and digits alone, in small letters: what two choices must not share. */
export const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** How many words there are. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0
