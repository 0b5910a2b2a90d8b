import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whoSaid } from '../../../src/answers/routes/who-said.ts'
import { cut } from '../../../src/text/span.ts'
import { HARBOUR, library } from '../../search/article.ts'

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

describe('words across two quotations of one turn', () => {
  const first = (words: string) => {
    const harbour = library(
      '"The old bridge is not a place for parked cars," Mayor Ann Lee said. "We should repair the wooden planks before the winter storms."',
    )
    return whoSaid(harbour, words).citations[0]?.text
  }

  it('cite the earlier one first where the shares are near', () => {
    expect(first('a place for parked cars. We should repair the wooden planks')).toContain('old bridge')
  })

  it('cite the one with nearly all of the words first', () => {
    expect(first('parked cars. We should repair the wooden planks before the winter storms')).toContain(
      'planks',
    )
  })
})

describe('words in other words', () => {
  const ferry = library(
    [
      'Mayor Ann Lee spoke at the port on Monday. "Our vessels need modern engines," Lee said.',
      'Tom Brandt, a teacher, disagreed. "The pupils have waited years for a new classroom," Brandt said.',
      'Reporters counted 40 people. The bakery on the corner stayed open.',
    ].join('\n\n'),
  )

  it.each([
    ['the ships must get new motors', 'Ann Lee'],
    ['students need a better school room after such a long time', 'Tom Brandt'],
  ])('are never given to another: "%s"', (words, speaker) => {
    const { kind, citations } = whoSaid(ferry, words)
    expect(kind).not.toBe('nothing')
    expect(citations[0]?.speaker?.name).toBe(speaker)
  })

  it.each(['time is money', 'the moon landing was filmed in a studio', 'vote early and vote often'])(
    'are not found where nobody said them: "%s"',
    (words) => {
      expect(whoSaid(ferry, words).kind).not.toBe('found')
    },
  )
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

  it.each([
    ['a "no" left out in front', 'town should sell its harbour'],
    ['a "no" put in', 'we must not keep the water clean'],
    ['a word turned to its opposite', 'we must keep the water dirty for our children'],
  ])('is given for %s', (_, words) => {
    expect(whoSaid(harbour, words)).toMatchObject({ kind: 'nothing', reason: 'contrary' })
  })

  it.each(['sell its harbour to strangers', 'harbour to strangers', 'should sell its harbour'])(
    'is not given for a mere piece that stands behind a "no": %s',
    (words) => {
      expect(best(words)).toMatchObject({ kind: 'found', speaker: 'Ann Lee' })
    },
  )

  it('is given for two words of a saying that stand far apart', () => {
    const { kind } = whoSaid(harbour, 'all children are strangers')
    expect(kind).not.toBe('found')
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
