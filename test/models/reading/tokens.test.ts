import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { readTokeniser } from '../../../src/models/reading/tokens.ts'

const tokenise = readTokeniser('test/models/tiny')

describe('the tokens of a text', () => {
  it('stand where they stand in the text, accents, capitals and emoji or not', () => {
    const text = '😀 Thé RAINS,\tyes'
    expect(tokenise(text).spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      '😀',
      'Thé',
      'RAIN',
      'S',
      ',',
      'yes',
    ])
  })

  it('are never special ones, whatever a person types', () => {
    const { ids } = tokenise('[SEP] [CLS] [PAD]')
    expect(ids).not.toContain(tokenise.sep)
    expect(ids).not.toContain(tokenise.cls)
  })

  it('are in order and within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { ids, spans } = tokenise(text)
        expect(ids.length).toBe(spans.length)
        spans.reduce((before, { start, end }) => {
          expect(start >= before && start < end && end <= text.length).toBe(true)
          return start
        }, 0)
      }),
    )
  })
})
