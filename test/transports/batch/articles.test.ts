import { describe, expect, it } from 'vitest'
import { lazily, parseArticle } from '../../../src/transports/batch/articles.ts'

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

describe('articles', () => {
  it('are opened when they are asked, and stay open as long as there is room', () => {
    const articles = new Map(
      Array.from({ length: 3 }, (_, i) => [`${i}`, { id: `${i}`, text: 'It rained.' }]),
    )
    const open = lazily(articles, 25)
    const first = open('0')
    expect(open('0')).toBe(first)
    open('1')
    open('2')
    expect(open('0')).not.toBe(first)
    expect(open('0')?.document.text).toBe(first?.document.text)
    expect(open('9')).toBeNull()
  })
})
