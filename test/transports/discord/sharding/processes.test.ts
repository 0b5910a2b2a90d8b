import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Mistake } from '../../../../src/mistake.ts'
import { runProcesses } from '../../../../src/transports/discord/sharding/processes.ts'
import { type Fresh, freshFile } from '../../../store/databases.ts'
import { messageOf, outcomeOf } from '../bot.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'
import { guildOf } from './guild-of.ts'

let discord: Loopback
let kept: Fresh

beforeEach(async () => {
  discord = await startLoopback()
  kept = await freshFile()
  discord.world.patience = Infinity
})
afterEach(async () => {
  await discord.close()
  await kept.drop()
  expect(discord.world.violations).toEqual([])
})

/** The program with each shard in a process of its own. */
function start(environment: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts'], {
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: discord.world.token,
      DISCORD_API: discord.api,
      MODELS: 'off',
      CACHE: 'off',
      DATABASE_URL: kept.address,
      SHARD_PROCESSES: 'on',
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = once(child, 'close').then(([status]) => status as number | null)
  /** The processes that have logged in, oldest first. */
  const pids = () =>
    said
      .split('\n')
      .filter((line) => line.includes('Logged in'))
      .map((line) => (JSON.parse(line) as { pid: number }).pid)
  return { child, ended, pids, said: () => said }
}

const asked = async (): Promise<readonly number[]> => {
  const sent = [0, 1].map((shard) =>
    discord.slash(discord.person('Ann', { guildId: guildOf(shard, 2) }), 'help'),
  )
  const outcomes = await Promise.all(sent.map(async (one) => outcomeOf(await messageOf(one))))
  // One that has just come may have nobody yet who answers, and says so.
  if (outcomes.includes('refused')) return asked()
  expect(outcomes).toEqual(['plain', 'plain'])
  return sent.map(
    ({ id }) => discord.world.requests.filter(({ path }) => path.includes(`/interactions/${id}/`)).length,
  )
}
const shards = () => discord.gateway.shards

it('a process for each shard registers once, answers once, and comes back when it dies', async () => {
  discord.world.shards = 2
  const { child, ended, pids, said } = start({ SHARDS: 'auto' })
  const both = ['0 of 2', '1 of 2']
  await expect.poll(shards, { timeout: 60_000 }).toEqual(both)
  await expect.poll(() => discord.world.commands.length, { timeout: 20_000 }).toBeGreaterThan(0)
  expect(await asked()).toEqual([1, 1])
  expect(new Set(pids()).size).toBe(2)
  process.kill(pids()[0] ?? 0, 'SIGKILL')
  await expect.poll(() => discord.gateway.identifies, { timeout: 60_000 }).toBe(3)
  await expect.poll(shards).toEqual(both)
  expect(await asked()).toEqual([1, 1])
  expect(discord.world.requests.filter(({ method }) => method === 'PUT').length).toBe(1)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(shards()).toEqual([])
  expect(said()).not.toContain(discord.world.token)
}, 180_000)

it('a token that Discord does not accept is one sentence, before any process starts', async () => {
  const program = { file: 'src/main.ts', before: [], after: [] }
  const stop = new AbortController().signal
  const options = {
    token: 'not.the.token',
    api: discord.api,
    total: 2,
    program,
    logger: pino({ level: 'silent' }),
    stop,
  }
  await expect(runProcesses(options)).rejects.toThrow(Mistake)
})

it('a mistake that every process would meet ends them all', async () => {
  discord.gateway.revoked = true
  const { ended, said } = start({ SHARDS: '2' })
  expect(await ended).toBe(2)
  expect(said()).toMatch(/Discord does not accept DISCORD_TOKEN/)
  expect(said()).not.toMatch(/\n\s+at /)
}, 120_000)
