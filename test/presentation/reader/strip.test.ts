import { expect, it } from 'vitest'
import { stripOf } from '../../../src/presentation/reader/strip.ts'
import { voicesOf } from '../../../src/presentation/reader/voices.ts'
import { open } from '../../invented-article.ts'

const lanesOf = (text: string) => {
  const library = open(text)
  return stripOf(library, voicesOf(library)).lanes.map(({ voice, quoted, reported }) => ({
    name: voice?.name ?? null,
    quoted,
    reported,
  }))
}

it('shows who speaks where, quoted or only reported; what nobody named says comes last', () => {
  const text = `Ann Lee, a warden, said that the weir had been closed. “It is old,” said one worker. Few boats pass.
Tom Brandt, a fisherman, said that nobody had asked him. “The weir is mine,” Lee said.`
  expect(lanesOf(text)).toEqual([
    { name: 'Ann Lee', quoted: [4], reported: [0] },
    { name: 'Tom Brandt', quoted: [], reported: [3] },
    { name: null, quoted: [1], reported: [] },
  ])
})

it('shows with each of two what they say together', () => {
  const text = `Ann Lee, a warden, said that the weir was safe. Ann Lee and Tom Brandt said that the weir had been closed.`
  expect(lanesOf(text)).toEqual([
    { name: 'Ann Lee', quoted: [], reported: [0, 1] },
    { name: 'Tom Brandt', quoted: [], reported: [1] },
  ])
})
