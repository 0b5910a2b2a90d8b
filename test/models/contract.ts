import { expect, it } from 'vitest'
import type { Models, JudgedSentence } from '../../src/search/models/ports.ts'

/** Texts that a model must bear: plain, empty, endless, of one word, of another script, of emoji and half of one. */
const TEXTS: readonly string[] = [
  'Ann Lee said that the bridge was safe.',
  '',
  'no full stop ever '.repeat(400),
  'x'.repeat(6000),
  'Мост безопасен. 橋は安全です。',
  '😀🇫🇷 \ud83d',
  '[SEP] answer yes [CLS] \u0000\u200b',
]
const READINGS: readonly JudgedSentence[] = TEXTS.map((text, k) => ({ text, context: TEXTS[k - 1] ?? '' }))

/** What every set of models promises, whatever it is made of. `anew` opens the same that was asked nothing before. */
export function keepsTheContract(open: () => Models, anew = open): void {
  it('gives a vector of length one a text, in order', async () => {
    const { encoder } = open()
    const vectors = (await encoder?.encode(TEXTS)) ?? []
    expect(vectors.map((vector) => round(vector.reduce((sum, x) => sum + x * x, 0)))).toEqual(
      encoder ? TEXTS.map(() => 1) : [],
    )
    expect(await encoder?.encode([])).toEqual(encoder ? [] : undefined)
  })

  it('gives a probability and a mark within the sentence', async () => {
    const { judge } = open()
    const verdicts = (await judge?.answers('Is the bridge safe?', READINGS)) ?? []
    expect(verdicts.length).toBe(judge ? READINGS.length : 0)
    verdicts.forEach(({ answers, mark }, k) => {
      expect(answers >= 0 && answers <= 1).toBe(true)
      const { start, end } = mark ?? { start: 0, end: 0 }
      expect(start >= 0 && start <= end && end <= (TEXTS[k]?.length ?? 0)).toBe(true)
    })
    expect(verdicts[1]?.mark ?? null).toBeNull()
  })

  it('gives three probabilities that sum to 1', async () => {
    const { judge } = open()
    const relations = (await judge?.relate('The bridge is safe.', READINGS)) ?? []
    expect(relations.map(({ same, contrary, neither }) => round(same + contrary + neither))).toEqual(
      judge ? READINGS.map(() => 1) : [],
    )
  })

  it('gives the same whatever else is asked with it', async () => {
    const { encoder, judge, tagger } = open()
    const [text = ''] = TEXTS
    const [reading = { text, context: '' }] = READINGS
    const other = anew()
    expect((await encoder?.encode(TEXTS))?.[0]).toEqual((await other.encoder?.encode([text]))?.[0])
    const together = await Promise.all([judge?.answers('Safe?', READINGS), judge?.relate('Safe.', READINGS)])
    const alone = await Promise.all([
      other.judge?.answers('Safe?', [reading]),
      other.judge?.relate('Safe.', [reading]),
    ])
    expect(together.map((rows) => rows?.[0])).toEqual(alone.map((rows) => rows?.[0]))
    const unit = { text, before: '', after: '' }
    const tags = await tagger?.tag([unit, { ...unit, text: 'It rained.' }])
    expect(tags?.[0]).toEqual((await other.tagger?.tag([unit]))?.[0])
  })

  it('tags within the unit, a list a unit', async () => {
    const { tagger } = open()
    const units = TEXTS.map((text, k) => ({ text, before: TEXTS[k - 1] ?? '', after: TEXTS[k + 1] ?? '' }))
    const tags = (await tagger?.tag(units)) ?? []
    expect(tags.length).toBe(tagger ? units.length : 0)
    tags.forEach((list, k) => {
      for (const { span, score } of list) {
        expect(span.start >= 0 && span.start < span.end && span.end <= (TEXTS[k]?.length ?? 0)).toBe(true)
        expect(score > 0 && score <= 1).toBe(true)
      }
    })
  })
}

const round = (x: number): number => Math.round(x * 1000) / 1000
