import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loopback } from '../../test/transports/discord/loopback/loopback.ts'

/** Processor time that each thread of a process has taken so far, in milliseconds; Linux alone tells it. */
type Work = ReadonlyMap<string, number>

/** A bot in a process of its own, on a loopback Discord. */
export interface Child {
  /** Milliseconds from its start until it had identified itself. */
  readonly ready: number
  readonly work: () => Work
  /** Megabytes, with the processes that it has started. */
  readonly memory: () => number
  /** Milliseconds of the processor that its first thread took in one go since it was asked last, at most; from the first asking on. */
  readonly held: () => Promise<number>
  readonly end: () => Promise<void>
}

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const PROGRAMS = { bare: file('./bare.ts'), ours: file('../../src/main.ts') } as const
/** What `npm start` gives Node beside. */
const FLAGS = ['--max-semi-space-size=2']
const BY_NPM = new URL('../../src/by-npm.ts', import.meta.url).href
const WATCHED = new URL('./watched.ts', import.meta.url).href

/** Ticks of Linux's clock a second (USER_HZ). */
const TICKS = 100

/** Starts a bot and waits until it is there. */
export async function startChild(
  discord: Loopback,
  program: keyof typeof PROGRAMS,
  settings: Readonly<Record<string, string>> = {},
): Promise<Child> {
  const before = discord.gateway.identifies
  return startProcess(PROGRAMS[program], discord, settings, () =>
    Promise.resolve(discord.gateway.identifies > before),
  )
}

/** Starts the bot as it answers over HTTP, and waits until it does. */
export function startWorker(
  discord: Loopback,
  port: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<Child> {
  const more = { DISCORD_PUBLIC_KEY: discord.world.signing.publicKey, PORT: String(port), ...settings }
  return startProcess(PROGRAMS.ours, discord, more, () => isServed(port))
}

/** Starts a program, and waits until it is there. */
export async function startProcess(
  program: string,
  discord: Loopback,
  settings: Readonly<Record<string, string>>,
  isThere: () => Promise<boolean>,
): Promise<Child> {
  const folder = mkdtempSync(join(tmpdir(), 'who-said-'))
  const start = performance.now()
  const child = spawn(
    process.execPath,
    [
      ...(program === PROGRAMS.ours ? FLAGS : []),
      '--disable-warning=ExperimentalWarning',
      '--import',
      BY_NPM,
      '--import',
      WATCHED,
      program,
    ],
    {
      env: {
        PATH: process.env['PATH'],
        DISCORD_TOKEN: discord.world.token,
        DISCORD_API: discord.api,
        LOG_LEVEL: 'error',
        DATABASE_URL: join(folder, 'who-said.db'),
        ...settings,
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  )
  while (!(await isThere())) {
    if (child.exitCode !== null) throw new Error(`${program} ended before it was there`)
    await pause(2)
  }
  const ready = performance.now() - start
  return {
    ready,
    work: () => workOf(Number(child.pid)),
    memory: () => memoryOf(Number(child.pid)),
    held: async () => {
      const told = once(child, 'message')
      child.send('held')
      return Number((await told)[0])
    },
    end: async () => {
      child.kill('SIGTERM')
      await once(child, 'close')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What a process takes with those that it has started, in megabytes. */
function memoryOf(pid: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid), '--ppid', String(pid)], {
    encoding: 'utf8',
  })
  return stdout.split('\n').reduce((sum, line) => sum + Number(line), 0) / 1000
}

/** By thread, since a thread that has all of a core is the most that a process can do. */
function workOf(pid: number): Work {
  const tasks = `/proc/${pid}/task`
  return new Map(
    readdirSync(tasks).map((id) => {
      const fields =
        readFileSync(join(tasks, id, 'stat'), 'utf8')
          .split(') ')[1]
          ?.split(' ') ?? []
      return [id, ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS]
    }),
  )
}

/** What was done between two looks: by all threads together, and by the one that did most. */
export function workBetween(before: Work, after: Work): { readonly all: number; readonly busiest: number } {
  const each = [...after].map(([id, time]) => time - (before.get(id) ?? 0))
  return { all: each.reduce((sum, one) => sum + one, 0), busiest: Math.max(...each) }
}

/** Whether anybody answers at a port of this machine. */
export const isServed = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  )

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
