import { describe, expect, it } from 'vitest'
import { spansMarked } from '../../../src/models/reading/bio.ts'

/** Logits of one token: nearly all of the chance is on one of the five classes. */
const token = (marked: number): readonly number[] => [0, 1, 2, 3, 4].map((k) => (k === marked ? 9 : 0))
const OUTSIDE = 0
const BEGINS = 1
const INSIDE = 2
const BEGINS_OTHER = 3
const INSIDE_OTHER = 4

/** What is marked of the words of a text, a token each. */
function marked(text: string, ...classes: readonly number[]) {
  const spans = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
  return spansMarked(classes.flatMap(token), spans, { text, classes: 2 }).map(({ span, label }) => [
    text.slice(span.start, span.end),
    label,
  ])
}

describe('the stretches that a head marks', () => {
  it('go from a beginning to the last inside', () => {
    expect(marked('Lee said it rained', OUTSIDE, OUTSIDE, BEGINS, INSIDE)).toEqual([['it rained', 0]])
  })

  it('are two where another begins right after', () => {
    expect(marked('red blue', BEGINS, BEGINS)).toEqual([
      ['red', 0],
      ['blue', 0],
    ])
  })

  it('may begin with an inside', () => {
    expect(marked('it rained', OUTSIDE, INSIDE)).toEqual([['rained', 0]])
  })

  it('go on with an inside of another class, and are of the class that most tokens have', () => {
    expect(marked('it rained all day', BEGINS, INSIDE_OTHER, INSIDE_OTHER, INSIDE_OTHER)).toEqual([
      ['it rained all day', 1],
    ])
    expect(marked('so it rained', OUTSIDE, BEGINS_OTHER, INSIDE_OTHER)).toEqual([['it rained', 1]])
  })

  it('take a word for what its first piece is', () => {
    const pieces = [
      { start: 0, end: 4 },
      { start: 4, end: 8 },
    ]
    const logits = [...token(BEGINS), ...token(OUTSIDE)]
    const [one] = spansMarked(logits, pieces, { text: 'unlikely', classes: 2 })
    expect(one?.span).toEqual({ start: 0, end: 8 })
  })

  it('have as their score the mean probability, between 0 and 1', () => {
    const [one] = spansMarked(
      [...token(BEGINS), 0, 0, 0, 0, 0],
      [
        { start: 0, end: 2 },
        { start: 3, end: 5 },
      ],
      {
        text: 'it is',
        classes: 2,
      },
    )
    expect(one?.score).toBeGreaterThan(0.99)
    expect(one?.score).toBeLessThanOrEqual(1)
  })
})
