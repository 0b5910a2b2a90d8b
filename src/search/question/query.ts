import type { QueryWord, Vocabulary } from './query-word.ts'
import { lookWord } from './query-expansion.ts'
import { isSpeech, type Question } from './question.ts'

/** A question in the article's own terms. */
export interface Query {
  readonly question: Question
  readonly asked: readonly QueryWord[]
  /** The sum of the words' weights. */
  readonly total: number
  /** The typed words as the models read them: without chat, mistyped words mended, single spaces. */
  readonly spelt: string
}

/** The most content words that are looked up; nobody remembers more. */
const MOST_WORDS = 80

/**
 * What "say" and "think" count, as a share of their weight, where somebody is named: they ask for words, and stand
 * beside few of them.
 */
const SPOKEN = 0.3

/** Words that say no more than "who" does: "who is the tall guy". */
const SOMEBODY = new Set(
  'guy guys man men woman women person people lady dude bloke folks kid name'.split(' '),
)

/** Looks the words of a question up: as they are, as compounds, mended. */
export function look(vocabulary: Vocabulary, question: Question): Query {
  const content = question.terms.filter((term) => !term.stop).slice(0, MOST_WORDS)
  const seen = new Set<string>()
  const all = content.flatMap((term, i) => {
    if (seen.has(term.stem)) return []
    seen.add(term.stem)
    return [lookWord(vocabulary, term, { before: content[i - 1], next: content[i + 1] })]
  })
  const speech = question.speech || all.some(({ found, term }) => found === 'mended' && isSpeech(term.key))
  const someone = all.some(({ people }) => people.length > 0)
  const kept = all
    .filter(({ found }) => found !== 'stop')
    .map((one) => {
      const asksWords = someone && speech && isSpeech(one.term.key)
      const asksWho = question.answerType === 'person' && SOMEBODY.has(one.term.key)
      return asksWords || asksWho ? { ...one, weight: one.weight * SPOKEN } : one
    })
  return {
    question: { ...question, speech },
    asked: kept,
    total: kept.reduce((sum, { weight }) => sum + weight, 0),
    spelt: spelt(question, all),
  }
}

/** Puts the mended words into what was typed. */
function spelt({ content }: Question, asked: readonly QueryWord[]): string {
  let text = ''
  let from = 0
  for (const { term, found } of asked) {
    if (found !== 'mended' && found !== 'stop') continue
    text += content.slice(from, term.start) + term.key
    from = term.end
  }
  return (text + content.slice(from)).replace(/\s+/gu, ' ').trim()
}
