import { describe, expect, it } from 'vitest'
import { prompt } from '../../src/commands/calling/prompt.ts'
import { seed } from '../seed-article.ts'

/** Names and words that are no person of the article that comes with the project. */
const NOBODY =
  'Biden|Obama|Putin|Winston Smith|ZTE|Huawei|Google|Facebook|Elon Musk|Zuckerberg|Bill Gates|Tim Cook|Merkel|Macron|Modi|Trump|Snowden|Assange|Li Keqiang|Hu Jintao|Mao|Wang Wei|Zhang Lei|Jack Dorsey|Robin Hood|Anna Keller|Tom Brandt|the pope|the queen|the mayor|the goalkeeper|the plumber|NASA|the FBI|Amazon|Tesla|Samsung|Kim Jong-un|Abe|Cameron|Sherlock Holmes|Batman|asdfgh|Lorem Ipsum|Ma Huateng|Howard Stern'.split(
    '|',
  )

async function peopleOf(text: string): Promise<readonly string[]> {
  const result = await prompt(seed, { text, previous: null })
  if (result.kind === 'problem') return [result.problem.kind]
  const { answer } = result
  const shown = answer.about === 'person' || (answer.about === 'quotes' && answer.asked !== null)
  return shown ? answer.items.map(({ speaker }) => speaker.name) : []
}

describe('a name that is nobody’s', () => {
  it.each(NOBODY)('gets nobody: %s', async (name) => {
    expect(await peopleOf(`who is ${name}`)).toEqual([])
    expect(await peopleOf(`quotes ${name}`)).toEqual([])
    expect(await peopleOf(`what did ${name} say?`)).toEqual([])
  })

  it.each(['Joe Biden', 'Angela Merkel', 'Tim Cook', 'Kim Jong Un', 'John F. Kennedy', 'Mao Zedong'])(
    'is no question in another language where it stands alone: %s',
    async (name) => {
      const result = await prompt(seed, { text: name, previous: null })
      expect(result.kind === 'answer' && [result.as, result.answer.kind]).toEqual(['who is', 'nothing'])
    },
  )

  it.each(['Guten Tag', 'Buenos Dias', 'Wer Ist Xi'])('is not taken for one: %s', async (text) => {
    const result = await prompt(seed, { text, previous: null })
    expect(result.kind === 'answer' && result.as).not.toBe('who is')
  })
})
