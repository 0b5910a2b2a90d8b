import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSeeds } from '../../src/seeds.ts'
import { type Loopback, startLoopback } from '../../test/transports/discord/loopback/loopback.ts'
import type { StoredMessage } from '../../test/transports/discord/loopback/world.ts'
import { ms, printTable, ratio } from '../table.ts'
import { timing } from '../timing.ts'
import { callbackTime, replyTime, somebody } from './asking.ts'
import { type Child, pause, startChild } from './child.ts'

const STARTS = 5
const ROUNDS = 100
const GUILDS = 1000
/** Milliseconds after which a process is idle. */
const SETTLED = 8000
const LISTS = ['people', 'proposals', 'facts', 'article', 'help'] as const

/** `npm run bench -- --discord`: our bot on a loopback Discord, beside a bare client and a bare PONG, in one run. */
export async function benchDiscord(models: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const cache = join(folder, 'cache')
  const seeds = makeSeeds(join(folder))
  try {
    await starts({ MODELS: 'off', CACHE: cache })
    await memory({ cache, models })
    await lists({ MODELS: 'off', CACHE: cache })
    await floods({ MODELS: 'off', CACHE: cache })
    await cards({ MODELS: 'off', CACHE: cache })
    await growth({ MODELS: 'off', CACHE: cache, SEEDS: seeds, ARTICLE: 'seed' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Settings = Readonly<Record<string, string>>
const BOTS = ['bare', 'ours'] as const

/** Runs one of the two bots on a Discord of its own. */
async function on<Made>(
  program: (typeof BOTS)[number],
  settings: Settings,
  run: (discord: Loopback, child: Child) => Promise<Made>,
): Promise<Made> {
  const discord = await startLoopback()
  const child = await startChild(discord, program, settings)
  try {
    return await run(discord, child)
  } finally {
    await child.end()
    await discord.close()
  }
}

async function starts(settings: Settings): Promise<void> {
  const ready = { bare: [] as number[], ours: [] as number[] }
  for (let k = 0; k <= STARTS; k++)
    for (const bot of BOTS) {
      const time = await on(bot, settings, (_discord, child) => Promise.resolve(child.ready))
      // The first start fills Node's cache of compiled code.
      if (k > 0) ready[bot].push(time)
    }
  const [bare, ours] = BOTS.map((bot) => timing(ready[bot]).median)
  printTable('Ready: from the start of the process until it has identified itself (at most 1.6)', [
    ['bare client', 'ours', 'ratio'],
    [ms(bare ?? 0), ms(ours ?? 0), ratio(ours ?? 0, bare ?? 1)],
  ])
}

async function memory({ cache, models }: { readonly cache: string; readonly models: string }): Promise<void> {
  const idle = (bot: (typeof BOTS)[number], settings: Settings, guilds = 1) =>
    onGuilds(guilds, bot, settings, async (child) => {
      await pause(SETTLED)
      return child.memory()
    })
  const off = { MODELS: 'off', CACHE: cache }
  const bare = await idle('bare', {})
  const ours = await idle('ours', off)
  const loaded = await idle('ours', { MODELS: models, CACHE: cache })
  const bareMany = await idle('bare', {}, GUILDS)
  const oursMany = await idle('ours', off, GUILDS)
  printTable('Idle memory', [
    ['', 'MB', 'of the bare client'],
    ['bare client', mb(bare), ''],
    ['ours without models (at most 2)', mb(ours), ratio(ours, bare)],
    ['ours with all of them loaded (at most 4)', mb(loaded), ratio(loaded, bare)],
    [`bare client, ${GUILDS} servers more`, mb(bareMany - bare), ''],
    [
      `ours, ${GUILDS} servers more (at most 1)`,
      mb(oursMany - ours),
      ratio(oursMany - ours, bareMany - bare),
    ],
  ])
}

async function onGuilds(
  guilds: number,
  bot: (typeof BOTS)[number],
  settings: Settings,
  run: (child: Child) => Promise<number>,
): Promise<number> {
  const discord = await startLoopback()
  discord.gateway.guilds = guilds
  const child = await startChild(discord, bot, settings)
  const made = await run(child)
  await child.end()
  await discord.close()
  return made
}

async function lists(settings: Settings): Promise<void> {
  const discord = await startLoopback()
  const times = new Map<string, number[]>()
  const note = (what: string, time: number | null): void => {
    times.set(what, [...(times.get(what) ?? []), time ?? Infinity])
  }
  const ours = await startChild(discord, 'ours', settings)
  const pong = await startLoopback()
  const bare = await startChild(pong, 'bare')
  await registered(discord)
  pong.world.commands = discord.world.commands
  await pause(SETTLED)
  for (let k = -ROUNDS / 2; k < ROUNDS; k++)
    for (const list of LISTS) {
      const own = await callbackTime(discord.slash(somebody(discord), list))
      const other = await callbackTime(pong.slash(somebody(pong), list))
      if (k < 0) continue
      note(list, own)
      note('PONG', other)
    }
  const base = timing(times.get('PONG') ?? [])
  printTable('From interaction to callback (at most 3)', [
    ['', 'median', 'p99', 'of PONG'],
    ...[...times].map(([what, own]) => {
      const { median, p99 } = timing(own)
      return [what === 'PONG' ? what : `/${what}`, ms(median), ms(p99), ratio(median, base.median)]
    }),
  ])
  await Promise.all([ours.end(), bare.end()])
  await discord.close()
  await pong.close()
}

async function registered({ world }: Loopback): Promise<void> {
  while (world.commands.length === 0) await pause(10)
}

/** Thirty people, each with ten uses of one thing at once, and somebody else who asks for help ten times a second. */
async function floods(settings: Settings): Promise<void> {
  const rows: string[][] = []
  for (const what of ['Find in article', 'Quote card', 'who said'] as const)
    await on('ours', settings, async (discord) => {
      await registered(discord)
      const reply = await firstReply(discord)
      const said = discord.says(somebody(discord), LONG)
      const people = Array.from({ length: 30 }, () => somebody(discord))
      const dear = people.flatMap((person) =>
        Array.from({ length: 10 }, (_, k) => {
          if (what === 'Find in article') return replyTime(discord.menu(person, what, said))
          if (what === 'Quote card') return replyTime(discord.press(person, reply, what))
          return replyTime(discord.slash(person, what, { words: `${LONG.slice(0, 1990)} ${k}` }))
        }),
      )
      const help: Promise<number | null>[] = []
      for (let k = 0; k < 100; k++) {
        help.push(callbackTime(discord.slash(somebody(discord), 'help')))
        await pause(100)
      }
      const times = await Promise.all(help)
      const others = await Promise.all(dear)
      const lost = (all: readonly (number | null)[]): string =>
        `${all.filter((time) => time === null).length} of ${all.length}`
      const { median, p99 } = timing(times.map((time) => time ?? Infinity))
      rows.push([what, ms(median), ms(p99), lost(times), lost(others)])
    })
  printTable(
    'Thirty people with ten uses each at once: /help of somebody else (p99 at most 100 ms, none lost)',
    [['', 'median', 'p99', 'lost', 'of the 300 lost'], ...rows],
  )
}

async function firstReply(discord: Loopback): Promise<StoredMessage> {
  for (;;) {
    const sent = discord.slash(somebody(discord), 'who said', {
      words: 'the fast train of the information age',
    })
    const { message } = await sent.reply
    if (message && JSON.stringify(message.components).includes('Quote card')) return message
    await pause(500)
  }
}

/** Three hundred different cards, one after the other. */
async function cards(settings: Settings): Promise<void> {
  await on('ours', settings, async (discord, child) => {
    await registered(discord)
    await firstReply(discord)
    const { documents } = readSeeds('seeds')
    const [document] = documents
    const sentences = document?.sentences ?? []
    await pause(SETTLED)
    const before = child.memory()
    let peak = before
    for (let k = 0; k < 300; k++) {
      const span = sentences[k % sentences.length]?.span ?? { start: 0, end: 1 }
      const words =
        document?.text
          .slice(span.start, span.end)
          .split(' ')
          .slice(0, 6 + (k % 5))
          .join(' ') ?? ''
      const sent = discord.slash(somebody(discord), 'who said', { words })
      const { message } = await sent.reply
      if (message && JSON.stringify(message.components).includes('Quote card'))
        await replyTime(discord.press(somebody(discord), message, 'Quote card'))
      peak = Math.max(peak, child.memory())
    }
    await pause(SETTLED)
    const after = child.memory()
    printTable('Memory after 300 cards (at most 1.3 of before)', [
      ['before', 'most', 'after', 'ratio'],
      [mb(before), mb(peak), mb(after), ratio(after, before)],
    ])
  })
}

/** Long texts, many articles, and a very long one that is opened meanwhile. */
async function growth(settings: Settings): Promise<void> {
  const rows: string[][] = []
  await on('ours', settings, async (discord) => {
    await registered(discord)
    for (const article of ['seed', 'kb200', 'mb1'])
      for (const [what, ask] of Object.entries(WAYS)) {
        const options = article === 'seed' ? {} : { article }
        await ready(discord, options)
        const times: number[] = []
        for (let k = 0; k < 5; k++)
          times.push(
            (await replyTime(
              discord.slash(somebody(discord), what.split(',')[0] ?? '', { ...ask, ...options }),
            )) ?? Infinity,
          )
        const { median } = timing(times)
        rows.push([what, article, ms(median)])
      }
    const opening = discord.slash(somebody(discord), 'people', { article: 'mb5' })
    const meanwhile: (number | null)[] = []
    for (let k = 0; k < 50; k++) {
      meanwhile.push(await callbackTime(discord.slash(somebody(discord), 'help')))
      await pause(50)
    }
    await opening.reply
    const { p99 } = timing(meanwhile.map((time) => time ?? Infinity))
    rows.push(['/help while 5 MB are opened, p99', '', ms(p99)])
  })
  printTable('Work grows with the text: from interaction to the whole reply', rows)
}

const LONG =
  'In this regard, the international community needs to step up dialogue, and so on and so forth. '.repeat(25)
const WAYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'who said, 2,000 characters': { words: LONG.slice(0, 1999) },
  people: {},
  'facts, about': { about: 'security' },
}

/** Waits until an article is read. */
async function ready(discord: Loopback, options: Settings): Promise<void> {
  for (;;) {
    const { message } = await discord.slash(somebody(discord), 'who said', {
      words: 'the international community',
      ...options,
    }).reply
    if (message && !JSON.stringify(message.components).includes('still reading')) return
    await pause(1000)
  }
}

function makeSeeds(folder: string): string {
  const seeds = join(folder, 'seeds')
  const [document] = readSeeds('seeds').documents
  const text = document?.text ?? ''
  rmSync(seeds, { recursive: true, force: true })
  const sizes = { seed: text.length, kb200: 200_000, mb1: 1_000_000, mb5: 4_900_000 }
  for (const [name, size] of Object.entries(sizes)) write(seeds, name, lengthened(text, size))
  return seeds
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.txt`), text)
}

/** A text repeated up to a length, its numbers changed so that no two pieces are the same. */
function lengthened(text: string, size: number): string {
  const pieces = Array.from({ length: Math.ceil(size / text.length) }, (_, k) =>
    k === 0 ? text : text.replace(/\d+/gu, (digits) => String(Number(digits) + k)),
  )
  return pieces.join('\n\n').slice(0, size)
}

const mb = (value: number): string => `${value.toFixed(0)} MB`
