import { fileURLToPath } from 'node:url'
import { readSeeds } from '../../src/seeds.ts'
import type { Loopback } from '../../test/transports/discord/loopback/loopback.ts'
import { startLoopback } from '../../test/transports/discord/loopback/loopback.ts'
import { freePort } from '../../test/transports/discord/free-port.ts'
import { type Child, isServed, pause, startProcess, startWorker, workBetween } from '../discord/child.ts'
import { printTable } from '../table.ts'
import { type Post, postAll, postsOf } from './post-many.ts'

type Settings = Readonly<Record<string, string>>

const PONG = fileURLToPath(new URL('pong.ts', import.meta.url))
const WORDS = 'the fast train of the information age'
/** How often each is measured, after once that does not count; programs beside it disturb them all. */
const ROUNDS = 3

/**
 * Requests a second and processor time a request, of PONG and of /who said; then of two workers beside one. What /who
 * said is held to is a bare PONG that verifies the same signature. Asked are words that nobody has asked for in the last
 * minute, and words that everybody asks for.
 */
export async function benchRequests(settings: Settings, howMany: number): Promise<void> {
  const discord = await startLoopback()
  const port = freePort
  const [bare, checked, one, two] = [await port(), await port(), await port(), await port()]
  const pong = (at: number, more: Settings = {}) =>
    startProcess(PONG, discord, { PORT: String(at), ...more }, () => isServed(at))
  const unchecked = await pong(bare)
  const verifying = await pong(checked, { CHECKED: discord.world.signing.publicKey })
  const first = await startWorker(discord, one, settings)
  await isRead(discord, one)
  const pings = () => postsOf(discord.world.signing, howMany, () => ({}))
  const same = () => postsOf(discord.world.signing, howMany, () => asked(WORDS))
  const ever = newWords()
  const other = () => postsOf(discord.world.signing, howMany, () => asked(ever()))
  const rows = await best([
    { what: 'bare PONG, unchecked', workers: [unchecked], ports: [bare], posts: pings },
    { what: 'bare PONG, signature checked', workers: [verifying], ports: [checked], posts: pings },
    { what: 'PONG of ours', workers: [first], ports: [one], posts: pings },
    { what: '/who said, the same words', workers: [first], ports: [one], posts: same },
    { what: '/who said, ever other words', workers: [first], ports: [one], posts: other },
  ])
  const [, base] = rows
  const second = await startWorker(discord, two, settings)
  await isRead(discord, two)
  const saying = { posts: same, what: '/who said, the same words, by two workers' }
  // The second beside itself alone: the first has been asked far more, and Node makes faster what runs often.
  const [single, both] = await best([
    { ...saying, workers: [second], ports: [two] },
    { ...saying, workers: [first, second], ports: [one, two] },
  ])
  printTable(
    'Signed requests over HTTP (/who said at least 0.6 of the bare PONG that checks; two workers at least 1.7 of one)',
    [
      ['', 'a second', 'of the bare PONG', 'CPU ms each', 'of the bare PONG', 'of the busiest thread'],
      ...[...rows, both].map((row) => [
        ...[row.what, row.rate.toFixed(0), share(row.rate, base.rate)],
        ...[row.work.toFixed(2), share(base.work, row.work), row.busiest.toFixed(2)],
      ]),
      [
        'two workers of one',
        share(both.rate, single.rate),
        'by CPU of the one that does more',
        share(single.slowest, both.slowest),
      ],
    ],
  )
  await Promise.all([unchecked, verifying, first, second].map((child) => child.end()))
  await discord.close()
}

const asked = (words: string) => ({
  type: 2,
  data: {
    ...{ id: '1', type: 1, name: 'who' },
    options: [{ type: 1, name: 'said', options: [{ type: 3, name: 'words', value: words }] }],
  },
})

/** Stretches of the article's sentences, of four words and more: other ones each time, as many as are wanted. */
function newWords(): () => string {
  const [document] = readSeeds('seeds').documents
  const sentences = (document?.sentences ?? []).map(({ span }) => document?.text.slice(span.start, span.end))
  const words = sentences.map((sentence = '') => sentence.split(/\s+/u)).filter(({ length }) => length > 12)
  let count = 0
  return () => {
    const of = words[count % words.length] ?? []
    const from = Math.floor(count++ / words.length)
    const start = from % (of.length - 4)
    const long = 4 + (Math.floor(from / (of.length - 4)) % (of.length - 4 - start))
    return of.slice(start, start + long).join(' ')
  }
}

interface Load {
  readonly what: string
  readonly workers: readonly Child[]
  readonly ports: readonly number[]
  readonly posts: () => readonly Post[]
}

/**
 * All of them, one after the other, several times: of each the time that took least of the processors. What Node compiles
 * for speed, after thousands of times, it has compiled in a round before.
 */
async function best<const Loads extends readonly Load[]>(loads: Loads) {
  const rounds: (readonly Loaded[])[] = []
  for (let k = 0; k <= ROUNDS; k++) {
    const round: Loaded[] = []
    for (const one of loads) round.push(await load(one))
    if (k > 0) rounds.push(round)
  }
  const [first = [], ...others] = rounds
  return first.map((one, k) =>
    others.reduce((least, round) => {
      const other = round[k] ?? least
      return other.work < least.work ? other : least
    }, one),
  ) as { readonly [K in keyof Loads]: Loaded }
}

/** What requests took, in milliseconds each: `work` of all processes, `busiest` of the thread that worked most. */
interface Loaded {
  readonly what: string
  /** A second. */
  readonly rate: number
  readonly work: number
  readonly busiest: number
  /** Of the process that took most. */
  readonly slowest: number
}

async function load({ what, workers, ports, posts: made }: Load): Promise<Loaded> {
  const posts = made()
  const warm = posts.length / 5
  await postAll(posts.slice(0, warm), ports)
  const before = workers.map((worker) => worker.work())
  const rest = posts.slice(warm)
  const took = await postAll(rest, ports)
  const works = workers.map((worker, k) => workBetween(before[k] ?? new Map(), worker.work()))
  return {
    what,
    rate: (rest.length / took) * 1000,
    work: works.reduce((sum, { all }) => sum + all, 0) / rest.length,
    busiest: Math.max(...works.map(({ busiest }) => busiest)) / rest.length,
    slowest: Math.max(...works.map(({ all }) => all)) / rest.length,
  }
}

/** Waits until the article is read: who asks before is told so, which takes another time. */
async function isRead({ world }: Loopback, port: number): Promise<void> {
  for (;;) {
    const [post] = postsOf(world.signing, 1, () => asked(WORDS))
    const answer = await fetch(`http://127.0.0.1:${port}/interactions`, { method: 'POST', ...post })
    const told = await answer.text()
    if (told.startsWith('{"type":4') && !told.includes('still reading')) return
    await pause(500)
  }
}

const share = (a: number, b: number): string => (a / b).toFixed(2)
