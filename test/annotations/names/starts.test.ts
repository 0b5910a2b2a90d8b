import { expect, it } from 'vitest'
import { startAt, startsName, STARTS } from '../../../src/annotations/names/starts.ts'
import { bracketed } from './bracketed.ts'

it.each(STARTS.map(({ name, example, starts }) => [name, example, starts] as const))(
  'is decided by %s: %s',
  (name, example, starts) => {
    const { page, run } = bracketed(example)
    const token = page.tokens[run.from]
    expect(token && startAt(page, run.from, token)?.name).toBe(name)
    expect(startsName(page, run.from)).toBe(starts)
  },
)

it('begins with any other capital word that opens a sentence', () => {
  const { page, run } = bracketed('[Water] is deep.')
  expect(startsName(page, run.from)).toBe(true)
})
