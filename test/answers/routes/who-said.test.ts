import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut } from '../../../src/text/span.ts'
import { pairKey, recordedModels } from '../../recorded-models.ts'
import { HARBOUR, library, readable } from '../../search/article.ts'
import { whoSaid } from '../asked.ts'

const harbour = library(HARBOUR)
const best = async (words: string) => {
  const { kind, reason, citations } = await whoSaid(harbour, words)
  return { kind, reason, speaker: citations[0]?.speaker?.name ?? null, text: citations[0]?.text ?? '' }
}

describe('who said words', () => {
  it('with a compound written apart', async () => {
    const { kind, citations } = await whoSaid(harbour, 'opened a new light house on Tuesday')
    expect(kind).toBe('found')
    expect(citations[0]?.text).toContain('a new lighthouse')
  })

  it.each([
    ['as they stand', 'No town should sell its harbour'],
    ['in quotation marks', '“No town should sell its harbour to strangers”'],
    ['with slips of the finger', 'no twon should sell its harbor to stragners'],
    ['with words left out', 'no town sell harbour strangers'],
  ])('%s', async (_, words) => {
    expect(await best(words)).toMatchObject({ kind: 'found', reason: 'said', speaker: 'Ann Lee' })
  })

  it('across a cue', async () => {
    const found = await best('sell its harbour to strangers we must keep the water clean')
    expect(found).toMatchObject({ kind: 'found', speaker: 'Ann Lee' })
  })

  it('that are only reported', async () => {
    expect(await best('the nets come back empty')).toMatchObject({
      kind: 'found',
      reason: 'reported',
      speaker: 'Tom Brandt',
    })
  })

  it('shows a passage once, though it is a quotation and the report that it stands in', async () => {
    const partly = library(
      'Mayor Ann Lee on Monday called the harbour “a gift to all” and left. Nobody else spoke.',
    )
    const { citations } = await whoSaid(partly, 'a gift to all')
    const shown = citations.map(({ text }) => text)
    expect(shown).toEqual([...new Set(shown)])
    expect(shown.length).toBeGreaterThan(0)
  })

  it('marks the words in the quotation', async () => {
    const [citation] = (await whoSaid(harbour, 'keep the water')).citations
    expect(citation?.marks.map((mark) => cut(HARBOUR, mark))).toEqual(['keep the water'])
  })
})

describe('words that a quotation denies', () => {
  it.each([
    ["I don't like tolls either", 'I like tolls'],
    ['Nobody here is claiming that the road is shut for good', 'the road is shut for good'],
    ['It is not true that the road is shut for good', 'the road is shut for good'],
  ])('are not found as said: “%s”', async (quotation, words) => {
    const { reason, kind } = await whoSaid(library(`“${quotation},” Mayor Ann Lee said.`), words)
    expect([kind, reason]).not.toContain('said')
    expect(kind === 'found' && reason === 'reported').toBe(false)
  })

  it('are found where they are only asked or demanded', async () => {
    const text = '“Must the road be shut for good?” Mayor Ann Lee asked.'
    expect(await whoSaid(library(text), 'must the road be shut for good')).toMatchObject({ reason: 'said' })
  })
})

describe('words across two quotations of one turn', () => {
  const first = async (words: string) => {
    const harbour = library(
      '"The old bridge is not a place for parked cars," Mayor Ann Lee said. "We should repair the wooden planks before the winter storms."',
    )
    return (await whoSaid(harbour, words)).citations[0]?.text
  }

  it('cite the earlier one first where the shares are near', async () => {
    expect(await first('a place for parked cars. We should repair the wooden planks')).toContain('old bridge')
  })

  it('cite the one with nearly all of the words first', async () => {
    expect(await first('parked cars. We should repair the wooden planks before the winter storms')).toContain(
      'planks',
    )
  })
})

describe('words in other words', () => {
  const ferry = readable(
    [
      'Mayor Ann Lee spoke at the port on Monday. "Our vessels need modern engines," Lee said.',
      'Tom Brandt, a teacher, disagreed. "The pupils have waited years for a new classroom," Brandt said.',
      'Reporters counted 40 people. The bakery on the corner stayed open.',
    ].join('\n\n'),
  )
  const words = 'the ships must get new motors'
  const vessels = '"Our vessels need modern engines," Lee said.'
  const judging = (same: number, contrary: number) =>
    recordedModels({
      relations: { [pairKey(words, vessels)]: { same, contrary, neither: 1 - same - contrary } },
    })

  it('are found where the judge says that it is the same', async () => {
    const answer = await whoSaid(ferry, words, judging(0.98, 0.01))
    expect(answer).toMatchObject({ kind: 'found', reason: 'said' })
    expect(answer.citations[0]).toMatchObject({
      text: 'Our vessels need modern engines,',
      speaker: { name: 'Ann Lee' },
    })
  })

  it('are told as the contrary where the judge is sure of it', async () => {
    const answer = await whoSaid(ferry, words, judging(0.01, 0.98))
    expect(answer).toMatchObject({ kind: 'nothing', reason: 'contrary', citations: [] })
    expect(answer.nearest[0]).toMatchObject({ text: 'Our vessels need modern engines,', contrary: true })
  })

  it('are offered first on a miss where the judge is not sure', async () => {
    const answer = await whoSaid(ferry, words, judging(0.02, 0.02))
    expect(answer.kind).not.toBe('found')
    expect([...answer.citations, ...answer.nearest][0]?.text).toBe('Our vessels need modern engines,')
  })

  it.each(['time is money', 'the moon landing was filmed in a studio', 'vote early and vote often'])(
    'are not found where nobody said them: "%s"',
    async (nobodys) => {
      expect((await whoSaid(ferry, nobodys, judging(0.98, 0.01))).kind).not.toBe('found')
      expect((await whoSaid(ferry, nobodys)).kind).not.toBe('found')
    },
  )
})

describe('nobody', () => {
  it('is given for the reporter’s own words', async () => {
    expect(await best('Some 300 boats lie there')).toMatchObject({
      kind: 'found',
      reason: 'narration',
      speaker: null,
    })
  })

  it('is given for the contrary, which is shown as such', async () => {
    const answer = await whoSaid(harbour, 'every town should sell its harbour')
    expect(answer).toMatchObject({ kind: 'nothing', reason: 'contrary', citations: [] })
    expect(answer.nearest[0]?.contrary).toBe(true)
  })

  it('marks what turns it, never what was typed', async () => {
    const marked = async (words: string) => {
      const [first] = (await whoSaid(harbour, words)).nearest
      return first?.marks.map((mark) => cut(harbour.document.text, mark))
    }
    expect(await marked('every town should sell its harbour')).toEqual(['No'])
    expect(await marked('we must not keep the water clean')).toEqual([])
  })

  it.each([
    ['a "no" left out in front', 'town should sell its harbour'],
    ['a "no" put in', 'we must not keep the water clean'],
  ])('is given for %s', async (_, words) => {
    expect(await whoSaid(harbour, words)).toMatchObject({ kind: 'nothing', reason: 'contrary' })
  })

  it('is given without a judge where a word stands for another', async () => {
    const { kind } = await whoSaid(harbour, 'we must keep the water dirty for our children')
    expect(kind).not.toBe('found')
  })

  it.each(['sell its harbour to strangers', 'harbour to strangers', 'should sell its harbour'])(
    'is not given for a mere piece that stands behind a "no": %s',
    async (words) => {
      expect(await best(words)).toMatchObject({ kind: 'found', speaker: 'Ann Lee' })
    },
  )

  it('is given for two words of a saying that stand far apart', async () => {
    const { kind } = await whoSaid(harbour, 'all children are strangers')
    expect(kind).not.toBe('found')
  })

  it.each(['to be or not to be', 'the moon is made of cheese', '', '???', '🎉🎉'])(
    'is given for "%s"',
    async (words) => {
      expect(await whoSaid(harbour, words)).toMatchObject({ kind: 'nothing', citations: [] })
    },
  )

  it('is never made up: every snippet is the article’s', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...HARBOUR.split(/\W+/)), { maxLength: 9 }),
        async (words) => {
          const { citations, nearest } = await whoSaid(harbour, words.join(' '))
          for (const { text, span } of [...citations, ...nearest]) expect(text).toBe(cut(HARBOUR, span))
        },
      ),
      { numRuns: 50 },
    )
  })
})
