import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingParts } from '../../src/study/reading-parts.ts'
import { cut } from '../../src/text/span.ts'
import { open } from '../invented-article.ts'
import { seed } from '../seed-article.ts'

const library = await seed.open(seed.article)
if (!library) throw new Error('the seed article is missing')
const { document } = library
const bare = (text: string): string => text.replace(/\s+/gu, '')

describe('the parts of an article', () => {
  it('are the whole text in order, as many as wanted, each from the beginning of a sentence, after prose', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (wanted) => {
        const parts = readingParts(document, wanted)
        expect(parts.length).toBe(wanted)
        expect(bare(parts.map((part) => cut(document.text, part)).join(''))).toBe(bare(document.text))
        for (const { start } of parts.slice(1)) {
          const first = document.sentences.findIndex(({ span }) => span.start === start)
          const [before, own] = [document.sentences[first - 1], document.sentences[first]]
          expect(own).toBeDefined()
          expect(before?.kind).toMatch(/sentence|caption/u)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('are divided between sections before paragraphs, and a heading stays with what it stands over', () => {
    const words = 'The bridge over the river Orr is old and narrow, and it was closed for the winter.'
    const paragraphs = `${words}\n\n${words}\n\n${words}`
    const article = open(`${paragraphs}\n\nTRAFFIC ON THE ORR\n\n${words}\n\n${words}`).document
    const parts = readingParts(article, 2).map((part) => cut(article.text, part))
    expect(parts.map((part) => part.split('\n')[0])).toEqual([words, 'TRAFFIC ON THE ORR'])
  })

  it('are divided between sentences where there are too few paragraphs, and fewer where there are too few of those', () => {
    const texts = (text: string) => readingParts(open(text).document, 5).map((part) => cut(text, part))
    expect(texts('It rained. We went home.')).toEqual(['It rained.', 'We went home.'])
    expect(texts('It rained all day long.')).toEqual(['It rained all day long.'])
  })
})
