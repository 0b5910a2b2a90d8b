import { expect, it } from 'vitest'
import { insertedAt, sidesOf } from '../../../src/annotations/contents/inserted.ts'
import { DIVISIONS } from '../../../src/annotations/contents/medial.ts'
import { firstRule } from '../../../src/annotations/rule.ts'
import { said } from '../said.ts'
import { cuePlaces } from './cue-places.ts'

it.each(DIVISIONS.map(({ name, example }) => [name, example]))(
  'both sides of a cue are what is said: %s, “%s”',
  (name, example) => {
    const { text, pieces, places } = cuePlaces(example)
    const [place] = places
    const inserted = place && insertedAt(place.frame, place.cue)
    expect(inserted && firstRule(DIVISIONS, sidesOf(place.frame, inserted))?.name).toBe(name)
    expect(said(text)).toEqual([`${pieces.join('')} / Ann Lee`])
  },
)

it.each([
  ['The bridge is old, Ann Lee said, the town built it.', 'The bridge is old'],
  [
    'The road is new; in the spring, Ann Lee said, the bridge will open.',
    'in the spring, Ann Lee said, the bridge will open',
  ],
])('only what is said of “%s” is “%s”', (text, words) => {
  expect(said(text)).toEqual([`${words} / Ann Lee`])
})

it.each([
  ['The road is new. By Ann Lee’s own count the town has two bridges.', 'the town has two bridges'],
  ['The town has, by Ann Lee’s count, two old bridges.', 'The town has, by Ann Lee’s count, two old bridges'],
  ['In Ann Lee’s view, the bridge is old.', 'the bridge is old'],
])('“%s” is somebody’s without a verb: “%s”', (text, words) => {
  expect(said(text)).toEqual([`${words} / Ann Lee`])
})
