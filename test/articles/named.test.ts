import { expect, it } from 'vitest'
import { articlesNamed } from '../../src/articles/named.ts'

const shelf = [
  { id: 'tides-2', title: 'Tides' },
  { id: 'tides', title: 'Tides' },
  { id: 'Weir', title: 'The weir at Orley' },
]
const ids = (given: string) => articlesNamed(shelf, given).map(({ id }) => id)

it.each([
  { given: 'tides', meant: ['tides'], why: 'an id before the same words as a title' },
  { given: 'tides-2', meant: ['tides-2'], why: 'an id before a part of others' },
  { given: 'weir', meant: ['Weir'], why: 'an id in other letters' },
  { given: 'the Weir at Orley', meant: ['Weir'], why: 'a title' },
  { given: 'ides', meant: ['tides-2', 'tides'], why: 'a part of several' },
  { given: 'gulls', meant: [], why: 'nothing' },
])('$given means $meant: $why', ({ given, meant }) => {
  expect(ids(given)).toEqual(meant)
})

it('means all that have the same title, where none has it as its id', () => {
  const alike = [
    { id: 'a', title: 'Tides' },
    { id: 'b', title: 'Tides' },
  ]
  expect(articlesNamed(alike, 'Tides')).toEqual(alike)
})
