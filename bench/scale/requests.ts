import { fileURLToPath } from 'node:url'
import type { Loopback } from '../../test/transports/discord/loopback/loopback.ts'
import { startLoopback } from '../../test/transports/discord/loopback/loopback.ts'
import { freePort } from '../../test/transports/discord/free-port.ts'
import { type Child, isServed, pause, startProcess, startWorker, workBetween } from '../discord/child.ts'
import { printTable } from '../table.ts'
import { type Post, postAll, postsOf } from './post-many.ts'

type Settings = Readonly<Record<string, string>>

const PONG = fileURLToPath(new URL('pong.ts', import.meta.url))
const WORDS = 'the fast train of the information age'

/** Requests a second and processor time a request, of PONG and of /who said; then of two workers beside one. */
export async function benchRequests(settings: Settings, howMany: number): Promise<void> {
  const discord = await startLoopback()
  const ports = [await freePort(), await freePort(), await freePort()]
  const [pongPort = 0, one = 0, two = 0] = ports
  const pong = await startProcess(PONG, discord, { PORT: String(pongPort) }, () => isServed(pongPort))
  const first = await startWorker(discord, one, settings)
  await isRead(discord, one)
  const whoSaid = () => postsOf(discord.world.signing, howMany, () => ask)
  const pings = () => postsOf(discord.world.signing, howMany, () => ({}))
  const rows = [
    await load('bare PONG', [pong], [pongPort], pings()),
    await load('PONG of ours, signature checked', [first], [one], pings()),
    await load('/who said, signature checked', [first], [one], whoSaid()),
  ]
  const second = await startWorker(discord, two, settings)
  await isRead(discord, two)
  const both = await load('/who said by two workers', [first, second], [one, two], whoSaid())
  const [bare, , single] = rows
  printTable(
    'Signed requests over HTTP (/who said at least 0.6 of the bare PONG; two workers at least 1.7 of one)',
    [
      [
        '',
        'a second',
        'of the bare PONG',
        'CPU ms each',
        'of the busiest thread',
        'of the bare PONG by that',
      ],
      ...[...rows, both].map((row) => [
        ...[row.what, row.rate.toFixed(0), share(row.rate, bare?.rate ?? 1)],
        ...[row.work.toFixed(2), row.busiest.toFixed(2), share(bare?.busiest ?? 0, row.busiest)],
      ]),
      [
        'two workers of one',
        share(both.rate, single?.rate ?? 1),
        'by CPU',
        share(single?.slowest ?? 0, both.slowest),
      ],
    ],
  )
  await Promise.all([pong, first, second].map((child) => child.end()))
  await discord.close()
}

const ask = {
  type: 2,
  data: {
    ...{ id: '1', type: 1, name: 'who' },
    options: [{ type: 1, name: 'said', options: [{ type: 3, name: 'words', value: WORDS }] }],
  },
}

/** What requests took, in milliseconds each: `work` of all processes, `busiest` of the thread that worked most. */
async function load(
  what: string,
  workers: readonly Child[],
  ports: readonly number[],
  posts: readonly Post[],
) {
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
    const [post] = postsOf(world.signing, 1, () => ask)
    const answer = await fetch(`http://127.0.0.1:${port}/interactions`, { method: 'POST', ...post })
    const told = await answer.text()
    if (told.startsWith('{"type":4') && !told.includes('still reading')) return
    await pause(500)
  }
}

const share = (a: number, b: number): string => (a / b).toFixed(2)
