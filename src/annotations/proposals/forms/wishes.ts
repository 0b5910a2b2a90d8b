import { NEGATIONS } from '../../../language/negations.ts'
import { DECIDING_VERBS } from '../../../language/verbs/verbs-of-giving.ts'
import type { Token } from '../../tokens.ts'
import { low, type Form } from '../core/form.ts'

/** What somebody would have done; the words in square brackets are what is called for. */
export const wishes: readonly Form[] = [
  {
    name: 'wish',
    example: 'She would like [the bricks to be moved].',
    force: 'demanded',
    applies: (words, at) =>
      low(words, at) === 'like' &&
      /^(?:would|should|'d)$/u.test(low(words, at - 1)) &&
      isPhrase(words[at + 1])
        ? at + 1
        : -1,
  },
  {
    name: 'rather',
    example: 'He would rather [the shops closed at noon].',
    force: 'recommended',
    applies: (words, at) => {
      const from = low(words, at + 1) === 'that' ? at + 2 : at + 1
      const noun = words.slice(from, from + 3).findIndex(({ tag }) => /^(?:NOUN|PROPN|PRON)$/u.test(tag))
      const wishes = /^(?:rather|sooner)$/u.test(low(words, at)) && /^(?:would|'d)$/u.test(low(words, at - 1))
      return wishes && words[from]?.tag !== 'VERB' && noun >= 0 && words[from + noun + 1]?.tag === 'VERB'
        ? from
        : -1
    },
  },
  {
    name: 'want',
    example: 'She wants [her rent cut by a third].',
    force: 'demanded',
    applies: (words, at) => {
      const wants = /^(?:wants?|wanted)$/u.test(low(words, at)) && words[at]?.tag === 'VERB'
      return wants && isWanted(words, at + 1) && !isUnreal(words, at) ? at + 1 : -1
    },
  },
  {
    name: 'what one wants',
    example: 'What she wants is [a second bus].',
    force: 'demanded',
    applies: (words, at) => {
      const wants = /^(?:wants?|wanted|needs?|asks?)$/u.test(low(words, at + 2))
      const is = words
        .slice(at + 3, at + 3 + MOST_WANTED_WORDS)
        .findIndex(({ low: word }) => /^(?:is|was)$/u.test(word))
      const from = at + 4 + is
      return low(words, at) === 'what' && wants && is >= 0
        ? /^(?:that|for)$/u.test(low(words, from))
          ? from + 1
          : from
        : -1
    },
  },
]

/** How many words may stand between "what she wants" and "is": "what she wants [of the town] is". */
const MOST_WANTED_WORDS = 5

/** "her rent cut", "$80", "to close the baths". */
const isWanted = (words: readonly Token[], at: number): boolean =>
  low(words, at) === 'to'
    ? DECIDING_VERBS.has(low(words, at + 1)) && !/^(?:i|we|you|who)$/u.test(low(words, at - 2))
    : (isPhrase(words[at]) || words[at]?.tag === 'SYM') && !/^(?:it|that|nothing|one)$/u.test(low(words, at))

const isPhrase = (word: Token | undefined): boolean =>
  word !== undefined && /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/u.test(word.tag) && word.low !== 'to'

/** "do not want", "if the town wanted", "might want": nobody does. */
function isUnreal(words: readonly Token[], at: number): boolean {
  const before = words.slice(Math.max(0, at - NEARBY), at)
  const clause = before.slice(before.findLastIndex(({ tag }) => tag === 'PUNCT') + 1)
  return (
    before.slice(-3).some((word) => NEGATIONS.has(word.low)) ||
    clause.some((word) => word.low === 'if') ||
    /^(?:might|may|could|can)$/u.test(low(words, at - 1))
  )
}

/** How many words before a verb are looked through. */
const NEARBY = 6
