import {
  type APIInteraction,
  ApplicationCommandType,
  InteractionContextType,
  InteractionType,
} from 'discord-api-types/v10'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { setRole } from '../../src/store/queries/servers.ts'
import { storeAt } from '../../src/store/store.ts'
import { inThreads, type InThreads } from '../../src/threads/in-threads.ts'
import { type CacheCount, newCacheCount } from '../../src/work/cache-count.ts'
import { Dropped } from '../../src/work/dropped.ts'
import { type Fresh, freshFile } from '../store/databases.ts'
import { messageOf, startBot, textOf } from '../transports/discord/bot.ts'
import { type Loopback, startLoopback } from '../transports/discord/loopback/loopback.ts'

const BRIDGE =
  'The town council met on Monday. "Nobody should cross the old bridge at night," said Ann Lee, the mayor. ' +
  'The bridge was built in 1902.'
const HARBOUR = 'The harbour is full. "Ships have to wait outside," said Ben Ode, the pilot.'

let discord: Loopback
let seeds: string
let kept: Fresh
let answering: InThreads
let bot: ReturnType<typeof startBot>
let told: string[] = []
let pictures: CacheCount
/** How many threads were given a way to the models. */
let ways = 0

beforeEach(async () => {
  discord = await startLoopback()
  // However busy the machine is: these tests are not about time.
  discord.world.patience = Infinity
  kept = await freshFile()
  seeds = mkdtempSync(join(tmpdir(), 'seeds-'))
  writeFileSync(join(seeds, 'bridge.txt'), BRIDGE)
})
afterEach(async () => {
  await bot.leave()
  await answering.close()
  await discord.close()
  rmSync(seeds, { recursive: true })
  await kept.drop()
  told = []
  ways = 0
  expect(discord.world.violations).toEqual([])
})

async function start(cache: string | null = null): Promise<void> {
  const { address: database } = kept
  answering = inThreads({
    setting: {
      config: { locale: undefined, seeds, models: null, judge: null, cache, publicUrl: null, database },
      article: 'bridge',
    },
    connect: () => {
      ways++
      return null
    },
    note: (error) => void bot.faults.push(error),
    tell: (sentence) => void told.push(sentence),
    pictures: (pictures = newCacheCount()),
  })
  bot = startBot(discord, { answering, now: clock(), replyWithin: 600_000 })
  await bot.ready
  await answering.prepare()
}

/** A clock by which nobody floods. */
function clock() {
  let time = 0
  return () => (time += 20_000)
}

/** What is asked again while the article is being read, as people are told to. */
async function onceRead<Made>(ask: () => Promise<Made>): Promise<Made> {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof Dropped)) throw error
    }
  }
}

const PNG = '89504e47'
const words = 'nobody should cross the old bridge'

describe('the bot in threads', () => {
  it('answers commands, completions, presses, menus and mentions as in one', async () => {
    await start()
    const ann = discord.person('Ann')
    const reply = await messageOf(discord.slash(ann, 'who said', { words }))
    expect(textOf(reply)).toContain('Ann Lee')
    expect((await discord.complete(ann, 'who is', { person: 'an' }, 'person').reply).data.choices).toEqual([
      { name: 'Ann Lee', value: 'Ann Lee' },
    ])
    expect(textOf(await messageOf(discord.press(ann, reply, 'In context')))).toContain('built in 1902')
    const card = await messageOf(discord.press(ann, reply, 'Quote card'))
    expect(card.attachments.map(({ bytes }) => Buffer.from(bytes.slice(0, 4)).toString('hex'))).toEqual([PNG])
    const said = discord.says(ann, `I heard that ${words} at night.`)
    expect(textOf(await messageOf(discord.menu(ann, 'Find in article', said)))).toContain('Ann Lee')
    const asked = discord.says(ann, `<@${discord.world.applicationId}> who is Ann Lee?`)
    expect(textOf(await discord.answerTo(asked))).toContain('mayor')
    expect(bot.faults).toEqual([])
  }, 120_000)

  it('reads an article when it is first asked for, once, whoever asks', async () => {
    writeFileSync(join(seeds, 'harbour.txt'), HARBOUR)
    await start()
    const asked = ['quotes', 'quotes', 'people'].map((command, i) => {
      const options = command === 'quotes' ? { person: 'Ben Ode' } : {}
      return messageOf(discord.slash(discord.person(`P${i}`), command, { ...options, article: 'harbour' }))
    })
    for (const message of await Promise.all(asked)) expect(textOf(message)).toContain('Ben Ode')
  })

  it('answers about an article that is long in a thread of its own', async () => {
    const more = Array.from(
      { length: 3000 },
      (_, k) => `The harbour had ${k + 2} ships that were all of wood and old.`,
    )
    writeFileSync(join(seeds, 'harbour.txt'), `${HARBOUR} ${more.join(' ')}`)
    await start()
    const options = { words: 'ships have to wait outside', article: 'harbour' }
    for (const person of ['Ann', 'Eve']) {
      const said = discord.slash(discord.person(person), 'who said', options)
      expect(textOf(await messageOf(said))).toContain('Ben Ode')
    }
    const quotes = discord.slash(discord.person('Ann'), 'quotes', { person: 'Ben Ode', article: 'harbour' })
    expect(textOf(await messageOf(quotes))).toContain('Ships have to wait')
    expect(textOf(await messageOf(discord.slash(discord.person('Ann'), 'who said', { words })))).toContain(
      'Ann Lee',
    )
  }, 120_000)

  it('opens from the disk what was read before, and reads it anew where its text has changed', async () => {
    const cache = mkdtempSync(join(tmpdir(), 'cache-'))
    for (const text of [BRIDGE, BRIDGE, BRIDGE.replaceAll('bridge', 'tunnel')]) {
      writeFileSync(join(seeds, 'bridge.txt'), text)
      await start(cache)
      const reply = await messageOf(discord.slash(discord.person('Ann'), 'quotes', { person: 'Ann Lee' }))
      expect(textOf(reply)).toContain(text.includes('tunnel') ? 'the old tunnel' : 'the old bridge')
      await bot.leave()
      await answering.close()
    }
    rmSync(cache, { recursive: true })
  }, 120_000)

  it('answers all that many ask at once, dear and cheap', async () => {
    await start()
    const thirty = Array.from({ length: 30 }, (_, i) => discord.person(`P${i}`))
    const said = discord.says(discord.person('Eve'), `I heard that ${words}. ${'It rained. '.repeat(150)}`)
    const dear = thirty.flatMap((person) =>
      Array.from({ length: 10 }, () => messageOf(discord.menu(person, 'Find in article', said))),
    )
    const cheap = await Promise.all(
      Array.from({ length: 20 }, () => messageOf(discord.slash(discord.person('Ann'), 'help'))),
    )
    expect(cheap.every((message) => textOf(message).includes('/who said'))).toBe(true)
    const found = await Promise.all(dear)
    expect(found.filter((message) => textOf(message).includes('Ann Lee')).length).toBe(300)
    expect(bot.faults).toEqual([])
  }, 120_000)

  it('makes quizzes and answers what pages ask, for who has not opened the article', async () => {
    const opening = 'Orr Bridge was opened on 3 May 1902.'
    writeFileSync(join(seeds, 'bridge.txt'), `${BRIDGE} ${opening}`)
    await start()
    const plan = { seed: 'Orr', rounds: 3, kind: 'true or changed' } as const
    const quiz = await onceRead(() => answering.quiz({ server: null, channel: '' }, plan))
    const asked = quiz?.questions.map(({ kind, passage }) => [
      kind,
      `${BRIDGE} ${opening}`.slice(passage.start, passage.end),
    ])
    expect(asked).toEqual([['true or changed', opening]])
    const request = { command: 'who said', options: { words }, article: 'bridge' }
    const reply = await onceRead(() => answering.call(request))
    expect(reply.message.outcome).toBe('found')
  }, 120_000)

  it('has drawn who speaks where in the article that is meant, before anybody asks', async () => {
    await start()
    await answering.drawAhead()
    const reply = await messageOf(discord.slash(discord.person('Ann'), 'people'))
    expect(reply.attachments.map(({ bytes }) => Buffer.from(bytes.slice(0, 4)).toString('hex'))).toEqual([
      PNG,
    ])
    expect(pictures).toEqual({ hits: 1, misses: 1 })
  })

  it('says of a reply what its place kept when it was made', async () => {
    await start()
    const asked = {
      ...{ type: InteractionType.ApplicationCommand, context: InteractionContextType.Guild },
      data: { type: ApplicationCommandType.ChatInput, name: 'facts', options: [] },
    }
    const lasts = async (guild: object, more: { readonly isLong?: boolean; readonly kept?: string } = {}) => {
      const interaction = { ...asked, ...guild } as unknown as APIInteraction
      const work = { person: '1', price: 1, until: Infinity, isLong: false, ...more }
      return (await answering.interaction(interaction, work))?.lasts
    }
    const before = [await lasts({}), await lasts({ guild_id: '6' })]
    expect(before).toEqual(['', expect.stringContaining('"role":null')])
    const store = storeAt(kept.address)
    await store.ask((db) => setRole(db, '6', '77'))
    await store.close()
    // What was read a moment ago is taken at its word, but not by what takes longer.
    const [, read = ''] = before
    expect(await lasts({ guild_id: '6' }, { kept: read })).toBe(read)
    const long = await lasts({ guild_id: '6' }, { kept: read, isLong: true })
    expect(long).toContain('"role":"77"')
    expect([await lasts({}), await lasts({ guild_id: '6' })]).toEqual([
      '',
      expect.stringContaining('"role":"77"'),
    ])
  })

  it('answers what no model has to be asked for in the thread that has none', async () => {
    await start()
    const ann = discord.person('Ann')
    const waysBefore = ways
    expect(textOf(await messageOf(discord.slash(ann, 'who said', { words })))).toContain('Ann Lee')
    expect(textOf(await messageOf(discord.slash(ann, 'ask', { question: 'Who is Ann Lee?' })))).toContain(
      'mayor',
    )
    expect(ways).toBe(waysBefore)
    const question = 'When was the bridge built?'
    expect(textOf(await messageOf(discord.slash(ann, 'ask', { question })))).toContain('1902')
    expect(ways).toBe(waysBefore + 1)
  })

  it('tells what is left out of the folder', async () => {
    writeFileSync(join(seeds, 'empty.txt'), '')
    await start()
    expect(told).toEqual([`Left out: ${join(seeds, 'empty.txt')} is empty; put the article's text into it.`])
  })
})
