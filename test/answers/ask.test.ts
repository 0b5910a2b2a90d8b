import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask } from '../../src/answers/ask.ts'
import { cut } from '../../src/text/span.ts'
import { HARBOUR, library } from '../search/article.ts'

const harbour = library(HARBOUR)

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
