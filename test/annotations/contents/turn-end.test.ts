import { expect, it } from 'vitest'
import { turnAt, TURN_RULES } from '../../../src/annotations/contents/turn-end.ts'
import { cuePlaces } from './cue-places.ts'

it.each(TURN_RULES.map(({ name, example }) => [name, example]))(
  'what is said ends or goes on at a mark by %s: %s',
  (name, example) => {
    const { text, places } = cuePlaces(example)
    const [place] = places
    const word = example.indexOf('[')
    const at = place?.frame.items.findIndex(({ start }) => start === word) ?? -1
    expect(text).not.toBe(example)
    expect(place && turnAt(place.frame, at, place.cue.to)?.name).toBe(name)
  },
)
