import { isRight, readQuizzed } from '../../bench/questions.ts'
import { loadLexicon } from '../../src/lexicon.ts'
import { openLibrary } from '../../src/search/library/library.ts'
import { see } from '../../src/search/rank.ts'
import { SIGNALS, type SignalName } from '../../src/search/signals/signals.ts'
import { learn, scoreOf, type Sample } from './softmax.ts'

/** The signals in the order of a sample's columns. */
export const NAMES = Object.keys(SIGNALS) as SignalName[]

/** Set by hand: the data that the others are learned from has no questions after somebody's words. */
export const BY_HAND: ReadonlyMap<number, number> = new Map([[NAMES.indexOf('spokenBy'), 2]])

/** What every signal says of the candidates of every question that has an answer. */
export function readSamples(path: string): readonly Sample[] {
  const lexicon = loadLexicon()
  return readQuizzed(path).flatMap(({ document, questions }, article) => {
    const library = openLibrary(document, { lexicon })
    return questions
      .filter(({ impossible }) => !impossible)
      .map((posed): Sample => {
        const { views } = see(library, posed.question)
        return {
          article,
          rows: views.map((view) => Float64Array.from(NAMES, (name) => SIGNALS[name](view))),
          right: views.map(({ passage }) => isRight(posed, passage.span)),
        }
      })
  })
}

/** How often the right sentence comes first, and the mean of one by its rank, in per cent. */
interface Worth {
  readonly first: number
  readonly reciprocal: number
}

/** Learns on three quarters of the articles and measures on the fourth, four times. */
export function crossValidate(samples: readonly Sample[]): Worth {
  let first = 0
  let reciprocal = 0
  for (let fold = 0; fold < 4; fold++) {
    const weights = learn(
      samples.filter(({ article }) => article % 4 !== fold),
      NAMES.length,
      BY_HAND,
    )
    for (const { rows, right } of samples.filter(({ article }) => article % 4 === fold)) {
      const order = rows.map((row, k) => ({ score: scoreOf(weights, row), right: right[k] ?? false }))
      const rank = order.sort((a, b) => b.score - a.score).findIndex((candidate) => candidate.right)
      if (rank === 0) first++
      if (rank >= 0 && rank < 10) reciprocal += 1 / (rank + 1)
    }
  }
  return { first: (100 * first) / samples.length, reciprocal: (100 * reciprocal) / samples.length }
}
