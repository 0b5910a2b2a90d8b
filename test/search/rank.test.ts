import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joined } from '../../src/search/joined.ts'
import { rank } from '../../src/search/rank.ts'
import { askAll, shelve } from '../../src/search/shelf.ts'
import { cut } from '../../src/text/span.ts'
import { HARBOUR, library } from './article.ts'

const harbour = library(HARBOUR)
const first = (question: string): string => {
  const best = rank(harbour, question).ranked[0]
  return best ? cut(HARBOUR, best.view.passage.span) : ''
}

describe('the passage that comes first', () => {
  it.each([
    ['who built the harbour', 'built in 1871'],
    ['how much did it cost', '40,000 crowns'],
    ['what happened to the plan for the bridge', 'rejected a plan'],
    ['what can tourists purchase', 'buy smoked herring'],
    ['how many baots lie there', '300 boats'],
    ['for how many years has she governed', 'nine years'],
    ['what did lee say about the water', 'keep the water clean'],
  ])('for "%s" has "%s"', (question, words) => {
    expect(first(question)).toContain(words)
  })

  it('is the sentence itself, for its own words', () => {
    for (const { span } of harbour.passages.passages)
      expect(first(cut(HARBOUR, span))).toBe(cut(HARBOUR, span))
  })
})

describe('the passages shown', () => {
  it('are one sentence or two neighbours of one paragraph, none twice, at most 500 characters when joined', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...HARBOUR.split(/\W+/)), { maxLength: 8 }), (words) => {
        const shown = joined(rank(harbour, words.join(' ')), 10)
        const ids = shown.flatMap((one) => one.ids)
        expect(new Set(ids).size).toBe(ids.length)
        for (const {
          ids: [a = 0, b = a],
          span,
        } of shown) {
          expect(b - a).toBeLessThanOrEqual(1)
          if (a !== b) expect(span.end - span.start).toBeLessThanOrEqual(500)
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('a shelf', () => {
  it('asks every article and opens each once', () => {
    const texts = new Map([
      ['a', HARBOUR],
      ['b', 'A comet passed over Lund in May. It was green.'],
    ])
    let read = 0
    const shelf = shelve([...texts.keys()], {
      read: (id) => {
        read++
        return library(texts.get(id) ?? '', id).document
      },
    })
    expect(askAll(shelf, 'which comet passed', 3)[0]?.library.document.id).toBe('b')
    expect(askAll(shelf, 'who built the harbour', 3)[0]?.library.document.id).toBe('a')
    expect(read).toBe(2)
    expect(shelf.open('c')?.document.id).toBe('c')
  })
})
