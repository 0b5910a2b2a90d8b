import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCrowd } from '../../../../src/transports/discord/reception/crowd.ts'
import type { Answering } from '../../../../src/transports/discord/inbound/answering.ts'
import { labelsOf, messageOf, startBot, textOf } from '../bot.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'

const words = 'fast train of the information age'

let discord: Loopback
let bot: ReturnType<typeof startBot>
/** Of the long work that came so far: whether it may be tried first where lists are answered. */
let tried: boolean[] = []

beforeEach(async () => {
  discord = await startLoopback()
  tried = []
  // However busy the machine is: what is put off is put off because many wait, not because it takes long.
  discord.world.patience = Infinity
})
afterEach(async () => {
  await bot.leave()
  await discord.close()
  expect(discord.world.violations).toEqual([])
  expect(bot.faults).toEqual([])
})

/** Starts a bot whose long work waits until it is let go, and is then done or fails. */
async function start(failing?: () => Promise<never>) {
  const gate = Promise.withResolvers<undefined>()
  const wrap = (answering: Answering): Answering => ({
    ...answering,
    interaction: async (interaction, work) => {
      if (work.isLong) tried.push(work.mayBeKnown ?? false)
      if (work.isLong) await gate.promise
      if (work.isLong && failing) return failing()
      return answering.interaction(interaction, work)
    },
  })
  bot = startBot(discord, { wrap, replyWithin: 600_000 })
  await bot.ready
  return () => {
    gate.resolve(undefined)
  }
}

const person = (k: number) => discord.person(`P${k}`)
const about = (id: string, method: string) =>
  discord.world.requests.filter(({ path, ...request }) => {
    const token = discord.world.interactions.get(id)?.token ?? ''
    return request.method === method && path.includes(token)
  }).length

describe('thirty people with ten long commands each at once', () => {
  it('are all told that the reply comes later, but for the first, and have one reply each', async () => {
    const letGo = await start()
    const said = discord.says(person(0), `I heard of a ${words}.`)
    const sent = Array.from({ length: 300 }, (_, k) =>
      k % 2 === 0
        ? discord.slash(person(k), 'who said', { words })
        : discord.menu(person(k), 'Find in article', said),
    )
    const later = sent.slice(4)
    for (const { type } of await Promise.all(later.map(({ reply }) => reply))) expect(type).toBe(5)
    // Nothing long is answered yet, and somebody else's help does not wait for it.
    expect(textOf(await messageOf(discord.slash(person(300), 'help')))).toContain('/who said')
    letGo()
    for (const one of sent) expect(textOf(await messageOf(one))).toContain('Xi Jinping')
    expect(sent.map(({ id }) => about(id, 'POST'))).toEqual(sent.map(() => 1))
    expect(sent.map(({ id }) => about(id, 'PATCH'))).toEqual(sent.map((_, k) => (k < 4 ? 0 : 1)))
  }, 120_000)

  it('answers for the asker alone what was told to come later, with a button that shares it', async () => {
    const letGo = await start()
    const sent = Array.from({ length: 5 }, (_, k) => discord.slash(person(k), 'who said', { words }))
    const last = sent[4]
    if (!last) throw new Error('nothing was sent')
    expect((await last.reply).data.flags).toBe(64)
    letGo()
    await last.edited
    expect(tried).toEqual([true, true, true, true, false])
    const [first, fifth] = await Promise.all([sent[0] ?? last, last].map(messageOf))
    expect(first && labelsOf(first)).not.toContain('Share')
    expect(fifth && labelsOf(fifth)).toContain('Share')
  })

  it('leaves nobody without a sentence where the work fails', async () => {
    const letGo = await start(() => Promise.reject(new Error('no such thing')))
    const sent = Array.from({ length: 8 }, (_, k) => discord.slash(person(k), 'who said', { words }))
    await sent[7]?.reply
    letGo()
    const texts = await Promise.all(sent.map(async (one) => textOf(await messageOf(one))))
    expect(texts).toEqual(
      sent.map(
        () =>
          expect.stringMatching(
            /^This went wrong on the bot’s side and was noted as f\d; try again\.\n/u,
          ) as string,
      ),
    )
    expect(bot.faults.splice(0).map(String)).toEqual(sent.map(() => 'Error: no such thing'))
  })
})

describe('one long command that takes its time, with nobody else there', () => {
  it('is answered for the asker alone, who can share the reply', async () => {
    const gate = Promise.withResolvers<undefined>()
    let asked = 0
    const wrap = (answering: Answering): Answering => ({
      ...answering,
      interaction: async (interaction, work) => {
        if (work.isLong && asked++ === 0) await gate.promise
        return answering.interaction(interaction, work)
      },
    })
    bot = startBot(discord, { wrap, replyWithin: 50 })
    await bot.ready
    const sent = discord.slash(person(0), 'who said', { words })
    expect((await sent.reply).data.flags).toBe(64)
    gate.resolve(undefined)
    const reply = await messageOf(sent)
    expect(textOf(reply)).toContain('Xi Jinping')
    const shared = await messageOf(discord.press(person(0), reply, 'Share'))
    expect([textOf(shared).includes('Xi Jinping'), shared.flags & 64]).toEqual([true, 0])
  })
})

describe('a crowd', () => {
  /** So many of a kind, that end when they are told to; their numbers in the order in which they begin. */
  function several(crowd: ReturnType<typeof openCrowd>, kind: 'notice' | 'reply', count: number) {
    const begun: number[] = []
    const over = Array.from({ length: count }, () => Promise.withResolvers<number>())
    const all = over.map(({ promise }, k) =>
      crowd.inTurn(kind, () => {
        begun.push(k)
        return promise
      }),
    )
    return { begun, over, all: Promise.allSettled(all) }
  }
  const upTo = (count: number) => Array.from({ length: count }, (_, k) => k)
  const turnsOver = async (count: number) => {
    for (let k = 0; k < count; k++) await new Promise((over) => setImmediate(over))
  }

  it('sends twenty at a time, in their order, and all of them where one fails', async () => {
    const { begun, over, all } = several(openCrowd(), 'notice', 100)
    await turnsOver(100)
    expect(begun).toEqual(upTo(20))
    over[0]?.reject(new Error('cut off'))
    for (const { resolve } of over) resolve(1)
    const outcomes = await all
    expect(outcomes.map(({ status }) => status)).toEqual(
      over.map((_, k) => (k === 0 ? 'rejected' : 'fulfilled')),
    )
    expect(begun).toEqual(upTo(100))
  })

  it('begins two in one turn of the event loop', async () => {
    const { begun } = several(openCrowd(), 'notice', 100)
    await Promise.resolve()
    expect(begun).toEqual(upTo(2))
  })

  it('tells who comes that their reply comes later before it gives replies', async () => {
    const crowd = openCrowd()
    const replies = several(crowd, 'reply', 100)
    await turnsOver(100)
    expect(replies.begun).toEqual(upTo(8))
    const notices = several(crowd, 'notice', 10)
    for (const { resolve } of replies.over) resolve(1)
    await turnsOver(5)
    expect(notices.begun).toEqual(upTo(10))
    expect(replies.begun.length).toBeLessThan(20)
    for (const { resolve } of notices.over) resolve(1)
    await Promise.all([notices.all, replies.all])
    expect(replies.begun).toEqual(upTo(100))
  })
})
