import { describe, expect, it } from 'vitest'
import { detail } from '../../../src/answers/routes/detail.ts'
import { cut } from '../../../src/text/span.ts'
import { open } from '../../invented-article.ts'

const library = open(
  `Tom Brandt, 54, a fisherman, met Mayor Ann Lee in Orr. Lee asked Carla Voss, who comes from Norway, about the 19 boats. Originally from Chile, Pablo Ruiz has 30 nets. The harbour is 87 years old.`,
)
const found = (question: string) => detail(library, question).map((span) => cut(library.document.text, span))

describe('how old somebody is, and where they are from', () => {
  it.each([
    ['how old is Tom Brandt?', /^Tom Brandt, 54/],
    ['and how old is brandt', /^Tom Brandt, 54/],
    ['where is Carla Voss from', /Norway/],
    ['where does Pablo Ruiz come from?', /^Originally from Chile/],
    ['where was Pablo Ruiz born', /Chile/],
  ])('is told by what stands beside the name: %s', (question, sentence) => {
    expect(found(question)).toEqual([expect.stringMatching(sentence)])
  })

  it.each([
    ['where is Bo Wu from', 'Bo Wu was born in Kenya, said Ann Lee.'],
    ['how old is Ann Lee', 'The 54-year-old former mayor Ann Lee left.'],
    ['how old is Ann Lee', 'Mayor Ann Lee turned 54, she said.'],
    ['where is Bo Wu from', 'Bo Wu, born in Kenya, left.'],
  ])('is told where it surely is: %s %s', (question, text) => {
    expect(detail(open(text), question)).toHaveLength(1)
  })

  it.each([
    ['how old is Ann Lee', 'The 9-year-old son of Ann Lee left.'],
    ['how old is Ann Lee', 'The son of Ann Lee, 9, left.'],
    ['how old is Ann Lee', 'The 9-year-old boy met Ann Lee.'],
    ['how old is Ann Lee', 'Tom Wu denied that Ann Lee was 54 years old.'],
    ['where is Bo Wu from', 'Ann Lee denied that Bo Wu was born in Kenya.'],
    ['where is Bo Wu from', 'If Bo Wu was born in Kenya, he may stay.'],
    ['where is Bo Wu from', 'The rumour that Bo Wu was born in Kenya is old.'],
    ['where is Bo Wu from', 'Ann Lee doubted whether Bo Wu comes from Kenya.'],
    ['where is Bo Wu from', 'Ann Lee met Tom Orr. Bo Wu came from Kenya on Monday.'],
  ])('is not told of others, nor where it is denied, supposed or uncertain: %s %s', (question, text) => {
    expect(detail(open(text), question)).toEqual([])
  })

  it.each([
    'how old is Ann Lee?',
    'how old is the harbour?',
    'how old is Carla Voss?',
    'where is Ann Lee from',
    'where is Tom Brandt',
    'who is Tom Brandt?',
    'where is Angela Merkel from',
  ])('is not told where it is not, nor for anything else: %s', (question) => {
    expect(found(question)).toEqual([])
  })
})
