import { describe, expect, it } from 'vitest'
import { typingDistance } from '../../../src/search/words/keyboard.ts'
import { indexSpelling, mend } from '../../../src/search/words/spelling.ts'

describe('a mistyped word', () => {
  const spelling = indexSpelling(['lighthouse', 'herring', 'harbour', 'hearing', 'council', 'counsel'])

  it.each([
    ['lihgthouse', 'lighthouse'],
    ['herrring', 'herring'],
    ['harbor', 'harbour'],
    ['councli', 'council'],
  ])('%s is mended to %s', (typed, meant) => {
    expect(mend(spelling, typed)[0]?.word).toBe(meant)
  })

  it('is left alone when nothing is near, when it is short, or when it is a number', () => {
    expect(mend(spelling, 'submarine')).toEqual([])
    expect(mend(spelling, 'hat')).toEqual([])
    expect(mend(spelling, '1234')).toEqual([])
  })

  it('is nearer when fingers slip that way', () => {
    expect(typingDistance('harvour', 'harbour', 3)).toBeLessThan(typingDistance('harpour', 'harbour', 3))
    expect(typingDistance('teh', 'the', 2)).toBeLessThan(typingDistance('tah', 'the', 3))
    expect(typingDistance('harbour', 'harbour', 2)).toBe(0)
    expect(typingDistance('x'.repeat(1000), 'harbour', 2)).toBe(Infinity)
  })
})
