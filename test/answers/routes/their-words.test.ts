import { describe, expect, it } from 'vitest'
import { theirWords } from '../../../src/answers/routes/their-words.ts'
import { invented, open } from '../../invented-article.ts'

const TOLL = open(
  'Mayor Ann Lee spoke in Orr. Lee demanded that lorries pay a toll. Tom Brandt, a fisherman, denied that the river is clean. ' +
    'Brandt said the mayor had counted nothing. Minister Ole Berg came with his dog.',
)
const BRIDGE = 'Ann Lee: The bridge belongs to everybody who lives on this river,'

const said = (question: string, library = invented) =>
  theirWords(library, question)?.citations.map(({ speaker, text }) => `${speaker?.name}: ${text}`) ?? null

describe('what somebody said', () => {
  it.each([
    ['What did Ann Lee say about the ferries?', ['Ann Lee: the ferries will run until winter']],
    ['what does the mayor think of the bridge', [BRIDGE]],
    ["What are Lee's views on lorries?", ['Ann Lee: the city will count the lorries in spring']],
  ])('about a topic is each of their statements with all of its words: %s', (question, statements) => {
    expect(said(question)).toEqual(statements)
  })

  it('is about what the words that announce it name', () => {
    const ferry = open(
      'Tom Brandt, a fisherman, said of the ferry: "It is a slow bathtub with a flag." Brandt likes boats.',
    )
    const words = ['Tom Brandt: It is a slow bathtub with a flag.']
    expect(said('what did Brandt say about the ferry?', ferry)).toEqual(words)
    expect(said('what did Brandt say about boats?', ferry)).toBeNull()
  })

  it('is all of it where no topic is named, in the order of the article', () => {
    expect(said('what did Lee say?')).toEqual([
      BRIDGE,
      'Ann Lee: the ferries will run until winter',
      'Ann Lee: the city will count the lorries in spring',
    ])
  })

  it.each([
    ['what did Lee demand?', ['Ann Lee: demanded that lorries pay a toll']],
    ['What did Tom Brandt deny?', ['Tom Brandt: denied that the river is clean']],
  ])('by one verb is what that verb announces: %s', (question, statements) => {
    expect(said(question, TOLL)).toEqual(statements)
  })

  it.each([
    'what did Brandt say about the bridge?',
    'what did Lee say about how long the ferries run?',
    'what did Berg say?',
    'what did Obama say about the ferries?',
    'what did Lee deny?',
    'what did Lee open?',
    'what happened to the ferries?',
  ])('is told by no words of others, and by none that are about something else: %s', (question) => {
    expect(said(question)).toBeNull()
  })
})
