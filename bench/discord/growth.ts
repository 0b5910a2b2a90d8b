import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSeeds } from '../../src/seeds.ts'
import { type Loopback, startLoopback } from '../../test/transports/discord/loopback/loopback.ts'
import { ms, printTable } from '../table.ts'
import { timing } from '../timing.ts'
import { callbackTime, messageAtOnce, replyTime, somebody } from './asking.ts'
import { pause, startChild } from './child.ts'
import { LONG, on, registered, type Settings } from './on.ts'

/** Long texts, many articles, and a very long one that is opened meanwhile. */
export async function growth(settings: Settings): Promise<void> {
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
              discord.slash(somebody(discord), what.split(',')[0] ?? '', { ...ask(k), ...options }),
            )) ?? Infinity,
          )
        rows.push([what, article, ms(timing(times).median), ms(Math.max(...times))])
      }
    const opening = { isOver: false }
    void ready(discord, { article: 'mb5' }).then(() => (opening.isOver = true))
    const meanwhile: (number | null)[] = []
    while (!opening.isOver) {
      meanwhile.push(await callbackTime(discord.slash(somebody(discord), 'help')))
      await pause(50)
    }
    const { p99 } = timing(meanwhile.map((time) => time ?? Infinity))
    rows.push(['/help while 5 MB are opened, p99', '', '', ms(p99)])
  })
  rows.push(await finding({ ...settings, ARTICLE: 'kb200' }))
  printTable('Work grows with the text: from interaction to the whole reply', [
    ['', 'article', 'median of five', 'slowest'],
    ...rows,
  ])
}

/** A message of 2,000 characters, to be found in a long article (at most 200 ms). */
const finding = (settings: Settings): Promise<string[]> =>
  on('ours', settings, async (discord) => {
    await registered(discord)
    await ready(discord, {})
    const times: number[] = []
    for (let k = 0; k < 5; k++) {
      const said = discord.says(somebody(discord), `${LONG.slice(0, 1990)} ${k}`)
      times.push((await replyTime(discord.menu(somebody(discord), 'Find in article', said))) ?? Infinity)
    }
    return ['Find in article, 2,000 characters', 'kb200', ms(timing(times).median), ms(Math.max(...times))]
  })

/** What is asked, other words each time where there are words: a reply of the last minute is given again. */
const WAYS: Readonly<Record<string, (k: number) => Readonly<Record<string, string>>>> = {
  'who said, 2,000 characters': (k) => ({ words: `${LONG.slice(0, 1990)} ${k}` }),
  people: () => ({}),
  'facts, about': (k) => ({ about: ['security', 'internet', 'China', 'world', 'people'][k % 5] ?? '' }),
}

/** Waits until an article is read. */
async function ready(discord: Loopback, options: Settings): Promise<void> {
  for (;;) {
    const words = 'the international community'
    const message = await messageAtOnce(discord.slash(somebody(discord), 'who said', { words, ...options }))
    if (message && !JSON.stringify(message.components).includes('still reading')) return
    await pause(1000)
  }
}

/** A folder with an article that gets longer, a step a file. */
export function makeSeeds(folder: string): string {
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

const MANY = 10_000

/** A folder of so many articles that its first question is about one that nobody has read. */
export async function many(settings: Settings, folder: string): Promise<void> {
  const seeds = join(folder, 'many')
  const text = readSeeds('seeds').documents[0]?.text ?? ''
  mkdirSync(seeds, { recursive: true })
  for (let k = 0; k < MANY; k++)
    write(
      seeds,
      `a${k}`,
      text.replace(/\d+/gu, (digits) => String(Number(digits) + k)),
    )
  const discord = await startLoopback()
  const start = performance.now()
  const child = await startChild(discord, 'ours', { ...settings, SEEDS: seeds, ARTICLE: 'a1' })
  await registered(discord)
  while ((await messageAtOnce(discord.slash(somebody(discord), 'help'))) === null) await pause(10)
  const help = performance.now() - start
  await replyTime(discord.slash(somebody(discord), 'people'))
  const people = performance.now() - start
  printTable(`${MANY} articles: from the start of the process to the first reply (at most 3 s)`, [
    ['/help', ms(help)],
    ['/people of an article that is read then', ms(people)],
  ])
  await child.end()
  await discord.close()
}
