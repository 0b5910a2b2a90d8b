import { openLibrary } from '../../src/search/library/library.ts'
import { readSeeds } from '../../src/seeds.ts'
import { freePort } from '../../test/transports/discord/free-port.ts'
import { type Loopback, startLoopback } from '../../test/transports/discord/loopback/loopback.ts'
import { replyTime, somebody } from '../discord/asking.ts'
import { pause, startChild, startWorker, workBetween } from '../discord/child.ts'
import { inputsFor } from '../inputs.ts'
import { ms, printTable } from '../table.ts'
import { timing } from '../timing.ts'

type Settings = Readonly<Record<string, string>>

/** Of a hundred things that people do, so many are of each kind; a guess, since nobody measures people here. */
const MIX = {
  ...{ 'who said': 30, ask: 25, quotes: 12, 'who is': 8 },
  ...{ people: 7, facts: 6, proposals: 5, help: 4, article: 3 },
}
const A_SECOND = 100

/**
 * A hundred interactions a second, by turns over the gateway and over HTTP, mixed as people mix them. All questions of a
 * second are the same one, as are all words of whom somebody asks who said them: a new one comes each second.
 */
export async function benchMixed(settings: Settings, seconds: number): Promise<void> {
  const [overGateway, overHttp] = [await startLoopback(), await startLoopback()]
  for (const { world } of [overGateway, overHttp]) world.patience = Infinity
  const port = await freePort()
  const children = [
    await startChild(overGateway, 'ours', settings),
    await startWorker(overHttp, port, settings),
  ]
  overHttp.world.endpoints = [`http://127.0.0.1:${port}/interactions`]
  for (const discord of [overGateway, overHttp]) await warmed(discord)
  const asked = requests(seconds * A_SECOND)
  const before = children.map((child) => child.work())
  const start = performance.now()
  const sent: Promise<{ readonly what: string; readonly time: number | null }>[] = []
  for (const [k, { what, options }] of asked.entries()) {
    const discord = k % 2 === 0 ? overGateway : overHttp
    sent.push(replyTime(discord.slash(somebody(discord), what, options)).then((time) => ({ what, time })))
    await pause(Math.max(0, start + ((k + 1) * 1000) / A_SECOND - performance.now()))
  }
  const replies = await Promise.all(sent)
  const work = children.reduce(
    (sum, child, k) => sum + workBetween(before[k] ?? new Map(), child.work()).all,
    0,
  )
  const row = (name: string, some: typeof replies): string[] => {
    const { median, p99 } = timing(some.map(({ time }) => time ?? Infinity))
    return [
      name,
      String(some.length),
      ms(median),
      ms(p99),
      String(some.filter(({ time }) => time === null).length),
    ]
  }
  printTable(
    `${A_SECOND} interactions a second for ${seconds} s over gateway and HTTP, of each kind a new input a second (p99 at most 150 ms)`,
    [
      ['', 'asked', 'median', 'p99', 'lost'],
      row('all', replies),
      ...Object.keys(MIX).map((name) =>
        row(
          `/${name}`,
          replies.filter(({ what }) => what === name),
        ),
      ),
      ['CPU time each, of both processes', ms(work / asked.length)],
    ],
  )
  for (const discord of [overGateway, overHttp])
    for (const fault of discord.world.violations) console.log(fault)
  await Promise.all(children.map((child) => child.end()))
  await Promise.all([overGateway.close(), overHttp.close()])
}

/** What is asked, in an order that is the same each time and in which the kinds are spread. */
function requests(howMany: number) {
  const [document] = readSeeds('seeds').documents
  const inputs = document ? inputsFor(openLibrary(document), []) : {}
  const kinds = Object.entries(MIX).flatMap(([what, share]) => Array.from({ length: share }, () => what))
  return Array.from({ length: howMany }, (_, k) => {
    const what = kinds[(k * 37) % kinds.length] ?? 'help'
    const known = inputs[what] ?? []
    return { what, options: known[Math.floor(k / kinds.length) % Math.max(1, known.length)] ?? {} }
  })
}

/** Waits until the commands are registered, the article is read and the models are there. */
async function warmed(discord: Loopback): Promise<void> {
  while (discord.world.commands.length === 0) await pause(50)
  for (let quick = 0; quick < 3;) {
    const { reply } = discord.slash(somebody(discord), 'ask', { question: 'Who proposed what?' })
    const { message } = await reply
    quick = message && !JSON.stringify(message.components).includes('still reading') ? quick + 1 : 0
    if (quick === 0) await pause(500)
  }
}
