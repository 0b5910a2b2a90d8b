import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/transports/batch/articles.ts'

describe('a line of a file of articles', () => {
  it('is an article', () => {
    expect(parseArticle('{"id":"a","text":"It rained."}')).toEqual({ id: 'a', text: 'It rained.' })
  })

  it.each([
    ['no JSON', /no JSON/],
    ['7', /no object/],
    ['{"text":"x"}', /"id"/],
    ['{"id":"a","text":" \\n"}', /"text"/],
    ['{"id":"a","text":7}', /"text"/],
    [JSON.stringify({ id: 'a', text: 'x'.repeat(5_000_001) }), /5 million/],
  ])('or is told what is wrong with it', (line, sentence) => {
    expect(parseArticle(line)).toMatch(sentence)
  })
})
