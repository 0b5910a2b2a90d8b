import { describe, expect, it } from 'vitest'
import { ownCount } from '../../../../src/answers/decision/exact/own-count.ts'

const text = 'They keep around nine cats and over 4.13 million dogs, three hens, and a horse.'
const own = (marked: string, asked: string): string => {
  const start = text.indexOf(marked)
  const span = ownCount(text, { start, end: start + marked.length }, asked)
  return text.slice(span.start, span.end)
}

describe('of a mark with several counts', () => {
  it.each([
    ['around nine cats and over 4.13 million', 'How many cats do they keep?', 'around nine cats'],
    ['nine cats and over 4.13 million dogs', 'how many dogs', 'over 4.13 million dogs'],
    ['4.13 million dogs, three hens', 'how many hens', 'three hens'],
    [
      'nine cats and over 4.13 million dogs',
      'how many cats and dogs',
      'nine cats and over 4.13 million dogs',
    ],
    ['nine cats and over 4.13 million dogs', 'how many animals', 'nine cats and over 4.13 million dogs'],
    ['three hens, and a horse', 'how many hens', 'three hens, and a horse'],
  ])('%s: %s', (marked, asked, kept) => {
    expect(own(marked, asked)).toBe(kept)
  })
})
