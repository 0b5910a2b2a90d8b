import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { quizOf } from '../../../../src/quiz/quiz.ts'
import type { QuizQuestion } from '../../../../src/quiz/question.ts'
import { type Store, storeAt } from '../../../../src/store/store.ts'
import { holdQuizzes } from '../../../../src/transports/discord/quiz/rounds.ts'
import { quizzesAt } from '../../../../src/study/quiz-at.ts'
import type { QuizDesk } from '../../../../src/transports/discord/quiz/quiz-desk.ts'
import { withQuiz } from '../../../../src/transports/discord/quiz/with-quiz.ts'
import { seed } from '../../../seed-article.ts'
import { freshFile } from '../../../store/databases.ts'
import { labelsOf, messageOf, startBot, textOf } from '../bot.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'
import { type Person, snowflake, type StoredMessage } from '../loopback/world.ts'

const library = await seed.open(seed.article)
if (!library) throw new Error('the seed article is missing')

let discord: Loopback
let fresh: Awaited<ReturnType<typeof freshFile>>
let stores: Store[]
let bots: ReturnType<typeof startBot>[]
let now: number
let faults: unknown[]
let ended: string[]

beforeEach(async () => {
  discord = await startLoopback()
  fresh = await freshFile()
  stores = []
  bots = []
  ;[faults, ended] = [[], []]
  now = Date.parse('2026-05-04T12:00:00Z')
})
afterEach(async () => {
  await Promise.allSettled(bots.map(({ leave }) => leave()))
  await Promise.all(stores.map(({ close }) => close()))
  await discord.close()
  await fresh.drop()
  expect(discord.world.violations).toEqual([])
  expect(faults).toEqual([])
})

/** A bot that holds quizzes, all of the same questions. */
async function running() {
  const store = storeAt(fresh.address)
  stores.push(store)
  const at = () => Promise.resolve({ context: seed, role: null, articles: [] })
  const desk: QuizDesk = { store, at, quiz: quizzesAt(at), now: () => now, seed: () => SEED }
  const fault = (error: unknown) => void faults.push(error)
  const told = (sentence: string) => void ended.push(sentence)
  const bot = startBot(discord, {
    wrap: (answering) => withQuiz(answering, desk),
    beside: (rest) => holdQuizzes(desk, { rest, fault, told, every: 20 }),
    mentions: false,
  })
  bots.push(bot)
  await bot.ready
  return bot
}

const SEED = 'Orr'
const questions = (rounds: number): readonly QuizQuestion[] =>
  quizOf(library, { seed: SEED, rounds, kind: 'who said' })

const start = (person: Person, rounds: number, more: Readonly<Record<string, string>> = {}) =>
  discord.slash(person, 'quiz start', { rounds, kind: 'who said', ...more })

/** The messages that the bot posted by itself, in order. */
const posted = (): readonly StoredMessage[] =>
  [...discord.world.messages.values()].filter(({ askedBy }) => askedBy === null)

/** The message of a question, from 0, once it is there. */
async function question(number: number): Promise<StoredMessage> {
  await expect.poll(() => posted().length, { timeout: 20_000 }).toBeGreaterThan(number)
  return posted()[number] as StoredMessage
}

/** Its text once the round is over. */
async function result(number: number): Promise<string> {
  const message = await question(number)
  await expect.poll(() => labelsOf(message), { timeout: 20_000 }).toEqual([])
  return textOf(message)
}

const rightOf = (number: number): string => {
  const { choices = [], right = 0 } = questions(number + 1)[number] ?? {}
  return choices[right] ?? ''
}
const wrongOf = (number: number): string =>
  questions(number + 1)[number]?.choices.find((choice) => choice !== rightOf(number)) ?? ''

const answer = async (person: Person, number: number, choice: string) =>
  textOf(await messageOf(discord.press(person, await question(number), choice)))

const timeIsUp = () => {
  now += 60_000
}

describe('a quiz', () => {
  it('asks one question after the other, each answered alone, and shows the passage when a round is over', async () => {
    await running()
    const [ann, ben] = [discord.person('Ann'), discord.person('Ben')]
    const begins = textOf(await messageOf(start(ann, 2)))
    expect(begins).toMatch(/^A quiz on “.*”: 2 questions, 45 seconds each\./)
    const first = await question(0)
    expect(textOf(first)).toContain('Question 1 of 2\nWho said this?')
    expect(labelsOf(first)).toEqual(questions(1)[0]?.choices)
    const reply = await messageOf(discord.press(ann, first, rightOf(0)))
    expect(textOf(reply)).toBe(`Your answer is noted: ${rightOf(0)}`)
    expect(reply.flags & 64).toBe(64)
    expect(await answer(ben, 0, wrongOf(0))).toBe(`Your answer is noted: ${wrongOf(0)}`)
    expect(labelsOf(first).length).toBe(4)
    timeIsUp()
    const over = await result(0)
    expect(over).toContain(`The answer: ${rightOf(0)}`)
    expect(over).toContain('1 of 2 answered rightly.')
    expect(over).toMatch(/sentence \d+ of \d+/)
    expect(over).toContain(`Scores\n<@${ann.id}>  1 of 1\n<@${ben.id}>  0 of 1`)
    expect(textOf(await question(1))).toContain('Question 2 of 2')
    await answer(ben, 1, rightOf(1))
    await answer(ann, 1, rightOf(1))
    expect(await result(1)).toContain(`Final scores\n<@${ann.id}>  2 of 2\n<@${ben.id}>  1 of 2`)
    const scores = textOf(await messageOf(discord.slash(ben, 'quiz scores')))
    expect(scores).toBe(`Scores of all quizzes here\n<@${ann.id}>  2 of 2\n<@${ben.id}>  1 of 2`)
    expect(posted().length).toBe(2)
  })

  it('takes the first answer of each, and none after the end', async () => {
    await running()
    const ann = discord.person('Ann')
    await messageOf(start(ann, 1))
    const stale = { ...(await question(0)) }
    await answer(ann, 0, wrongOf(0))
    expect(await answer(ann, 0, rightOf(0))).toBe(`You have answered this already: ${wrongOf(0)}`)
    timeIsUp()
    expect(await result(0)).toContain('0 of 1 answered rightly.')
    const late = discord.press(discord.person('Ben'), stale, rightOf(0))
    expect(textOf(await messageOf(late))).toBe('This round is over.')
  })

  it('counts each of a hundred people who answer at once, once', async () => {
    await running()
    const people = Array.from({ length: 100 }, (_, i) => discord.person(`Person ${i}`))
    await messageOf(start(people[0] as Person, 1))
    const message = await question(0)
    for (const [i, person] of people.entries()) {
      discord.press(person, message, i % 4 === 0 ? wrongOf(0) : rightOf(0))
      discord.press(person, message, wrongOf(0))
    }
    const store = stores[0] as Store
    const counted = () =>
      store.ask((db) => db.selectFrom('quiz_answers').select(['member', 'correct']).execute())
    await expect.poll(async () => (await counted()).length, { timeout: 60_000 }).toBe(100)
    timeIsUp()
    const over = await result(0)
    expect(over).toContain('75 of 100 answered rightly.')
    expect(over.match(/<@\d+> {2}1 of 1/gu)?.length).toBe(15)
    expect(over.split('\n').at(-1)).toBe('85 more are not listed.')
    expect(new Set((await counted()).map(({ member }) => member)).size).toBe(100)
  }, 120_000)

  it('goes on after a restart in the middle, with the answers that were given', async () => {
    const before = await running()
    const ann = discord.person('Ann')
    await messageOf(start(ann, 2))
    await answer(ann, 0, rightOf(0))
    await before.leave()
    await running()
    expect(await answer(ann, 0, wrongOf(0))).toBe(`You have answered this already: ${rightOf(0)}`)
    timeIsUp()
    expect(await result(0)).toContain('1 of 1 answered rightly.')
    expect(textOf(await question(1))).toContain('Question 2 of 2')
    expect(posted().length).toBe(2)
  })

  it('ends by itself where two questions in a row are answered by nobody', async () => {
    await running()
    await messageOf(start(discord.person('Ann'), 4))
    await question(0)
    timeIsUp()
    expect(await result(0)).toContain('Nobody answered.')
    await question(1)
    timeIsUp()
    await result(1)
    const again = start(discord.person('Ann'), 1)
    expect(textOf(await messageOf(again))).toMatch(/^A quiz on/)
    expect(textOf(await question(2))).toContain('Question 1 of 1')
  })

  it('says so where the article gives fewer questions than were wanted', async () => {
    await running()
    const all = questions(20).length
    expect(all).toBeLessThan(20)
    expect(textOf(await messageOf(start(discord.person('Ann'), 20)))).toMatch(
      new RegExp(`: ${all} questions, .* The article gives no more than that\\.$`),
    )
    expect(textOf(await question(0))).toContain(`Question 1 of ${all}`)
  })

  it('is one at a time in a channel', async () => {
    await running()
    await messageOf(start(discord.person('Ann'), 1))
    expect(textOf(await messageOf(start(discord.person('Ben'), 1)))).toMatch(
      /^A quiz is running in this channel/,
    )
  })

  it('speaks the language of the server, and to each in their own', async () => {
    await running()
    const ann = discord.person('Ann', { locale: 'es-ES', serverLocale: 'fr' })
    expect(textOf(await messageOf(start(ann, 1)))).toMatch(/^Un quiz sur «/)
    expect(textOf(await question(0))).toContain('Question 1 sur 1\nQui a dit cela ?')
    expect(await answer(ann, 0, rightOf(0))).toBe(`Tu respuesta queda anotada: ${rightOf(0)}`)
  })

  it('ends where the bot may no longer write', async () => {
    await running()
    discord.fail({ method: 'POST', path: /channels/, status: 403, code: 50001 })
    await messageOf(start(discord.person('Ann'), 1))
    const again = () => start(discord.person('Ben'), 1)
    await expect
      .poll(async () => textOf(await messageOf(again())), { timeout: 20_000, interval: 200 })
      .toMatch(/^A quiz on/)
    expect(ended).toEqual(['A quiz was ended: the bot may not see that channel; grant it View Channel there'])
  })

  it('goes on where a question was deleted, and shows the scores in the end whatever was', async () => {
    await running()
    const [ann, ben] = [discord.person('Ann'), discord.person('Ben')]
    await messageOf(start(ann, 3))
    const [first, wrong] = [await question(0), wrongOf(0)]
    await answer(ann, 0, rightOf(0))
    await answer(ben, 0, wrong)
    discord.world.messages.delete(first.id)
    timeIsUp()
    expect(textOf(await question(0))).toContain('Question 2 of 3')
    await messageOf(discord.press(ann, await question(0), rightOf(1)))
    timeIsUp()
    expect(textOf(await question(1))).toContain('Question 3 of 3')
    await messageOf(discord.press(ann, await question(1), rightOf(2)))
    discord.world.messages.delete((await question(1)).id)
    timeIsUp()
    const over = textOf(await question(1))
    expect(over).toContain(`The answer: ${rightOf(2)}`)
    expect(over).toContain(`Final scores\n<@${ann.id}>  3 of 3\n<@${ben.id}>  0 of 1`)
    expect(textOf(await messageOf(discord.slash(ben, 'quiz scores')))).toContain(`<@${ann.id}>  3 of 3`)
    expect(ended).toEqual([])
  })
})

describe('what another server sees of a quiz', () => {
  it('is nothing: no question, no score, and no answer is taken from there', async () => {
    await running()
    const ann = discord.person('Ann')
    const spy = discord.person('Spy', { guildId: snowflake() })
    await messageOf(start(ann, 1))
    const message = await question(0)
    const forged = textOf(await messageOf(discord.press(spy, message, rightOf(0))))
    expect(forged).toMatch(/^This button belongs to an older reply/)
    await answer(ann, 0, rightOf(0))
    timeIsUp()
    expect(await result(0)).toContain('1 of 1 answered rightly.')
    expect(textOf(await messageOf(discord.slash(spy, 'quiz scores')))).toBe(
      'Nobody has answered a question here yet.',
    )
    expect(textOf(await messageOf(start(spy, 1)))).toMatch(/^A quiz on/)
  })

  it.each(['Q1|nothing|0|0', 'Q1|nothing|0|9', 'Q9|a|0|0', 'Q1|', 'Q1|a|b|c', `Q1|${'x'.repeat(80)}|0|0`])(
    'is a plain sentence for the button %s of somebody’s making',
    async (customId) => {
      await running()
      const ann = discord.person('Ann')
      await messageOf(start(ann, 1))
      const pressed = discord.pressRaw(ann, await question(0), customId)
      expect(textOf(await messageOf(pressed))).toMatch(/^This button belongs to an older reply/)
    },
  )
})
