import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask } from '../../../src/answers/routes/ask.ts'
import { cut } from '../../../src/text/span.ts'
import { HARBOUR, library } from '../../search/article.ts'

const harbour = library(HARBOUR)
const PLANS =
  'Mayor Ann Lee spoke in Oslund on Tuesday. Lee put forward three proposals to keep the water clean. ' +
  'She called for efforts to dredge the canal. "We must dredge," Lee said. ' +
  'Lee proposed to plant trees along the quay. She also suggested banning old engines.'

describe('an answer', () => {
  it('is the passage, with what was asked for marked', () => {
    const answer = ask(harbour, 'how many boats lie there in summer?')
    expect(answer).toMatchObject({ kind: 'found', reason: 'answered' })
    const [best] = answer.citations
    expect(best?.text).toContain('Some 300 boats lie there in summer.')
    expect(best?.marks.map((mark) => cut(HARBOUR, mark))).toContain('300')
  })

  it('is where the article says who somebody is', () => {
    const answer = ask(harbour, 'who is Tom Brandt?')
    expect(answer.kind).toBe('found')
    expect(answer.citations[0]?.text).toContain('a fisherman from the island of Hvarn')
  })

  it.each([
    ['what somebody says of what they deny', 'what did Ann Lee say about strangers?', 'No town should sell'],
    ['a few words of what they deny', 'Lee on selling the harbour', 'No town should sell'],
    ['what somebody is', "what is Tom Brandt's job?", 'a fisherman'],
    ['where a name in small letters stands', 'did ole berg attend the opening', 'with his dog'],
  ])('is %s', (_, question, words) => {
    const { kind, citations } = ask(harbour, question)
    expect(kind).toBe('found')
    expect(citations[0]?.text).toContain(words)
  })

  it('is the proposal of that number, or none', () => {
    const plans = library(PLANS)
    expect(ask(plans, 'what is the second proposal?').citations[0]?.text).toContain('plant trees')
    expect(ask(plans, 'what is the ninth proposal?')).toMatchObject({ kind: 'nothing', citations: [] })
  })

  it('is verbatim, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (question) => {
        const { citations, nearest } = ask(harbour, question)
        for (const { text, span } of [...citations, ...nearest]) expect(text).toBe(cut(HARBOUR, span))
      }),
      { numRuns: 50 },
    )
  })
})

describe('an honest no', () => {
  it.each([
    ['what did Petrov say about the harbour?', 'unknown-person'],
    ['what did Ole Berg say at the opening?', 'unquoted-person'],
    ['how many boats were there in 2031?', 'missing'],
    ['how old is Ann Lee?', 'missing'],
    ["who is Ann Lee's dentist?", 'missing'],
    ['xyzzy plugh', 'missing'],
  ])('to "%s"', (question, reason) => {
    expect(ask(harbour, question)).toMatchObject({ kind: 'nothing', reason, citations: [] })
  })
})
