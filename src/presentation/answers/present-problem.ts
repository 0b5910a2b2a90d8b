import type { Message } from '../message.ts'
import { optionName } from '../names.ts'
import type { Problem } from '../wording/problem.ts'
import type { Wording } from '../wording/wording.ts'

/** The one sentence for a problem, in a person's language: what was wrong and what to do. */
export function problemText(problem: Problem, wording: Wording): string {
  // The table's type ties each sentence to its problem; TypeScript cannot follow that through a union.
  const word = wording.problems[problem.kind] as (problem: Problem) => string
  return word('option' in problem ? { ...problem, option: optionName(problem.option, wording) } : problem)
}

/** A problem as a reply. */
export const presentProblem = (problem: Problem, wording: Wording): Message => ({
  outcome: 'refused',
  blocks: [{ kind: 'says', runs: [{ text: problemText(problem, wording) }] }],
  actions: [],
  pictures: [],
})
