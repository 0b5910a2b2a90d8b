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
