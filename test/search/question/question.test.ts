import { describe, expect, it } from 'vitest'
import { parse, parseWords } from '../../../src/search/question/question.ts'
import { subjectOf } from '../../../src/search/question/subject.ts'

describe('a question taken apart', () => {
  it.each([
    ['who built the harbour?', 'person'],
    ['when was it built', 'date'],
    ['in what year did it open', 'date'],
    ['how many boats lie there', 'number'],
    ['how much did it cost', 'money'],
    ['how much is the town spending in dollars', 'money'],
    ['how old is the mayor', 'age'],
    ['how long did she govern', 'duration'],
    ['where is the lighthouse', 'place'],
    ['which river floods', 'place'],
    ['which dish is smoked', 'thing'],
    ['which island is he from', 'place'],
    ['why was the plan rejected', 'reason'],
    ['did the council agree', 'truth'],
    ['smoked herring', 'open'],
  ])('%s wants a %s', (text, wanted) => {
    expect(parse(text).answerType).toBe(wanted)
  })

  it.each([
    ['which river floods?', 'river'],
    ['which team won the cup?', 'team'],
    ['which city hosts the games', 'city'],
    ['which goods cost crowns', 'goods'],
    ['which music styles did they play', 'styles'],
    ['which books about rivers are there', 'books'],
    ['which valley villages flooded', 'villages'],
    ['what problems of old bridges remain', 'problems'],
    ['who floods the river', undefined],
  ])('%s asks for a %s', (text, noun) => {
    const { terms, head } = parse(text)
    expect(terms[head]?.key).toBe(noun)
  })

  it('leaves out what it is wrapped in, and what is typed from memory as it is', () => {
    const keys = (text: string) =>
      parse(text)
        .terms.filter(({ stop }) => !stop)
        .map(({ key }) => key)
    expect(keys('hey, does anyone know who built the harbour lol')).toEqual(['built', 'harbour'])
    expect(keys('ok dumb question but when did it open in the article')).toEqual(['open'])
    expect(parseWords('tell me more').terms.map(({ key }) => key)).toEqual(['tell', 'me', 'more'])
  })

  it.each([
    ['what did Ann Lee say about boats', ['ann', 'lee']],
    ['is it clean according to the mayor', ['mayor']],
    ["what was in Ann Lee's message", ['ann', 'lee']],
    ['who built the harbour', []],
  ])('%s: whose words', (text, keys) => {
    expect(subjectOf(parse(text)).map(({ key }) => key)).toEqual(keys)
  })
})
