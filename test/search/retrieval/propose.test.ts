import { describe, expect, it } from 'vitest'
import { look } from '../../../src/search/question/query.ts'
import { parse } from '../../../src/search/question/question.ts'
import { propose } from '../../../src/search/retrieval/propose.ts'
import { similarTo } from '../../../src/search/retrieval/similar.ts'
import { cut } from '../../../src/text/span.ts'
import { HARBOUR, library } from '../article.ts'

const harbour = library(HARBOUR)
const { sentences } = harbour.document
const proposed = (question: string, similar = new Float32Array(), most = 16) =>
  propose(harbour, look(harbour, parse(question)), { similar, most })
const wordsOf = (id: number | undefined) => cut(HARBOUR, sentences[id ?? -1]?.span ?? { start: 0, end: 0 })

describe('the first sentence proposed by words', () => {
  it.each([
    ['who built the harbour', 'built in 1871'],
    ['how much did it cost in crowns', '40,000 crowns'],
    ['how many baots lie there', '300 boats'],
    ['for how many years has she governed', 'nine years'],
  ])('for "%s" has "%s"', (question, words) => {
    expect(wordsOf(proposed(question)[0]?.id)).toContain(words)
  })

  it('is the sentence itself, for its own words', () => {
    for (const { id, span } of sentences) expect(proposed(cut(HARBOUR, span))[0]?.id).toBe(id)
  })
})

describe('what is proposed', () => {
  it('comes in turn from the nearest in meaning and the best by words, each once, and no more than asked for', () => {
    const similar = Float32Array.from(sentences, ({ id }) => (id === 8 ? 0.9 : id === 1 ? 0.5 : 0.1))
    const ids = proposed('who built the harbour', similar, 4).map(({ id }) => id)
    expect(ids.slice(0, 3)).toEqual([8, 0, 1])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(4)
  })

  it('is the beginning of the same list where fewer are asked for, those alike in the order of the article', () => {
    const similar = Float32Array.from(sentences, ({ id }) => (id % 3) / 3)
    const all = proposed('who built the harbour', similar, sentences.length).map(({ id }) => id)
    const nearest = sentences.flatMap(({ id, kind }) => (id % 3 === 2 && kind === 'sentence' ? [id] : []))
    expect(all.filter((id) => id % 3 === 2 && id > 2)).toEqual(nearest.filter((id) => id > 2))
    for (let most = 1; most < all.length; most++)
      expect(proposed('who built the harbour', similar, most).map(({ id }) => id)).toEqual(all.slice(0, most))
  })

  it('tells whether somebody speaks in it whose words are asked for', () => {
    const asked = proposed('what did Ann Lee say about the water')
    expect(wordsOf(asked.find(({ theirs }) => theirs === true)?.id)).toContain('keep the water clean')
    expect(proposed('who built the harbour').every(({ theirs }) => theirs === null)).toBe(true)
  })

  it('is nothing for words that the article does not have, without vectors', () => {
    expect(proposed('xyzzy plugh')).toEqual([])
  })
})

describe('similarTo', () => {
  it('is the cosine to each sentence, and empty where a vector is missing', () => {
    const similar = similarTo(Float32Array.of(1, 0), Float32Array.of(0, 1, 1, 0))
    expect([...similar]).toEqual([0, 1])
    expect(similarTo(null, Float32Array.of(1, 0))).toHaveLength(0)
    expect(similarTo(Float32Array.of(1, 0), null)).toHaveLength(0)
  })
})
