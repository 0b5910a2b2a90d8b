import type { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Mistake } from '../../../../src/mistake.ts'
import { messageOf, outcomeOf, startBot } from '../bot.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'
import { guildOf } from './guild-of.ts'

let discord: Loopback
let bot: ReturnType<typeof startBot>
let threads: Worker[] = []
const see = (worker: Worker) => void threads.push(worker)

async function arrive() {
  threads = []
  process.on('worker', see)
  discord = await startLoopback()
  discord.world.patience = Infinity
}
async function depart() {
  process.off('worker', see)
  await bot.leave().catch(() => undefined)
  await discord.close()
  expect(discord.world.violations).toEqual([])
}

const requests = (path: RegExp) => discord.world.requests.filter((request) => path.test(request.path))
const all = (count: number) => Array.from({ length: count }, (_, shard) => shard)

describe.each([2, 4])('%s shards in threads', (count) => {
  beforeAll(async () => {
    await arrive()
    bot = startBot(discord, { shards: { kind: 'all', total: count } })
    await bot.ready
  })
  afterAll(depart)

  /** Asks for help in a server of each shard; how many times each was answered. */
  async function asked(): Promise<readonly number[]> {
    const sent = all(count).map((shard) =>
      discord.slash(discord.person('Ann', { guildId: guildOf(shard, count) }), 'help'),
    )
    for (const one of sent) expect(outcomeOf(await messageOf(one))).toBe('plain')
    return sent.map(({ id }) => requests(new RegExp(`/interactions/${id}/`)).length)
  }
  const once = all(count).map(() => 1)

  it('register the commands once', () => {
    expect(discord.gateway.shards).toEqual(all(count).map((shard) => `${shard} of ${count}`))
    expect(requests(/commands$/).filter(({ method }) => method === 'PUT').length).toBe(1)
  })

  it('answer each interaction once, whichever of them it comes by, and direct messages', async () => {
    expect(await asked()).toEqual(once)
    const direct = discord.slash(discord.person('Bob'), 'help', {}, 'direct')
    expect(outcomeOf(await messageOf(direct))).toBe('plain')
    expect(requests(new RegExp(`/interactions/${direct.id}/`)).length).toBe(1)
  })

  it.each([
    ['ends', (thread: Worker) => void thread.terminate()],
    // A connection that it does not have, of which discord.js makes an error that nobody catches.
    [
      'breaks',
      (thread: Worker) => {
        thread.postMessage({ op: 0, shardId: 99 })
      },
    ],
  ])('come back where a thread %s, and what came meanwhile is answered once', async (_how, hurt) => {
    const ended = () => bot.lines.filter((line) => line.includes('A thread of shards ended')).length
    const before = { ended: ended(), resumes: discord.gateway.resumes }
    const [thread] = threads.filter(({ threadId }) => threadId !== -1)
    if (!thread) throw new Error('there is no thread')
    hurt(thread)
    await expect.poll(ended, { timeout: 20_000 }).toBe(before.ended + 1)
    expect(await asked()).toEqual(once)
    expect(discord.gateway.identifies).toBe(count)
    expect(discord.gateway.resumes).toBe(before.resumes + count / 2)
  })

  it('resume each connection that is lost', async () => {
    const before = discord.gateway.resumes
    discord.gateway.drop(4000)
    expect(await asked()).toEqual(once)
    expect([discord.gateway.identifies, discord.gateway.resumes]).toEqual([count, before + count])
  })

  it('end with their threads', async () => {
    await bot.leave()
    await expect.poll(() => threads.filter(({ threadId }) => threadId !== -1)).toEqual([])
    expect(discord.gateway.shards).toEqual([])
  })
})

describe('the number of shards', () => {
  it('is the one that Discord recommends where it is left to it', async () => {
    await arrive()
    discord.world.shards = 3
    bot = startBot(discord, { shards: { kind: 'all', total: 'auto' } })
    await bot.ready
    expect(discord.gateway.shards).toEqual(['0 of 3', '1 of 3', '2 of 3'])
    await depart()
  })

  it('is told with its remedy where it is too small', async () => {
    await arrive()
    discord.gateway.leastShards = 2
    bot = startBot(discord)
    await expect(bot.done).rejects.toThrow(/^The bot is in more servers .* set SHARDS=auto in \.env/)
    await depart()
  })

  it('leaves a refused token one sentence', async () => {
    await arrive()
    discord.gateway.revoked = true
    bot = startBot(discord, { shards: { kind: 'all', total: 2 } })
    await expect(bot.done).rejects.toThrow(Mistake)
    await depart()
  })
})
