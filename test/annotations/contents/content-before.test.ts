import { expect, it } from 'vitest'
import { beforeOf, BEFORE_FORMS } from '../../../src/annotations/contents/content-before.ts'
import { firstRule } from '../../../src/annotations/rule.ts'
import { cuePlaces } from './cue-places.ts'

it.each(BEFORE_FORMS.map(({ name, example }) => [name, example]))(
  'what stands before a cue is decided by %s: %s',
  (name, example) => {
    const { places } = cuePlaces(example)
    const [place] = places
    const before = place && beforeOf(place)
    expect(before && firstRule(BEFORE_FORMS, before)?.name).toBe(name)
  },
)
