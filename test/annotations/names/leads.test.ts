import { expect, it } from 'vitest'
import { leadAt, LEADS } from '../../../src/annotations/names/leads.ts'
import { capitalRuns } from '../../../src/annotations/names/runs.ts'
import { bracketed } from './bracketed.ts'

/** What the last word between the brackets is before a name, in the run of capital words that it stands in. */
function leadIn(example: string): string | undefined {
  const { page, run } = bracketed(example)
  const whole = capitalRuns(page).find(({ from, to }) => from < run.to && to >= run.to)
  return whole && leadAt(page, whole, run.to - 1)?.name
}

it.each(LEADS.map(({ name, example }) => [name, example]))(
  'goes before a name: %s, “%s”',
  (name, example) => {
    expect(leadIn(example)).toBe(name)
  },
)

it.each(['[Marshal] Smith left.', 'Tom [Bishop] left.', 'They met Phulmaya [Lama].'])(
  'is a part of the name: %s',
  (example) => {
    expect(leadIn(example)).toBeUndefined()
  },
)
