import type { Library } from '../search/library.ts'
import type { Answer } from './answer.ts'

/** Who said these words, as far as the article tells. */
export function whoSaid(_library: Library, words: string): Answer {
  return { about: 'words', asked: words, kind: 'nothing', reason: 'missing', citations: [], nearest: [] }
}
