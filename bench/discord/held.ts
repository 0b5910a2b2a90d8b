import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSeeds } from '../../src/seeds.ts'
import type { Loopback } from '../../test/transports/discord/loopback/loopback.ts'
import { ms, printTable } from '../table.ts'
import { replyTime, somebody } from './asking.ts'
import { type Child, pause } from './child.ts'
import { firstReply, LONG, on, registered, SETTLED, type Settings } from './on.ts'

/** Lists, one of which draws a picture. */
const LISTS = ['people', 'proposals', 'facts', 'article', 'help'] as const
/** Characters of the article that is opened. */
const OPENED = 200_000

/**
 * How long the thread that holds the connection is held in one go (at most 10 ms), by what is asked one after the other,
 * so many times each; and a bare client by as many PONGs.
 */
export async function held(settings: Settings, times: number, folder: string): Promise<void> {
  const rows = [await bareHeld(times)]
  await on('ours', { ...settings, SEEDS: seedsIn(folder), ARTICLE: 'seed' }, async (discord, child) => {
    rows.push([
      'from the login until the commands are there',
      ms(await heldWhile(child, () => registered(discord))),
    ])
    const reply = await firstReply(discord)
    const ways: Readonly<Record<string, (k: number) => Parameters<typeof replyTime>[0]>> = {
      ...Object.fromEntries(LISTS.map((list) => [`/${list}`, () => discord.slash(somebody(discord), list)])),
      '/who said, 2,000 characters': (k) =>
        discord.slash(somebody(discord), 'who said', { words: longWords(k) }),
      'Find in article, 2,000 characters': (k) =>
        discord.menu(somebody(discord), 'Find in article', discord.says(somebody(discord), longWords(k))),
      'Quote card': () => discord.press(somebody(discord), reply, 'Quote card'),
    }
    for (const [what, ask] of Object.entries(ways)) {
      await pause(SETTLED / 8)
      rows.push([what, ms(await heldWhile(child, () => several(times, (k) => replyTime(ask(k)))))])
    }
    const opening = await heldWhile(child, () => untilRead(discord, 'long'))
    rows.push([`an article of ${OPENED} characters is read and opened`, ms(opening)])
  })
  printTable('The thread that holds the connection is held in one go, processor time (at most 10 ms)', rows)
}

const bareHeld = (times: number): Promise<string[]> =>
  on('bare', {}, async (discord, child) => {
    discord.world.commands = [{ name: 'help', type: 1, description: '' }]
    const ask = () => replyTime(discord.slash(somebody(discord), 'help'))
    await several(times, ask)
    return ['bare client, PONG', ms(await heldWhile(child, () => several(times, ask)))]
  })

/** The longest time in one go from now until something is over, and a moment longer. */
async function heldWhile({ held }: Child, run: () => Promise<unknown>): Promise<number> {
  await held()
  await run()
  await pause(100)
  return held()
}

/** One after the other. */
async function several(times: number, ask: (k: number) => Promise<unknown>): Promise<void> {
  for (let k = 0; k < times; k++) {
    await ask(k)
    await pause(20)
  }
}

const longWords = (k: number): string => `${LONG.slice(0, 1990)} ${k}`

async function untilRead(discord: Loopback, article: string): Promise<void> {
  for (;;) {
    const { reply, edited } = discord.slash(somebody(discord), 'people', { article })
    const { type, message } = await reply
    const shown = type === 5 ? await edited : message
    if (shown && !JSON.stringify(shown.components).includes('still reading')) return
    await pause(200)
  }
}

/** The article that comes with the bot, and one that is many times as long. */
function seedsIn(folder: string): string {
  const seeds = join(folder, 'held')
  const text = readSeeds('seeds').documents[0]?.text ?? ''
  mkdirSync(seeds, { recursive: true })
  writeFileSync(join(seeds, 'seed.txt'), text)
  const long = Array.from({ length: Math.ceil(OPENED / Math.max(1, text.length)) }, (_, k) =>
    text.replace(/\d+/gu, (digits) => String(Number(digits) + k)),
  )
  writeFileSync(join(seeds, 'long.txt'), long.join('\n\n').slice(0, OPENED))
  return seeds
}
