import { describe, expect, it } from 'vitest'
import { defines, termToDefine } from '../../../src/search/question/definition.ts'

describe('a term to define', () => {
  it.each([
    ['What is a floor price?', 'floor price'],
    ["what's multilateralism", 'multilateralism'],
    ['What is the World Food Programme?', 'world food programme'],
    ['what does "grey literature" mean?', 'grey literature'],
    ['definition of a pirogue', 'pirogue'],
  ])('is what is asked for: %s', (question, term) => {
    expect(termToDefine(question)).toBe(term)
  })

  it.each([
    'What is the price?',
    "What is Lee's plan?",
    'What is her plan?',
    'What is missing on the label?',
    'What is the price of maize in spring?',
    'What did Lee say?',
    'Who is Ann Lee?',
  ])('is in no question for a detail: %s', (question) => {
    expect(termToDefine(question)).toBeNull()
  })
})

describe('a definition', () => {
  it.each([
    ['A floor price is the least that is paid.', 'floor price'],
    ['Farmers want a floor price, the least that anybody may pay.', 'floor price'],
    ['They came by pirogue (a flat boat).', 'pirogue'],
    ['The least that is paid, known as the floor price, was 210 dollars.', 'floor price'],
    ['Floor prices are set by law.', 'floor price'],
  ])('is in: %s', (passage, term) => {
    expect(defines(passage, term)).toBe(true)
  })

  it.each([
    ['It names a common floor price of 210 dollars.', 'floor price'],
    ['He offered the shore, two days away by pirogue.', 'pirogue'],
    ['No country should pursue hegemony, interfere or spy.', 'hegemony'],
  ])('is not wherever the term stands: %s', (passage, term) => {
    expect(defines(passage, term)).toBe(false)
  })
})
