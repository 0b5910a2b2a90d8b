import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whoSaid } from '../../src/answers/who-said.ts'
import { cut } from '../../src/text/span.ts'
import { HARBOUR, library } from '../search/article.ts'

const harbour = library(HARBOUR)
const best = (words: string) => {
  const { kind, reason, citations } = whoSaid(harbour, words)
  return { kind, reason, speaker: citations[0]?.speaker?.name ?? null, text: citations[0]?.text ?? '' }
}

describe('who said words', () => {
  it.each([
    ['as they stand', 'No town should sell its harbour'],
    ['in quotation marks', '“No town should sell its harbour to strangers”'],
    ['with slips of the finger', 'no twon should sell its harbor to stragners'],
    ['with words left out', 'no town sell harbour strangers'],
  ])('%s', (_, words) => {
    expect(best(words)).toMatchObject({ kind: 'found', reason: 'said', speaker: 'Ann Lee' })
  })

  it('across a cue', () => {
    const found = best('sell its harbour to strangers we must keep the water clean')
    expect(found).toMatchObject({ kind: 'found', speaker: 'Ann Lee' })
  })

  it('that are only reported', () => {
    expect(best('the nets come back empty')).toMatchObject({
      kind: 'found',
      reason: 'reported',
      speaker: 'Tom Brandt',
    })
  })

  it('marks the words in the quotation', () => {
    const [citation] = whoSaid(harbour, 'keep the water').citations
    expect(citation?.marks.map((mark) => cut(HARBOUR, mark))).toEqual(['keep the water'])
  })
})

describe('nobody', () => {
  it('is given for the reporter’s own words', () => {
    expect(best('Some 300 boats lie there')).toMatchObject({
      kind: 'found',
      reason: 'narration',
      speaker: null,
    })
  })

  it('is given for the contrary, which is shown as such', () => {
    const answer = whoSaid(harbour, 'every town should sell its harbour')
    expect(answer).toMatchObject({ kind: 'nothing', reason: 'contrary', citations: [] })
    expect(answer.nearest[0]?.contrary).toBe(true)
  })

  it.each(['to be or not to be', 'the moon is made of cheese', '', '???', '🎉🎉'])(
    'is given for "%s"',
    (words) => {
      expect(whoSaid(harbour, words)).toMatchObject({ kind: 'nothing', citations: [] })
    },
  )

  it('is never made up: every snippet is the article’s', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...HARBOUR.split(/\W+/)), { maxLength: 9 }), (words) => {
        const { citations, nearest } = whoSaid(harbour, words.join(' '))
        for (const { text, span } of [...citations, ...nearest]) expect(text).toBe(cut(HARBOUR, span))
      }),
      { numRuns: 50 },
    )
  })
})
