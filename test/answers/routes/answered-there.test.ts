import { describe, expect, it } from 'vitest'
import { askFacts } from '../../../src/answers/routes/ask.ts'
import { library } from '../../search/article.ts'
import { asked } from '../asked.ts'

const interview = library(
  [
    'LENA: I am talking with Oskar Wynn, who keeps bees. Oskar, how did you start?',
    'OSKAR: My uncle left me two hives. I had never touched a bee.',
    'LENA: Do you ever get stung?',
    'OSKAR: Every week.',
    'LENA: Why do you sell only at the market?',
    'OSKAR: Why not? The shops want it cheap.',
    'LENA: Why do you sell the wax?',
    'OSKAR: Who told you that?',
    'LENA: Mr Wynn, are the bees calm?',
    'OSKAR: Mostly.',
    'LENA: Tell me about the winter.',
    'OSKAR: It is long.',
  ].join('\n\n'),
)
const page = library(
  'The mill reopens in May.\n\nWhen will the café open?\n\nNot before the autumn. The ovens are still to come.\n\n' +
    'What will happen to the wheel? It rained.',
)

describe('a question that the article itself asks', () => {
  it.each([
    ['how did Oskar start?', 'OSKAR: My uncle left me two hives. I had never touched a bee.'],
    ['does he get stung', 'OSKAR: Every week.'],
    ['are the bees calm?', 'OSKAR: Mostly.'],
    ['why does he sell only at the market?', 'OSKAR: Why not? The shops want it cheap.'],
  ])('is answered by the turn after it: "%s"', async (question, words) => {
    const { kind, citations } = await asked(interview, question)
    expect(kind).toBe('found')
    expect(citations.map(({ text, speaker }) => [text, speaker?.name])).toEqual([[words, 'Oskar Wynn']])
  })

  it('is answered by the paragraph under a question that stands alone', async () => {
    const { citations } = await asked(page, 'when does the café open?')
    expect(citations.map(({ text }) => text)).toEqual(['Not before the autumn. The ovens are still to come.'])
  })

  it('is not answered by whatever comes next in somebody’s own words', () => {
    expect(askFacts(page, 'what will happen to the wheel?')).toBeNull()
  })

  it.each([
    ['of another kind of thing', 'when did Oskar start?'],
    ['about something else', 'does he get stung by wasps?'],
    ['about somebody else', 'how did Lena start?'],
    ['that is met by a question alone', 'why does he sell the wax?'],
  ])('is not one %s', (_, question) => {
    expect(askFacts(interview, question)).toBeNull()
  })
})
