import { expect, it } from 'vitest'
import { gluedAt } from '../../src/text/glued.ts'

const parts = (text: string) =>
  gluedAt(text).map((at) => [text.slice(0, at).split(/\s/).at(-1), text.slice(at).split(/\s/)[0]])

it('parts words that a lost space glued, when the article has both elsewhere', () => {
  expect(parts('MayorAnn Leespeaks today. Mayor Ann Lee left.')).toEqual([
    ['Mayor', 'Ann'],
    ['Lee', 'speaks'],
  ])
})

it.each([
  'McCain met a YouTube star',
  'The Clintonesque Clinton',
  'Indianapolis, Indiana',
  'Northeastern and North',
])('leaves %j whole', (text) => {
  expect(gluedAt(text)).toEqual([])
})
