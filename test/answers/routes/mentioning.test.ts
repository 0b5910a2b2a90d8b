import { describe, expect, it } from 'vitest'
import { mentioning } from '../../../src/answers/routes/mentioning.ts'
import { cut } from '../../../src/text/span.ts'
import { invented } from '../../invented-article.ts'

const found = (question: string) =>
  mentioning(invented, question).map((span) => cut(invented.document.text, span))

const COUNT = 'Lee said the city will count the lorries in spring.'

describe('what the article has on a topic', () => {
  it.each([
    ['who said anything about lorries?', 3],
    ['what does the author say about lorries', 3],
    ['is there anything about the lorries?', 3],
    ['quotes about lorries in spring', 1],
  ])('is every sentence with all of its words: %s', (question, count) => {
    expect(found(question).length).toBe(count)
    expect(found(question)).toContain(COUNT)
  })

  it('begins with what somebody says', () => {
    expect(found('who said anything about lorries?').at(-1)).toMatch(/^Around 4,000/)
  })

  it.each([
    'who said anything about dragons?',
    'who said the lorries are many',
    'how many lorries are there?',
    'quotes about who counts the lorries',
  ])('is asked by no other question: %s', (question) => {
    expect(found(question)).toEqual([])
  })
})
