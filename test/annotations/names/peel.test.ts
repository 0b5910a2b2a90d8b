import { describe, expect, it } from 'vitest'
import { candidate, SKIPS } from '../../../src/annotations/names/peel.ts'
import { capitalRuns } from '../../../src/annotations/names/runs.ts'
import { bracketed } from './bracketed.ts'

/** The words of the name in the run of capital words in which the brackets of a text end, and those between them. */
function peeled(example: string) {
  const { page, run } = bracketed(example)
  const whole = capitalRuns(page).find(({ from, to }) => from < run.to && to >= run.to)
  const words = page.tokens.slice(run.from, run.to).map(({ text }) => text)
  return { found: whole ? (candidate(page, whole)?.words ?? null) : null, words }
}

describe('the name in a run of capital words', () => {
  it.each(SKIPS.map(({ name, example }) => [name, example]))('is without %s: %s', (_, example) => {
    const { found, words } = peeled(example)
    expect(found).toEqual(words)
  })

  it.each(['They met [Ngo Van Bay] there.', 'They met Mr [Museum] there.', 'There [Anna August] laughed.'])(
    'may be words of things: %s',
    (example) => {
      const { found, words } = peeled(example)
      expect(found).toEqual(words)
    },
  )

  it.each([
    'They left [NATO Ixo] there.',
    'They met the [Deputy Head] there.',
    'They left [Ixo Museum] there.',
  ])('is none in %s', (example) => {
    expect(peeled(example).found).toBeNull()
  })
})
