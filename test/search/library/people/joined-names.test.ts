import { describe, expect, it } from 'vitest'
import { withJoinedNames } from '../../../../src/search/library/people/joined-names.ts'
import { cut } from '../../../../src/text/span.ts'
import { open } from '../../../invented-article.ts'

/** What is taken together with some words of a sentence. */
function joined(text: string, words: string): string {
  const library = open(text)
  const start = text.indexOf(words)
  return cut(text, withJoinedNames(library, 0, { start, end: start + words.length }))
}

describe('names that are listed together', () => {
  it.each([
    ['Ann Lee, Tom Wu and Ida Orr attended.', 'Tom Wu', 'Ann Lee, Tom Wu and Ida Orr'],
    ['Mayor Ann Lee and Minister Ole Berg came.', 'Ann Lee', 'Ann Lee and Minister Ole Berg'],
    ['Tom Wu, a fisherman, and Ida Orr came.', 'Ida Orr', 'Tom Wu, a fisherman, and Ida Orr'],
    [
      'Its chair, Ann Lee, its treasurer, Tom Wu, and the engineer, Ida Orr, came.',
      'Ida Orr',
      'Ann Lee, its treasurer, Tom Wu, and the engineer, Ida Orr',
    ],
    ['Ann Lee and the fisherman Tom Wu came.', 'fisherman', 'Ann Lee and the fisherman Tom Wu'],
  ])('are all taken for one of them: %s', (text, words, all) => {
    expect(joined(text, words)).toBe(all)
  })

  it.each([
    ['Ann Lee thanked Tom Wu and left.', 'Ann Lee'],
    ['Ann Lee came, and so did Tom Wu.', 'Tom Wu'],
    ['Ann Lee came with her son.', 'her son'],
  ])('are no others, nor where no name stands: %s', (text, words) => {
    expect(joined(text, words)).toBe(words)
  })
})
