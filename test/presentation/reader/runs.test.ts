import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Layer } from '../../../src/presentation/reader/layers.ts'
import { runsOf } from '../../../src/presentation/reader/runs.ts'

const TEXT = 'Lee said the bridge was old, and left.'
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const WHOLE = { start: 0, end: TEXT.length }

describe('the runs of a sentence', () => {
  it('joined are its text, whatever lies over it', () => {
    const span = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 8 }), (sentence, spans) => {
        const layers = spans.map((one): Layer => ({ kind: 'key', span: one }))
        const joined = runsOf(TEXT, sentence, layers).map(({ text }) => text)
        expect(joined.join('')).toBe(TEXT.slice(sentence.start, sentence.end))
      }),
    )
  })

  it('know of each word what lies over it, and where that begins', () => {
    const layers: readonly Layer[] = [
      { kind: 'name', span: at('Lee'), person: 0 },
      { kind: 'reported', span: at('the bridge was old'), voice: 0, polarity: 'said' },
      { kind: 'key', span: at('old') },
    ]
    const runs = runsOf(TEXT, WHOLE, layers)
    expect(
      runs.map(({ text, person, reported, key }) => [text, person, reported?.begins ?? null, key]),
    ).toEqual([
      ['Lee', 0, null, false],
      [' said ', null, null, false],
      ['the bridge was ', null, true, false],
      ['old', null, false, true],
      [', and left.', null, null, false],
    ])
  })
})
