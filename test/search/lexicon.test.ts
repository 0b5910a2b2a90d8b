import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../src/lexicon.ts'
import { likeness, readLexicon, related } from '../../src/search/lexicon.ts'

describe('what is known of words in general', () => {
  const lexicon = loadLexicon()
  const like = (a: string, b: string): number =>
    likeness(lexicon.vectors, lexicon.vectors.ranks.get(a) ?? 0, lexicon.vectors.ranks.get(b) ?? 0)

  it('tells near words from far ones', () => {
    expect(like('boat', 'ship')).toBeGreaterThan(like('boat', 'law'))
    expect(like('boat', 'boat')).toBeCloseTo(1)
  })

  it('knows relatives and opposites', () => {
    expect(related(lexicon, 'accept', 'opposite')).toContain('reject')
    expect(related(lexicon, 'violent', 'derived')).toContain('violenc')
    expect(related(lexicon, 'zzyzx', 'same')).toEqual([])
  })

  it('refuses a file that is not one', () => {
    const read = (words: string) => () =>
      readLexicon({ words: new TextEncoder().encode(words), thesaurus: '' })
    expect(read('no line')).toThrow('has no line of words')
    expect(read('two words\nabc')).toThrow('holds 2 words but 3 bytes')
  })
})
