import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_MODELS } from '../../../src/search/models/ports.ts'
import { bestPiece, piecesOf } from '../../../src/transports/discord/find.ts'
import { blockQuotes } from '../../../src/transports/discord/message-text.ts'
import { library } from './bridge.ts'

const context = { article: 'bridge', open: () => Promise.resolve(library), models: NO_MODELS }

describe('piecesOf', () => {
  it('puts what a message quotes before all of it, and its sentences last', () => {
    const whole = 'She said "the bridge is old". Is that so?'
    expect(piecesOf({ content: 'She said **"the bridge is old"**. Is that so?' })).toEqual([
      'the bridge is old',
      whole,
      'She said "the bridge is old".',
    ])
  })

  it.each([
    ['> the bridge is\n> *old* enough\nyes', 'the bridge is old enough'],
    ['look\n>>> the bridge\nis old', 'the bridge is old'],
    ['「这座桥已经很旧了，大家都知道」吗', '这座桥已经很旧了，大家都知道'],
  ])('sees what is quoted in %j', (content, quoted) => {
    expect(piecesOf({ content })[0]).toBe(quoted)
  })

  it('has one empty piece of a message without words, and never many of any', () => {
    expect(piecesOf(undefined)).toEqual([''])
    fc.assert(
      fc.property(
        fc.string({ maxLength: 3000, unit: fc.constantFrom('a', '"', '.', ' ', '> ', '\n') }),
        (content) => {
          expect(piecesOf({ content }).length).toBeLessThanOrEqual(12)
        },
      ),
    )
  })
})

describe('blockQuotes', () => {
  it('gives each run of quoted lines', () => {
    expect(blockQuotes('> a\n> b\nc\n> d')).toEqual(['> a\n> b\n', '> d'])
    expect(blockQuotes('no > quotation')).toEqual([])
  })
})

describe('bestPiece', () => {
  const best = (content: string) => bestPiece(context, piecesOf({ content }), content)

  it('is the piece that the article says, among whatever else a message holds', async () => {
    const message = 'Morning all! I read that "nobody should cross the old bridge at night" somewhere.'
    expect(await best(message)).toBe('nobody should cross the old bridge at night')
  })

  it('is the whole of a message of which the article says nothing', async () => {
    expect(await best('I had soup. "It was a very good soup." Yes.')).toBe(
      'I had soup. "It was a very good soup." Yes.',
    )
  })
})
