import type { Library } from '../search/library.ts'
import type { Answer } from './answer.ts'

/** The passage that answers a question, or the honest word that there is none. */
export function ask(_library: Library, question: string): Answer {
  return {
    about: 'question',
    asked: question,
    kind: 'nothing',
    reason: 'missing',
    citations: [],
    nearest: [],
  }
}
