import { expect, it } from 'vitest'
import { isThing, THING_RULES, thingRule } from '../../../src/annotations/names/things.ts'

it.each(THING_RULES.map(({ name, example, thing }) => [name, example, thing] as const))(
  'words are decided by %s: %s',
  (name, example, thing) => {
    const words = example.slice(1, -1).split(' ')
    expect(thingRule(words)?.name).toBe(name)
    expect(isThing(words)).toBe(thing)
  },
)

it('takes other words for no thing', () => {
  expect(isThing(['Ixo', 'Zubu'])).toBe(false)
})
