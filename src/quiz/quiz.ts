import type { Library } from '../search/library/library.ts'
import { overlap } from '../text/span.ts'
import { randomOf, type Random, shuffled } from './random.ts'
import { finishQuestions } from './finish.ts'
import { QUIZ_KINDS, type QuizKind, type QuizQuestion } from './question.ts'
import { trueOrChanged } from './true-or-changed.ts'
import { whichProposal } from './which-proposal.ts'
import { whoSaidQuestions } from './who-said.ts'

/** What a quiz is made by: the same gives the same questions of the same article. */
export interface QuizPlan {
  readonly seed: string
  readonly rounds: number
  readonly kind: QuizKind | 'mixed'
}

const MAKERS: Readonly<Record<QuizKind, (library: Library, random: Random) => readonly QuizQuestion[]>> = {
  'who said': whoSaidQuestions,
  'true or changed': trueOrChanged,
  finish: finishQuestions,
  'which proposal': whichProposal,
}

/**
 * As many questions as wanted, or as the article gives: none is proved by the passage of another, so that no answer
 * gives away the next. A mixed quiz takes a question of each kind in turn.
 */
export function quizOf(library: Library, { seed, rounds, kind }: QuizPlan): readonly QuizQuestion[] {
  const kinds = kind === 'mixed' ? QUIZ_KINDS : [kind]
  const piles = kinds.map((one) => {
    const random = randomOf(`${seed} ${one}`)
    return [...shuffled(MAKERS[one](library, random), random)]
  })
  const asked: QuizQuestion[] = []
  for (let turn = 0; asked.length < rounds && piles.some(({ length }) => length > 0); turn++) {
    const pile = piles[turn % piles.length] ?? []
    const next = takeFrom(pile, asked)
    if (next) asked.push(next)
  }
  return asked
}

/** The next of a pile that shares no passage with those before it; what shares one is put away. */
function takeFrom(pile: QuizQuestion[], asked: readonly QuizQuestion[]): QuizQuestion | undefined {
  for (let next = pile.shift(); next; next = pile.shift()) {
    const { passage } = next
    if (!asked.some((one) => overlap(one.passage, passage) > 0)) return next
  }
  return undefined
}
