import { describe, expect, it } from 'vitest'
import { wholeWords } from '../../../src/models/reading/whole-words.ts'
import { cut } from '../../../src/text/span.ts'

describe('what a model marks', () => {
  it.each([
    ['an unlikely end', 'like', 'unlikely'],
    ['over 4.13 million sites', 'over 4', 'over 4.13 million'],
    ['it costs 1,200,000.', 'costs 1', 'costs 1,200,000'],
    ['over 4.13 million sites', 'over 4.13', 'over 4.13 million'],
    ['the 12 towns', 'the 12', 'the 12'],
    ['in 1912 one bridge fell', 'in 1912', 'in 1912'],
    ['it cost 3 thousand', 'cost', 'cost'],
  ])('in “%s” grows from “%s” to “%s”', (text, marked, whole) => {
    const start = text.indexOf(marked)
    expect(cut(text, wholeWords(text, { start, end: start + marked.length }))).toBe(whole)
  })
})
