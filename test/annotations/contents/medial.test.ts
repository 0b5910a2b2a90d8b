import { expect, it } from 'vitest'
import { dividedBy, DIVISIONS } from '../../../src/annotations/contents/medial.ts'
import { firstRule } from '../../../src/annotations/rule.ts'
import { said } from '../said.ts'
import { cuePlaces } from './cue-places.ts'

it.each(DIVISIONS.map(({ name, example }) => [name, example]))(
  'both sides of a cue are what is said: %s, “%s”',
  (name, example) => {
    const { text, pieces, places } = cuePlaces(example)
    const [place] = places
    const divided = place && dividedBy(place, place.cue)
    expect(divided && firstRule(DIVISIONS, divided)?.name).toBe(name)
    expect(said(text)).toEqual([`${pieces.join(' … ')} / Ann Lee`])
  },
)

it('only one side is, where the other is a clause of its own', () => {
  expect(said('The bridge is old, Ann Lee said, the town built it.')).toEqual(['The bridge is old / Ann Lee'])
})
