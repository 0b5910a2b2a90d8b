import { describe, expect, it } from 'vitest'
import { asksYesOrNo } from '../../../src/search/retrieval/asks.ts'

describe('a sentence that only asks for yes or no', () => {
  it.each([
    'Was it a fair vote?',
    'LEE: And was it fair?',
    'Ann Lee: Will there be another vote?',
    '"Will you come?"',
    "Isn't that what you wanted?",
  ])('is one: %s', (sentence) => {
    expect(asksYesOrNo(sentence)).toBe(true)
  })

  it.each([
    'Was it fair? It was not.',
    'I mean, he was 53?',
    'Why should I learn by heart what a machine remembers?',
    '"Is it?" she said.',
    'It was fair.',
    '',
  ])('is none that tells something: %s', (sentence) => {
    expect(asksYesOrNo(sentence)).toBe(false)
  })
})
