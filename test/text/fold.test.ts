import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldText } from '../../src/text/fold.ts'

describe('fold', () => {
  it.each([
    ['“Wūzhèn—”', '"wuzhen-"'],
    ['ŁÓDŹ', 'lodz'],
    ['zero\u200bwidth', 'zerowidth'],
    ['Ça va…', 'ca va...'],
    ['ﬁne', 'fine'],
  ])('makes %j compare as %j', (text, folded) => {
    expect(foldText(text)).toEqual(folded)
  })

  it('finds the way back to the original', () => {
    const text = 'Ça ﬁnit “là”, dit Łucja'
    const { text: folded, source } = fold(text)
    const at = folded.indexOf('lucja')
    expect(text.slice(source(at))).toEqual('Łucja')
  })

  it('maps every offset into the original, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, source } = fold(text)
        const offsets = Array.from({ length: folded.length + 1 }, (_, i) => source(i))
        expect(
          offsets.every((offset, i) => offset <= text.length && (i === 0 || offset >= (offsets[i - 1] ?? 0))),
        ).toBe(true)
        expect(foldText(folded)).toEqual(folded)
      }),
    )
  })
})
