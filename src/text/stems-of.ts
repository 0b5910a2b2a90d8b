import type { Span } from './span.ts'
import { words } from './words.ts'
import { stem } from '../language/stems.ts'
import { STOP_WORDS } from '../language/stop-words.ts'

/** Stems of the content words of a text. `stemsOf('She writes.') //=> new Set([stem('write')])` */
export const stemsOf = (text: string, within?: Span): ReadonlySet<string> =>
  new Set(topicWords(text, within).map(stem))

/** The content words of a text (no stop words), folded, in order. */
export const topicWords = (text: string, within?: Span): readonly string[] =>
  words(text, within)
    .map(({ key }) => key.replace(/'s$/, ''))
    .filter((key) => !STOP_WORDS.has(key))
