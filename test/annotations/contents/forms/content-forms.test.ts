import { expect, it } from 'vitest'
import { contentEnd } from '../../../../src/annotations/contents/content-end.ts'
import { followingOf, FORMS } from '../../../../src/annotations/contents/forms/content-forms.ts'
import { firstRule } from '../../../../src/annotations/rule.ts'
import { said } from '../../said.ts'
import { cuePlaces } from '../cue-places.ts'

it.each(FORMS.map(({ name, example }) => [name, example]))(
  'follows a verb of speech: %s, “%s”',
  (name, example) => {
    const { text, pieces, places } = cuePlaces(example)
    const place = places.at(-1)
    const rest = place && { from: place.cue.to, to: contentEnd(place, place.cue.to) }
    const following = rest && followingOf(place.frame, place.cue, rest)
    expect(following && firstRule(FORMS, following)?.name).toBe(name)
    expect(said(text).map((line) => line.replace(/ \/ .*$/u, ''))).toEqual(pieces)
  },
)
