import { chance } from '../../src/answers/decision/logistic.ts'
import { apart, fit, type Case, type Signs } from './fit.ts'

/** What a verdict would be claimed of, beside what it should be claimed of. */
interface Outcome {
  /** What the case is: "answerable", "unanswerable", or the kind of a saying. */
  readonly group: string
  /** How likely the verdict is right, by weights fitted on other texts. */
  readonly likely: number
  readonly right: boolean
}

/** A verdict's weights, and what they make of each case that they were not fitted on. */
interface Learned<Name extends string> {
  readonly weights: ReturnType<typeof fit<Name>>
  readonly outcomes: readonly Outcome[]
}

/** Fits a verdict, and judges each case by weights fitted on other texts than its own. */
export function learn<Name extends string>(
  cases: readonly (Case<Name> & { readonly group: string })[],
  signs: Signs<Name>,
): Learned<Name> {
  const likely = apart(cases, signs, chance)
  const outcomes = cases.map(({ group, right }, k) => ({ group, right, likely: likely[k] ?? 0 }))
  return { weights: fit(cases, signs), outcomes }
}

/** A limit on what may be claimed wrongly: at most such a share of the cases of a group, or of all where none is named. */
export interface Limit {
  readonly groups: readonly string[]
  readonly most: number
}

/** The least threshold, in hundredths, from which on all limits are kept. */
export function thresholdWithin(outcomes: readonly Outcome[], limits: readonly Limit[]): number {
  for (let hundredths = 1; hundredths < 100; hundredths++) {
    const at = hundredths / 100
    const kept = limits.every(({ groups, most }) => {
      const all = outcomes.filter(({ group }) => groups.includes(group))
      const wrong = all.filter(({ likely, right }) => likely >= at && !right)
      return wrong.length <= most * all.length
    })
    if (kept) return at
  }
  return 1
}

/** For each threshold and group: how many of the cases are claimed rightly and how many wrongly, in per cent. */
export function table(name: string, outcomes: readonly Outcome[]): readonly string[] {
  const groups = [...new Set(outcomes.map(({ group }) => group))].sort()
  const lines = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((at) => {
    const made = outcomes.filter(({ likely }) => likely >= at)
    const cells = groups.map((group) => {
      const all = outcomes.filter((one) => one.group === group).length
      const own = made.filter((one) => one.group === group)
      const right = own.filter((one) => one.right).length
      return `${percent(right, all)} / ${percent(own.length - right, all)}`
    })
    const right = made.filter((one) => one.right).length
    return `| ${at} | ${percent(right, made.length)} | ${cells.join(' | ')} |`
  })
  return [
    '',
    `| ${name} from | right of the claims | ${groups.map((group) => `${group}: right / wrong`).join(' | ')} |`,
    `|${' --- |'.repeat(groups.length + 2)}`,
    ...lines,
  ]
}

const percent = (part: number, all: number): string => ((100 * part) / (all || 1)).toFixed(1)
