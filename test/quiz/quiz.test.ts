import { describe, expect, it } from 'vitest'
import type { QuizKind, QuizQuestion } from '../../src/quiz/question.ts'
import { quizQuestion } from '../../src/quiz/question.ts'
import { quizOf } from '../../src/quiz/quiz.ts'
import type { Library } from '../../src/search/library/library.ts'
import { contains, cut, overlap } from '../../src/text/span.ts'
import { open } from '../invented-article.ts'
import { seed } from '../seed-article.ts'

const library = await seed.open(seed.article)
if (!library) throw new Error('the seed article is missing')
const { text } = library.document

const seeds = Array.from({ length: 20 }, (_, i) => `seed ${i}`)
const all = (of: Library, kind: QuizKind | 'mixed' = 'mixed'): readonly QuizQuestion[] =>
  seeds.flatMap((seed) => quizOf(of, { seed, rounds: 20, kind }))

/** What a question says is right, in the article's words. */
const rightOf = ({ choices, right }: QuizQuestion): string => choices[right] ?? ''

describe('a quiz', () => {
  it('is the same again for the same seed, and another one for another', () => {
    const plan = { seed: 'Orr', rounds: 8, kind: 'mixed' } as const
    expect(quizOf(library, plan)).toEqual(quizOf(library, plan))
    expect(quizOf(library, { ...plan, seed: 'Lee' })).not.toEqual(quizOf(library, plan))
  })

  it('has as many questions as wanted, of each kind in turn', () => {
    const kinds = quizOf(library, { seed: 'Orr', rounds: 5, kind: 'mixed' }).map(({ kind }) => kind)
    expect(kinds).toEqual(['who said', 'true or changed', 'finish', 'which proposal', 'who said'])
  })

  it('has fewer where the article gives no more, and none of an article without people and facts', () => {
    expect(quizOf(library, { seed: 'Orr', rounds: 500, kind: 'who said' }).length).toBeLessThan(40)
    expect(quizOf(open('It rained. We went home.'), { seed: 'Orr', rounds: 5, kind: 'mixed' })).toEqual([])
  })

  it('asks nothing that the passage of another question gives away', () => {
    for (const seed of seeds) {
      const passages = quizOf(library, { seed, rounds: 20, kind: 'mixed' }).map(({ passage }) => passage)
      for (const [i, one] of passages.entries())
        expect(passages.slice(i + 1).filter((other) => overlap(one, other) > 0)).toEqual([])
    }
  })

  it('survives being kept as JSON', () => {
    for (const question of all(library))
      expect(quizQuestion.parse(JSON.parse(JSON.stringify(question)))).toEqual(question)
  })
})

describe('every question', () => {
  it('has one right choice among others that say something else', () => {
    for (const question of all(library)) {
      const { choices } = question
      expect(new Set(choices.map((choice) => choice.toLowerCase())).size).toBe(choices.length)
      expect(choices.length).toBeGreaterThanOrEqual(question.kind === 'true or changed' ? 2 : 3)
      expect(choices.length).toBeLessThanOrEqual(4)
      expect(rightOf(question)).not.toBe('')
    }
  })

  it('is proved by whole sentences of the article, with the proof marked in them', () => {
    for (const { passage, mark } of all(library)) {
      expect(contains(passage, mark)).toBe(true)
      const starts = library.document.sentences.map(({ span }) => span.start)
      expect(starts).toContain(passage.start)
    }
  })
})

describe('who said it', () => {
  it('asks for somebody whom the passage names beside the words', () => {
    for (const question of all(library, 'who said')) {
      const surname = rightOf(question)
        .split(' ')
        .find((word) => cut(text, question.passage).includes(word))
      expect(surname).toBeDefined()
    }
  })

  it('offers nobody whom the words themselves name', () => {
    const said = open(
      '"Tom Brandt counted every lorry that crossed the bridge in spring," said Ann Lee. "Nobody else has ever counted them at night," said Tom Brandt. Eva Roth and Jon Berg listened. "We shall count them again in the coming autumn," Roth said. "I do not believe in counting lorries at all," Berg said.',
    )
    const lee = all(said, 'who said').find((question) => rightOf(question) === 'Ann Lee')
    expect(lee?.choices.toSorted()).toEqual(['Ann Lee', 'Eva Roth', 'Jon Berg'])
  })

  it('asks nothing where the words tell what another said', () => {
    const debate = open(
      'ANN LEE: Tom Brandt is not here. BEN ODE: He is ill today, I am sorry to say. ANN LEE: Eva Roth said that the bridge will be closed until the spring. BEN ODE: I have heard nothing of it until today. ANN LEE: Then hear it now from me, all of you.',
    )
    for (const question of all(debate, 'who said'))
      if ('words' in question && question.words)
        expect(cut(debate.document.text, question.words)).not.toContain('the bridge will be closed')
  })

  it('asks nothing where the name beside the words belongs to what follows it', () => {
    const council = open(
      '"The town has never counted its lorries at night," said Ann Lee. "Nobody has asked for it until today, I think," said Eva Roth. "Has anybody of the council ever slept a night beside that road?" Tom Brandt replied that he had spent two nights there. Jon Berg listened.',
    )
    const right = all(council, 'who said').map(rightOf)
    expect(new Set(right)).toEqual(new Set(['Ann Lee', 'Eva Roth']))
  })

  it('asks nothing where only a pronoun says whose words they are', () => {
    const said = open(
      'Ann Lee spoke first. "The bridge belongs to everybody who lives on this river," she said. Tom Brandt and Eva Roth listened.',
    )
    expect(all(said, 'who said')).toEqual([])
  })
})

describe('finish the quotation', () => {
  it('goes on as the article does, and no wrong ending is the right one', () => {
    for (const question of all(library, 'finish')) {
      if (question.kind !== 'finish') continue
      expect(
        text
          .slice(question.words.end)
          .trimStart()
          .replace(/^[,;] /u, '')
          .startsWith(rightOf(question)),
      ).toBe(true)
      const [joint] = rightOf(question).split(' ')
      expect(question.choices.every((choice) => choice.startsWith(`${joint ?? ''} `))).toBe(true)
    }
  })
})

describe('true or changed', () => {
  const article = open(
    'Ann Lee opened the bridge in 1998. More than 400 lorries were counted on Monday at the northern gate. The harbour of Orr was closed by Tom Brandt in 2004. The ferry from Orr did not return to the island on Sunday. He was born in Orr in 1950. In this town 30 people were hurt on Monday.',
  )
  const questions = all(article, 'true or changed').filter(({ kind }) => kind === 'true or changed')

  it('shows what the article says, or something that it does not say', () => {
    for (const question of questions) {
      if (question.kind !== 'true or changed') continue
      expect(article.document.text.includes(question.shown)).toBe(question.right === 0)
      expect(question.change === null).toBe(question.right === 0)
    }
  })

  it('changes a number, a name or a negation', () => {
    const shown = new Set(questions.map((question) => ('shown' in question ? question.shown : '')))
    expect(shown).toContain('The ferry from Orr did return to the island on Sunday.')
    expect(shown).toContain('The harbour of Orr was not closed by Tom Brandt in 2004.')
    expect(shown).toContain('Tom Brandt opened the bridge in 1998.')
  })

  it('makes more of "more than 400", never less, which would still be true', () => {
    const counts = questions.flatMap((question) =>
      'shown' in question ? (/More than (\d+) lorries/u.exec(question.shown)?.[1] ?? []) : [],
    )
    expect(Math.min(...counts.map(Number))).toBe(400)
    expect(Math.max(...counts.map(Number))).toBeGreaterThan(400)
  })

  it('changes a number to none that would be as true, or that nothing could be', () => {
    const odd = open(
      'No two stones of the Orr bridge are alike. Leon Berg, 81, walked over the bridge. The ferry of Orr was sold on 2 February. Tickets for the ferry of Orr cost £4 a person. Eva Roth, 40, sold 310 tickets on Monday 30 June.',
    )
    const numbers = all(odd, 'true or changed').flatMap((question) =>
      'shown' in question && question.change === 'number' ? [question.shown] : [],
    )
    expect(numbers.filter((shown) => /^No /u.test(shown))).toEqual([])
    const ages = numbers.flatMap((shown) => Number(/^Leon Berg, (\d+),/u.exec(shown)?.[1] ?? 81))
    expect(new Set(ages).size).toBeGreaterThan(1)
    expect(ages.filter((age) => age < 56 || age > 105)).toEqual([])
    const days = numbers.flatMap((shown) => Number(/(\d+) February/u.exec(shown)?.[1] ?? 2))
    expect(Math.max(...days)).toBeGreaterThan(2)
    expect(days.filter((day) => day > 28)).toEqual([])
    const prices = numbers.flatMap((shown) => /£(\S+)/u.exec(shown)?.[1] ?? [])
    expect(prices.length).toBeGreaterThan(0)
    expect(prices.filter((price) => !/^\d+(?:\.\d\d)?$/u.test(price))).toEqual([])
  })

  it('asks nothing that cannot be understood without the sentence before', () => {
    for (const question of questions)
      if ('shown' in question) expect(question.shown).not.toMatch(/^He\b|this town/u)
  })
})

describe('which proposal', () => {
  it('asks which of somebody’s proposals certain words support', () => {
    const [question] = all(library, 'which proposal')
    expect(question?.kind === 'which proposal' && question.proposer).toBe('Xi Jinping')
  })

  it('asks what somebody proposed among what others did', () => {
    const council = open(
      'Ann Lee proposed a night bus for the northern part of the town. Tom Brandt recommended a new bridge over the river Orr. Eva Roth called for lower rents in the old harbour.',
    )
    const lee = all(council, 'which proposal').find(
      (question) => 'proposer' in question && question.proposer === 'Ann Lee',
    )
    expect(lee && rightOf(lee)).toContain('night bus')
    expect(lee?.choices.length).toBe(3)
  })

  it('asks nothing of those who are only asked, or whose proposal no verb of theirs tells', () => {
    const council = open(
      'Ann Lee proposed a night bus for the northern part of the town. Tom Brandt recommended a new bridge over the river Orr. Eva Roth called for lower rents in the old harbour. Ann Lee asked the chairman, Jon Berg, to show her the contract of the harbour.',
    )
    const proposers = all(council, 'which proposal').flatMap((question) =>
      'proposer' in question ? [question.proposer] : [],
    )
    expect(new Set(proposers)).toEqual(new Set(['Ann Lee', 'Tom Brandt', 'Eva Roth']))
  })
})
