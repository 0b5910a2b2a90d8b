import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect } from 'vitest'
import { startBot } from '../bot.ts'
import { startLoopback } from '../loopback/loopback.ts'
import { snowflake } from '../loopback/world.ts'
import { oddEvent } from './odd-events.ts'

/** Numbers from 0 below 1, the same from the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** So often a first response is sent within the three seconds that Discord takes it. */
const TRIES = 5
/** A reply that has not come by then is lost, without a word in the log. Milliseconds. */
const PATIENCE = 60_000
/** What Discord answers after them. */
const LATE = 404
/** Bytes that 500 interactions may leave behind: those of the loopback's own log, which keeps what was sent. */
const LEFT = 16_000_000

/** Bytes on the heap that somebody holds on to. */
function held(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed
}

/**
 * A bot on a Discord that does so many wrong things in an order that the seed gives, with a command between each two.
 * Every command has one reply in the end, but for one whose every acknowledgement was cut off before Discord had it; the
 * bot goes on, and holds on to nothing.
 */
export async function survive(faults: number, seed: number): Promise<void> {
  const discord = await startLoopback()
  let time = 0
  const bot = startBot(discord, { now: () => (time += 5000) })
  await bot.ready
  const random = randomFrom(seed)
  const ann = discord.person('Ann')
  const callback = { method: 'POST', path: /callback/ }
  const wrongs: readonly (() => unknown)[] = [
    () => discord.fail({ ...callback, status: 429, retryAfter: 0.05 }),
    () => discord.fail({ ...callback, status: 503 }),
    () => discord.fail({ ...callback, status: 500, afterwards: true }),
    () => discord.fail({ ...callback, status: 502, html: true }),
    () => discord.fail({ ...callback, status: 0, cut: true }),
    () => discord.fail({ ...callback, status: 0, cut: true, afterwards: true }),
    () => discord.fail({ method: 'PATCH', path: /@original/, status: 502 }),
    () => {
      discord.gateway.repeat()
    },
    () => {
      discord.gateway.dispatch('A_TYPE_OF_TOMORROW', { id: '1' })
    },
    () => {
      discord.gateway.dispatch('INTERACTION_CREATE', { id: snowflake(), token: 't', type: 99 })
    },
    () => {
      discord.gateway.late = true
    },
    () => {
      discord.gateway.garble()
    },
    () => {
      if (random() < 0.1) discord.gateway.drop(random() < 0.5 ? 4000 : undefined)
    },
    () => {
      discord.gateway.dispatch(...oddEvent(random))
    },
    () => {
      if (random() < 0.2) discord.gateway.askToReconnect()
    },
    () => {
      if (random() < 0.2) discord.gateway.invalidate(true)
    },
    async () => {
      if (random() < 0.05) await forget()
    },
  ]
  /** The type of the reply to a command; null where it is told in the log that Discord took none. */
  const replied = ({ id, reply }: ReturnType<typeof discord.slash>) => {
    const late = `"id":"${id}","msg":"An interaction could not be answered in time"`
    const never = sleep(PATIENCE, undefined, { ref: false })
    return Promise.race([reply.then(({ type }) => type), bot.line(late).then(() => null), never])
  }
  const sent: ReturnType<typeof discord.slash>[] = []
  /** A session that cannot be resumed: what had not come by then never comes, so that nothing is on its way. */
  const forget = async () => {
    await Promise.all(sent.map(replied))
    const { identifies } = discord.gateway
    discord.gateway.invalidate(false)
    await expect.poll(() => discord.gateway.identifies, { timeout: PATIENCE }).toBeGreaterThan(identifies)
  }
  let [before, lost] = [Infinity, 0]
  for (let i = 0; i < faults; i++) {
    await wrongs[Math.floor(random() * wrongs.length)]?.()
    const asked = discord.slash(ann, random() < 0.9 ? 'help' : 'article')
    sent.push(asked)
    // Some at once, some one after the other.
    if (random() < 0.5) await replied(asked)
    if (i === Math.floor(faults / 2)) before = held()
  }
  for (const asked of sent) {
    const type = await replied(asked)
    const tried = discord.world.requests.filter(({ path }) => path.includes(`/${asked.id}/`))
    if (type !== null) expect(type).toBe(4)
    // Nothing was given up that Discord would still have taken.
    else expect(tried.length >= TRIES || tried.at(-1)?.status === LATE).toBe(true)
    if (type === null) lost++
  }
  expect(lost).toBeLessThanOrEqual(faults / 20)
  expect(held() - before).toBeLessThan(LEFT)
  expect(bot.faults).toEqual([])
  const taken = discord.world.requests.filter(
    ({ path, status }) => path.endsWith('/callback') && status === 204,
  )
  expect(new Set(taken.map(({ path }) => path)).size).toBe(taken.length)
  await bot.leave()
  await discord.close()
  expect(discord.world.violations).toEqual([])
}
