import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/annotations/annotate.ts'
import type { Tags } from '../../../src/annotations/tags.ts'
import { readDocument } from '../../../src/document/read.ts'
import { cut } from '../../../src/text/span.ts'
import { noMetadata } from '../../no-metadata.ts'

/** The tagger's marks of a text that is one sentence. */
function tagged(text: string, words: string, score: number): Tags {
  const start = text.indexOf(words)
  return [[{ part: 'proposal', force: 'pledged', score, span: { start, end: start + words.length } }]]
}

function read(text: string, tags: Tags) {
  const { proposals, people } = annotate(readDocument({ id: 'a', metadata: noMetadata, text }), tags)
  return proposals.map(({ core, force, proposer }) => [
    cut(text, core),
    force,
    proposer === null ? null : (people[proposer]?.name ?? null),
  ])
}

describe('marked', () => {
  it('takes what the tagger marks, without the marks around it', () => {
    const text = 'The stairs will be mended by May, Ana Bell said.'
    expect(read(text, tagged(text, 'The stairs will be mended by May,', 0.9))).toMatchObject([
      ['The stairs will be mended by May', 'pledged', expect.anything()],
    ])
  })

  it('leaves what the tagger is not sure of', () => {
    const text = 'The stairs will be mended by May, Ana Bell said.'
    expect(read(text, tagged(text, 'The stairs will be mended by May', 0.1))).toEqual([])
  })

  it('takes pieces that a few words part for one, as sure as most of it is', () => {
    const text = 'The stairs will be mended by May, Ana Bell said.'
    const [sure] = tagged(text, 'stairs will be mended', 0.8)
    const [less] = tagged(text, 'May', 0.5)
    expect(read(text, [[...(sure ?? []), ...(less ?? [])]])).toMatchObject([
      ['stairs will be mended by May', 'pledged', expect.anything()],
    ])
    expect(read(text, tagged(text, 'May', 0.5))).toEqual([])
  })

  it('leaves a scrap that is broken off, and goes on to the end of what is longer', () => {
    const text = 'The stairs behind the old town hall will be mended by the end of May, Ana Bell said.'
    expect(read(text, tagged(text, 'the end of', 0.8))).toEqual([])
    expect(
      read(text, tagged(text, 'stairs behind the old town hall will be mended by the', 0.9)),
    ).toMatchObject([
      ['stairs behind the old town hall will be mended by the end of May', 'pledged', expect.anything()],
    ])
  })

  it('takes less for it where it is surely promised too, and more where it is told in another way', () => {
    const text = 'The stairs will be mended by May, Ana Bell said.'
    const words = 'The stairs will be mended by May'
    const span = { start: 0, end: words.length }
    const as = (polarity: 'promised' | 'said', score: number): Tags => [
      [...(tagged(text, words, score)[0] ?? []), { part: 'content', polarity, score: 0.9, span }],
    ]
    expect(read(text, as('promised', 0.5))).toHaveLength(1)
    expect(read(text, tagged(text, words, 0.5))).toEqual([])
    expect(read(text, as('said', 0.7))).toEqual([])
  })

  it.each([
    ['Members can call for two more votes.', 'two more votes'],
    ['A driver asked not to be named.', 'not to be named'],
    ['“Turn the tap and you hear it,” Ana Bell said.', 'the tap and you hear it'],
  ])('takes what nobody calls for for none: %s', (text, words) => {
    expect(read(text, tagged(text, words, 0.9))).toEqual([])
  })

  it('takes the verb for it where the tagger marks the same words', () => {
    const text = 'Ana Bell asked the council for a night bus.'
    expect(read(text, tagged(text, 'a night bus', 0.9))).toEqual([['a night bus', 'demanded', 'Ana Bell']])
  })
})
