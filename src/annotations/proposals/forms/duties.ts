import type { Span } from '../../../text/span.ts'
import type { Force } from '../../tags.ts'
import type { Token } from '../../tokens.ts'
import { low, subjectStart, type Form } from '../core/form.ts'
import { isImperative } from './imperatives.ts'
import { coreSpan } from '../core/core-span.ts'
import { wishes } from './wishes.ts'

/** What should be done, in words that hold no verb of proposing. */
interface Duty {
  readonly core: Span
  readonly force: Force
  /** Index of the core's first word. */
  readonly from: number
}

/** How many words behind "condition that" its verb may stand. */
const CLAUSE_WORDS = 12

const isVerbal = (word: Token | undefined): boolean => word?.tag === 'VERB' || word?.tag === 'AUX'

/** Each with an example; the words in square brackets are what is called for. */
export const forms: readonly Form[] = [
  {
    name: 'should',
    example: 'She said [all towns should share their data].',
    force: 'recommended',
    applies: (words, at) => {
      const next = words[at + 1]?.tag === 'ADV' || low(words, at + 1) === 'not' ? at + 2 : at + 1
      const duty = /^(?:should|ought)$/u.test(low(words, at)) && !/^(?:have|like)$/u.test(low(words, next))
      const does = isVerbal(words[next]) || low(words, next) === 'to'
      return duty &&
        does &&
        !isFelt(words, next) &&
        !isAskedWhy(words, at) &&
        !/^(?:i|you|how|what|why|who|that|which)$/u.test(low(words, at - 1))
        ? subjectStart(words, at)
        : -1
    },
  },
  {
    name: 'condition',
    example: 'She set one condition, that [the film should be shown].',
    force: 'demanded',
    applies: (words, at) => {
      const noun = /^(?:condition|demand|request|proposal|recommendation|motion)$/u.test(low(words, at))
      const that = /^[,:]$/u.test(low(words, at + 1)) ? at + 2 : at + 1
      const asks = words
        .slice(that, that + CLAUSE_WORDS)
        .some((word) => /^(?:should|must|be|would)$/u.test(word.low))
      return noun && asks && low(words, that) === 'that' ? that + 1 : -1
    },
  },
  {
    name: 'conditions',
    example: 'She set two conditions: [no dogs, and no drums].',
    force: 'demanded',
    applies: (words, at) =>
      /^(?:conditions?|demands?|proposals?)$/u.test(low(words, at)) &&
      low(words, at + 1) === ':' &&
      low(words, at + 2) !== 'that'
        ? at + 2
        : -1,
  },
  {
    name: 'on condition',
    example: 'She agreed, on condition that [both sides pay].',
    force: 'demanded',
    applies: (words, at) =>
      low(words, at) === 'condition' && low(words, at - 1) === 'on' && low(words, at + 1) === 'that'
        ? at + 2
        : -1,
  },
  {
    name: 'do not',
    example: "[Don't send it by post].",
    force: 'recommended',
    applies: (words, at) => {
      const not = /^(?:n't|not)$/u.test(low(words, at + 1))
        ? at + 2
        : low(words, at) === "don't"
          ? at + 1
          : -1
      const says = /^(?:do|don't)$/u.test(low(words, at)) && not > 0 && words[not]?.tag === 'VERB'
      return says && opens(words, at) ? at : -1
    },
  },
  {
    name: 'imperative',
    example: 'So [let each town choose two people].',
    force: 'recommended',
    applies: (words, at) => (isImperative(words, at) ? at : -1),
  },
  {
    name: 'please',
    example: 'Please [mend the lights].',
    force: 'demanded',
    applies: (words, at) => (low(words, at) === 'please' && words[at + 1]?.tag === 'VERB' ? at + 1 : -1),
  },
  {
    name: 'noun',
    example: 'They tabled a motion [to meet together].',
    force: 'proposed',
    applies: (words, at) => {
      const by =
        low(words, at + 1) === 'by' ? words.slice(at + 2).findIndex(({ capital }) => !capital) + 1 : 0
      const to = at + 1 + by
      const noun = /^(?:motion|proposal|request|plan)$/u.test(low(words, at)) && words[at]?.tag === 'NOUN'
      return noun && low(words, to) === 'to' && words[to + 1]?.tag === 'VERB' ? to : -1
    },
  },
  {
    name: 'demand',
    example: 'I reject his demand for [an apology].',
    force: 'demanded',
    applies: (words, at) =>
      /^(?:demands?|requests?|plea)$/u.test(low(words, at)) &&
      words[at]?.tag === 'NOUN' &&
      low(words, at + 1) === 'for'
        ? at + 2
        : -1,
  },
  ...wishes,
]

/** "should be glad", "ought to be.": how one is to feel, and nothing that is done. */
const isFelt = (words: readonly Token[], at: number): boolean => {
  const be = low(words, at) === 'to' ? at + 1 : at
  return (
    low(words, be) === 'be' &&
    (/^(?:glad|happy|grateful|proud|ashamed|pleased|thankful|sorry)$/u.test(low(words, be + 1)) ||
      words[be + 1]?.tag === 'PUNCT')
  )
}

/** At the head of a sentence or a clause of its own, be it quoted. */
const opens = (words: readonly Token[], at: number): boolean =>
  at === 0 || /^(?:["“;:—–]|please)$/u.test(low(words, at - 1))

/** "why a fan should", "as there should be": nothing is called for. */
const isAskedWhy = (words: readonly Token[], at: number): boolean =>
  words.slice(Math.max(0, at - 6), at).some((word) => /^(?:why|what|how|whether|as|where)$/u.test(word.low))

/** The duties of a sentence, in order, of those that begin with one word the first; a question asks for none. */
export function duties(words: readonly Token[]): readonly Duty[] {
  if (words.at(-1)?.text === '?') return []
  const found = new Map<number, Duty>()
  for (let at = 0; at < words.length; at++) {
    for (const { force, applies } of forms) {
      const from = applies(words, at)
      const core = from < 0 || found.has(from) ? null : coreSpan(words, from)
      if (core !== null) found.set(from, { core, force, from })
    }
  }
  return [...found.values()]
}
