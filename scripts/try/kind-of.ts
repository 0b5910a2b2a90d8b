import type { Answer } from '../../src/answers/answer.ts'
import type { Kind } from './inputs.ts'

/** Of what kind the reply to an input was. */
export function kindOf(answer: Answer | null): Kind {
  if (!answer) return 'refused'
  switch (answer.about) {
    case 'person':
      return answer.items.length === 0 ? 'nobody' : 'person'
    case 'quotes':
      return answer.reason === 'unknown-person' ? 'nobody' : 'quotes'
    case 'talk':
    case 'language':
    case 'help':
    case 'article':
    case 'people':
    case 'proposals':
    case 'facts':
    case 'question':
    case 'words':
      return answer.about
  }
}
