import { expect, it } from 'vitest'
import { capitalRuns, jointAt, JOINTS } from '../../../src/annotations/names/runs.ts'
import { bracketed } from './bracketed.ts'

it.each(JOINTS.map(({ name, example }) => [name, example]))('goes on over %s: %s', (name, example) => {
  const { page, run } = bracketed(example)
  expect(capitalRuns(page)).toContainEqual(run)
  const within = page.tokens.map((_, at) => at).filter((at) => at > run.from && at < run.to)
  expect(within.map((at) => jointAt(page.tokens, at)?.name)).toContain(name)
})

it('ends with its sentence, and before words in small letters', () => {
  const { page, run } = bracketed('[Ixo] left. Zubu of Utopia came.')
  expect(capitalRuns(page)[0]).toEqual(run)
})
