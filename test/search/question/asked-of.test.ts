import { describe, expect, it } from 'vitest'
import { assertionOf } from '../../../src/search/question/assertion.ts'
import { asksForMany } from '../../../src/search/question/many.ts'
import { look } from '../../../src/search/question/query.ts'
import { parse } from '../../../src/search/question/question.ts'
import { HARBOUR, library } from '../article.ts'

const harbour = library(HARBOUR)
const query = (question: string) => look(harbour, parse(question))

describe('what the models read', () => {
  it.each([
    ['hey, does anyone know who biult the harbour? lol', 'who built the harbour'],
    ['how many baots lie there in summer?', 'how many boats lie there in summer?'],
    ['what did Ann Lee say?', 'what did Ann Lee say?'],
  ])('of "%s" is "%s"', (question, words) => {
    expect(query(question).spelt.replace(/[\s?]+$/u, '')).toBe(words.replace(/[\s?]+$/u, ''))
  })
})

describe('what a question takes for granted', () => {
  it.each([
    ['Why did Ann Lee sell the boat?', 'Ann Lee sell the boat'],
    ['is it true that the nets come back empty', 'the nets come back empty'],
    ['did Ole Berg attend the opening?', 'Ole Berg attend the opening'],
    ['who built the harbour?', null],
    ['why?', null],
  ])('in "%s" is %j', (question, assertion) => {
    expect(assertionOf(query(question))).toBe(assertion)
  })
})

describe('a question for many things', () => {
  it.each([
    ['which problems are left?', true],
    ['who attended the opening?', true],
    ['what are the reasons?', true],
    ['name the guests', true],
    ['which problem is left?', false],
    ['who built the harbour?', false],
    ['why do the nets come back empty?', false],
  ])('"%s": %s', (question, many) => {
    expect(asksForMany(parse(question))).toBe(many)
  })
})
