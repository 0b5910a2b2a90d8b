import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loopback } from '../../test/transports/discord/loopback/loopback.ts'

/** A bot in a process of its own, on a loopback Discord. */
export interface Child {
  /** Milliseconds from its start until it had identified itself. */
  readonly ready: number
  /** Megabytes. */
  readonly memory: () => number
  readonly end: () => Promise<void>
}

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const PROGRAMS = { bare: file('./bare.ts'), ours: file('../../src/main.ts') } as const
const BY_NPM = new URL('../../src/by-npm.ts', import.meta.url).href

/** Starts a bot and waits until it is there. */
export async function startChild(
  discord: Loopback,
  program: keyof typeof PROGRAMS,
  settings: Readonly<Record<string, string>> = {},
): Promise<Child> {
  const folder = mkdtempSync(join(tmpdir(), 'who-said-'))
  const before = discord.gateway.identifies
  const start = performance.now()
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', BY_NPM, PROGRAMS[program]],
    {
      env: {
        PATH: process.env['PATH'],
        DISCORD_TOKEN: discord.world.token,
        DISCORD_API: discord.api,
        LOG_LEVEL: 'error',
        DATABASE_URL: join(folder, 'who-said.db'),
        ...settings,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  while (discord.gateway.identifies === before) {
    if (child.exitCode !== null) throw new Error(`The ${program} bot ended before it was there`)
    await pause(2)
  }
  const ready = performance.now() - start
  return {
    ready,
    memory: () =>
      Number(spawnSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' }).stdout) / 1000,
    end: async () => {
      child.kill('SIGTERM')
      await once(child, 'close')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
