import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/answers/answer.ts'
import { pairKey, recordedModels } from '../../recorded-models.ts'
import { readable } from '../../search/article.ts'
import { asked } from '../asked.ts'

/** The answer to a question where the judge gives some sentences of a text a probability. */
function judged(
  text: string,
  question: string,
  probabilities: Readonly<Record<string, number>>,
): Promise<Answer> {
  const answers = Object.fromEntries(
    Object.entries(probabilities).map(([sentence, each]) => [
      pairKey(question, sentence),
      { answers: each, mark: { start: 0, end: sentence.length } },
    ]),
  )
  return asked(readable(text), question, recordedModels({ answers }))
}

const shown = ({ kind, citations }: Answer): unknown => ({
  kind,
  text: citations[0]?.text,
  marks: citations[0]?.marks.length,
})

describe('a question for a cause', () => {
  const shut = 'The bridge was closed.'
  const rust = 'Rust had eaten the bolts.'
  const why = 'why was the bridge closed?'

  it.each([
    ['the next sentence by its form', `${shut} ${rust} It rained.`, { [rust]: 0.2 }, `${shut} ${rust}`],
    [
      'the next sentence whatever its form',
      `${shut} The bolts are weak. It rained.`,
      { 'The bolts are weak.': 0.45 },
      `${shut} The bolts are weak.`,
    ],
    [
      'the sentence before, of which it is the consequence',
      `Rust ate the bolts. So the bridge was closed. It rained.`,
      { 'Rust ate the bolts.': 0.2 },
      `Rust ate the bolts. So the bridge was closed.`,
    ],
    [
      'the sentence itself',
      `The bridge was closed, because the bolts were weak. It rained.`,
      { 'The bridge was closed, because the bolts were weak.': 0.35 },
      'The bridge was closed, because the bolts were weak.',
    ],
  ])('is answered by %s', async (_, text, probabilities, words) => {
    expect(shown(await judged(text, why, probabilities))).toEqual({ kind: 'found', text: words, marks: 1 })
  })

  it.each([
    ['where the judge sees none', `${shut} ${rust} It rained.`, { [rust]: 0.1 }],
    ['where it did not happen', `The bridge was not closed. ${rust} It rained.`, { [rust]: 0.3 }],
    ['in another paragraph', `${shut}\n\n${rust} It rained.`, { [rust]: 0.3 }],
    [
      'beside a sentence that tells much else',
      `The bridge was closed, and a ferry took the pupils and their teachers to the island. ${rust}`,
      { [rust]: 0.3 },
    ],
  ])('is not answered %s', async (_, text, probabilities) => {
    expect((await judged(text, why, probabilities)).kind).not.toBe('found')
  })
})

describe('a sentence that has all that is asked', () => {
  it.each([
    ['how many hives did the uncle leave?', 'The uncle left two hives.'],
    ['how much does a ticket cost?', 'Tickets cost 14 crowns.'],
    ['when did the library burn down?', 'The library burned down in 2015.'],
    ['what is a halt?', 'A halt is a stop without a house.'],
    ['what is the dog’s name?', 'The dog’s name is Biscuit.'],
  ])('and the kind of thing that is asked for answers: "%s"', async (question, sentence) => {
    expect((await judged(`${sentence} It rained.`, question, { [sentence]: 0.35 })).kind).toBe('found')
  })

  it.each([
    ['how many hives did the uncle leave?', 'The uncle left his hives to two sisters.'],
    ['how much does a ticket cost?', 'Tickets cost more now.'],
    ['what is the dog’s name?', 'The dog’s name is not known.'],
    ['what is Sarn?', 'On Sarn, the shop has no bread.'],
  ])('and no such thing does not: "%s"', async (question, sentence) => {
    expect((await judged(`${sentence} It rained.`, question, { [sentence]: 0.35 })).kind).not.toBe('found')
  })
})

it('marks the count of what is counted, not another number of the sentence', async () => {
  const sentence = 'It has five arches and is 112 metres long.'
  const { citations } = await judged(`${sentence} It rained.`, 'how many arches does it have?', {
    [sentence]: 0.9,
  })
  expect(citations[0]?.marks.map((mark) => sentence.slice(mark.start, mark.end))).toEqual(['five arches'])
})

describe('a sentence that repeats a question', () => {
  it.each([
    [
      'who did not vote for the bridge?',
      'Ann Lee voted for the bridge.',
      'Ann Lee did not vote for the bridge.',
    ],
    ['who bought 30 boats in Orr?', 'Ann Lee bought 20 boats in Orr.', 'Ann Lee bought thirty boats in Orr.'],
    [
      'which mayor sold the old mill and the weir to Perez?',
      'The mayor sold the old mill and the weir to Lee.',
      'The mayor sold the old mill and the weir to Perez.',
    ],
  ])('answers it only with its no, its number, its name: "%s"', async (question, other, same) => {
    expect((await judged(`${other} It rained.`, question, { [other]: 0.99 })).kind).toBe('unsure')
    expect((await judged(`${same} It rained.`, question, { [same]: 0.99 })).kind).toBe('found')
  })
})

it('offers on a miss no sentence that has nothing of the question', async () => {
  const text = 'A brown dog was found on Saturday. The finder took it to a vet. It rained.'
  const farFromAll = Array.from({ length: 384 }, (_, k) => (k === 0 ? 1 : 0))
  const models = recordedModels({}, farFromAll)
  const { kind, nearest } = await asked(readable(text), 'how old is the dog?', models)
  expect({ kind, nearest: nearest.map((one) => one.text) }).toEqual({
    kind: 'nothing',
    nearest: ['A brown dog was found on Saturday.'],
  })
})

it('knows nobody by a name that the article lacks, but may by a description', async () => {
  const said = '“I was wrong about the tolls,” said Senator Ann Lee.'
  const kindOf = async (question: string) =>
    (await judged(`${said} It rained.`, question, { [said]: 0.99 })).kind
  expect(await kindOf('what does the politician think of the fees?')).toBe('found')
  expect(await kindOf('what does Perez think of the fees?')).toBe('nothing')
})

describe('a list that is announced', () => {
  const listed = async (text: string, question: string): Promise<unknown> => {
    const answer = await judged(text, question, { 'It rained.': 0 })
    const answering = 'answering' in answer ? answer.answering : undefined
    return answer.kind === 'found' ? answer.citations.slice(0, answering).map((one) => one.text) : null
  }

  it('is all of it, in order, told one after the other', async () => {
    const text =
      'Lee gave two reasons. The first is the tank. It leaks. The second is the pump. Nobody has the money.'
    expect(await listed(text, 'which reasons did Lee give?')).toEqual([
      'Lee gave two reasons. The first is the tank.',
      'The second is the pump.',
    ])
  })

  it('ends with the last of so many people, or with “and”', async () => {
    const thanks =
      'I want to thank two people. Tom Brandt drew the plans. Ida Orr gave us the land.\n\nIt rained.'
    expect(await listed(thanks, 'who does she want to thank?')).toEqual([thanks.split('\n')[0]])
    const promise = 'I promise two things. The doors will be open. And nobody will pay. It rained.'
    expect(await listed(promise, 'what does she promise?')).toEqual([promise.replace(' It rained.', '')])
  })

  it.each([
    ['I promise two things. The doors will be open. Nobody will pay.', 'what does she promise?'],
    ['I promise three things. First, the doors will be open. And second, we read.', 'what does she promise?'],
    ['I promise to stay two weeks. First, I rest. Second, I read.', 'what does she promise?'],
    [
      'I promise two things. First, the doors, the second is dear. Second, we read.',
      'what does she promise?',
    ],
  ])('is none where it is not sure what belongs to it: %s', async (text, question) => {
    expect(await listed(`${text} It rained.`, question)).toBeNull()
  })
})
