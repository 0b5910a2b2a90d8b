import { describe, expect, it } from 'vitest'
import { denialsAround, onlyDenial, oppositesOf } from '../../../src/search/retrieval/negation.ts'

describe('two words', () => {
  it.each([
    ['secure', 'insecure'],
    ['unfair', 'fair'],
    ['possible', 'impossible'],
  ])('are opposed by a prefix: %s, %s', (a, b) => {
    expect(oppositesOf(a)).toContain(b)
  })

  it.each([
    ['fair', 'affair'],
    ['der', 'under'],
    ['under', 'der'],
    ['open', 'open'],
  ])('are not: %s, %s', (a, b) => {
    expect(oppositesOf(a)).not.toContain(b)
  })
})

describe('the one word that says no', () => {
  const denials = (text: string, typed: string) =>
    onlyDenial(text, { start: 0, end: text.length }, typed).map(({ start, end }) => text.slice(start, end))

  it('is what turns a passage round, where it is the only one and none was typed', () => {
    expect(denials('No town should close its bridge.', 'towns should close bridges')).toEqual(['No'])
    expect(denials('No town should close, nor sell, its bridge.', 'towns should close bridges')).toEqual([])
    expect(denials('No town should close its bridge.', 'towns should not close bridges')).toEqual([])
    expect(denials('Towns should close.', 'towns should open')).toEqual([])
    expect(denials('She spoke, opposing tolls.', 'why did she praise tolls?')).toEqual(['opposing'])
  })
})

describe('what says no around words that were found', () => {
  const TEXT = 'She has never said that nobody may not cross the bridge.'
  const marked = (...found: readonly string[]) =>
    denialsAround(
      TEXT,
      { start: 0, end: TEXT.length },
      found.map((words) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })),
    ).map(({ start, end }) => TEXT.slice(start, end))

  it('is every denial from right before them to their end, but none of those typed', () => {
    expect(marked('She', 'cross the bridge')).toEqual(['never', 'nobody', 'not'])
    expect(marked('She', 'nobody', 'cross the bridge')).toEqual(['never', 'not'])
    expect(marked('cross the bridge')).toEqual(['not'])
  })
})
