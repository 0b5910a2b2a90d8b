import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fromCustomId,
  toCustomId,
  type ButtonState,
} from '../../../../src/transports/discord/buttons/button-state.ts'

const articles = ['first', 'another-article']
const article = fc.constantFrom(...articles)
const span = fc
  .tuple(fc.nat(1e9), fc.integer({ min: 1, max: 1e6 }))
  .map(([start, n]) => ({ start, end: start + n }))
const value = fc.string({
  maxLength: 20,
  unit: fc.oneof(
    fc.constantFrom('|', '~', 'p', 't'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
})
const options = fc.dictionary(fc.constantFrom('person', 'about', '__proto__'), value)

const anyState: fc.Arbitrary<ButtonState> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('context' as const, 'share' as const, 'card' as const, 'share-card' as const),
    article,
    span,
    print: fc.nat(2 ** 31 - 1).map((n) => n * 2 ** 21),
  }),
  fc.record({ kind: fc.constant('person' as const), article, name: value }),
  fc.record({
    kind: fc.constantFrom('page' as const, 'publish' as const),
    article,
    edition: fc.nat(2 ** 30 - 1),
    command: fc.constantFrom('who said', 'quotes'),
    options,
    page: fc.nat(999),
  }),
)

describe('the state of a button', () => {
  it('comes back from its custom_id as it went in, or does not go in', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const customId = toCustomId(state)
        if (customId === null) return
        expect(customId.length).toBeLessThanOrEqual(100)
        expect(JSON.stringify(fromCustomId(customId, articles))).toEqual(JSON.stringify(state))
      }),
    )
  })

  it('is the same from start to start', () => {
    const state = { kind: 'context', article: 'first', span: { start: 100, end: 250 }, print: 5 } as const
    expect(toCustomId(state)).toBe('w2|c|p5N7ZLjK|2s|6y|5|')
  })

  it('does not go into a custom_id where it is too long', () => {
    expect(toCustomId({ kind: 'person', article: 'first', name: 'n'.repeat(90) })).toBeNull()
  })

  it.each([
    ['of an older version', 'w1|c|p5N7ZLjK|2s|6y|'],
    ['of an article that is not open', 'w2|c|AAAAAAAA|2s|6y|5|'],
    ['cut short', 'w2|c|p5N7ZLjK|2s|6y|5'],
    ['of an unknown kind', 'w2|z|p5N7ZLjK|2s|6y|5|'],
    ['with an empty span', 'w2|c|p5N7ZLjK|6y|6y|5|'],
    ['with half a span', 'w2|c|p5N7ZLjK|6y|5|'],
    ['without a fingerprint', 'w2|c|p5N7ZLjK|2s|6y|'],
    ['without a page', 'w2|m|p5N7ZLjK|5|quotes|'],
    ['with half an option', 'w2|m|p5N7ZLjK|5|quotes|1|person|'],
    ['that is empty', ''],
  ])('is nothing for a button %s', (_what, customId) => {
    expect(fromCustomId(customId, articles)).toBeNull()
  })

  it('is read in peace, whatever somebody sends', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void fromCustomId(text, articles)))
  })
})
