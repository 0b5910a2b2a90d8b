import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/annotations/annotations.ts'
import { describeArticle } from '../../../src/answers/routes/article.ts'
import { listFacts } from '../../../src/answers/lists/facts.ts'
import { listPeople } from '../../../src/answers/lists/people.ts'
import { whoIs } from '../../../src/answers/routes/who-is.ts'
import { listProposals } from '../../../src/answers/lists/proposals.ts'
import { quotesBy } from '../../../src/answers/lists/quotes.ts'
import type { Library } from '../../../src/search/library/library.ts'
import { invented, open } from '../../invented-article.ts'

const texts = (answer: { citations: readonly { text: string }[] }) => answer.citations.map(({ text }) => text)

describe('who somebody is', () => {
  it('is told with how much they say and the first sentences that name them', () => {
    const answer = whoIs(invented, 'brandt')
    expect(answer).toMatchObject({ kind: 'found', reason: 'answered' })
    expect(texts(answer)).toEqual(['"Nobody has counted the lorries," said Tom Brandt, a fisherman.'])
    expect(answer.citations[0]?.marks.length).toBeGreaterThan(0)
  })

  it('is not guessed', () => {
    expect(whoIs(invented, 'Ludmila Zzyzx')).toMatchObject({
      kind: 'nothing',
      reason: 'unknown-person',
      items: [],
    })
  })
})

describe("somebody's words", () => {
  it('come in the order of the article, and nobody else’s', () => {
    const answer = quotesBy(invented, 'Ann Lee', null)
    expect(answer).toMatchObject({ kind: 'found', reason: 'listed' })
    expect(texts(answer)[0]).toBe('The bridge belongs to everybody who lives on this river,')
    const starts = answer.citations.map(({ span }) => span.start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    for (const { speaker } of answer.citations) expect(speaker?.name).toBe('Ann Lee')
  })

  it('are only those about a topic where one is named, whatever its ending', () => {
    expect(texts(quotesBy(invented, 'Lee', 'bridges'))).toEqual([
      'The bridge belongs to everybody who lives on this river,',
    ])
  })

  it('are one for each turn under a label, in which what turns it round or asks stands apart', () => {
    const text =
      'Tom Bell met Ann Lee.\n\nBELL: Why?\n\nLEE: It is old. I said that it was old. Who asks?\n\nBELL: So?\n\nLEE: No.'
    expect(texts(quotesBy(open(text), 'Ann Lee', null))).toEqual([
      'It is old. I said that it was old.',
      'Who asks?',
      'No.',
    ])
  })

  it('are with those of each of two who say it together, and once where everybody’s are asked for', () => {
    const library = open('Ann Lee and Bo Perez said the bridge was old.')
    for (const name of ['Ann Lee', 'Bo Perez', null]) {
      const answer = quotesBy(library, name, null)
      expect(texts(answer)).toEqual(['the bridge was old'])
      expect(answer.citations[0]).toMatchObject({
        speaker: { name: 'Ann Lee' },
        coSpeakers: [{ name: 'Bo Perez' }],
      })
    }
  })

  it('are shown with the word that denies them', () => {
    expect(texts(quotesBy(open('Ann Lee denied that the bridge was old.'), 'Lee', null))).toEqual([
      'denied that the bridge was old',
    ])
  })

  it('are offered as nearest where none is about the topic', () => {
    const answer = quotesBy(invented, 'Lee', 'astronomy')
    expect(answer).toMatchObject({ kind: 'nothing', reason: 'missing', citations: [] })
    expect(answer.nearest.length).toBeGreaterThan(0)
  })
})

describe('the people', () => {
  it('stand in the order of how much they say', () => {
    const answer = listPeople(invented)
    expect(answer.about === 'people' && answer.items.map(({ speaker }) => speaker.name)).toEqual([
      'Ann Lee',
      'Tom Brandt',
    ])
  })

  it('are nobody in an article without names', () => {
    expect(listPeople(open('it rained. it rained again.'))).toMatchObject({
      kind: 'nothing',
      reason: 'missing',
    })
  })
})

describe('the facts', () => {
  const withFacts = (facts: readonly Omit<Fact, 'id'>[]): Library => ({
    ...invented,
    annotations: { ...invented.annotations, facts: facts.map((fact, id) => ({ ...fact, id })) },
  })

  const fact = (kind: Fact['kind'], start: number, end: number): Omit<Fact, 'id'> => ({
    kind,
    span: { start, end },
    keys: [{ start, end: start + 1 }],
    sentence: 0,
    claim: null,
  })

  it('are at most 60, in order, the shortest before those that tell as much in more words', () => {
    const many = Array.from({ length: 100 }, (_, i) => fact('where', i, i + 2))
    const answer = listFacts(withFacts([...many, fact('when', 200, 201)]), null)
    expect(answer.citations).toHaveLength(60)
    expect(answer.citations.at(-1)?.span).toEqual({ start: 200, end: 201 })
    expect(answer).toMatchObject({ more: 41 })
  })

  it('are about a topic that their sentence names', () => {
    const at = (words: string): Omit<Fact, 'id'> => {
      const start = invented.document.text.indexOf(words)
      return fact('how many', start, start + words.length)
    }
    const library = withFacts([
      { ...at('Monday'), sentence: 0 },
      { ...at('4,000 lorries'), sentence: 5 },
    ])
    expect(texts(listFacts(library, 'lorry'))).toEqual(['4,000 lorries'])
  })
})

describe('the proposals', () => {
  it('come with the one who proposes, the sentences, and the words in support', () => {
    const { document, annotations } = invented
    const sentence = document.sentences[2]
    const library = {
      ...invented,
      annotations: {
        ...annotations,
        proposals: [
          {
            number: 1,
            proposer: 0,
            byAuthor: false,
            addressee: null,
            force: 'proposed' as const,
            core: sentence?.span ?? { start: 0, end: 1 },
            sentences: [2],
            support: [0],
          },
        ],
      },
    }
    const answer = listProposals(library)
    expect(texts(answer)).toEqual(['She said the ferries will run until winter.'])
    expect(answer.about === 'proposals' && answer.items[0]?.support).toHaveLength(1)
  })

  it('are none where nobody proposes anything', () => {
    expect(listProposals(open('it rained.'))).toMatchObject({ kind: 'nothing', citations: [] })
  })
})

describe('the article', () => {
  it('is told with its outline and how much there is', () => {
    const answer = describeArticle(invented)
    expect(answer.about === 'article' && answer.article.outline).toEqual([
      { heading: null, sentences: { from: 1, to: 3 } },
      { heading: 'TRAFFIC ON THE ORR', sentences: { from: 4, to: 6 } },
    ])
    expect(answer.about === 'article' && answer.article.counts).toMatchObject({ sentences: 6, people: 2 })
  })
})
