import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../../../src/store/open-store.ts'
import { countOf, forgetMember } from '../../../../src/store/queries/members.ts'
import { readSpending } from '../../../../src/store/queries/spending.ts'
import { isStoreFault, type Store, storeAt } from '../../../../src/store/store.ts'
import { type FloodGate, floodGate } from '../../../../src/transports/discord/reception/flood.ts'
import { shareSpending } from '../../../../src/transports/discord/reception/share-spending.ts'
import { type Fresh, freshFile, kinds } from '../../../store/databases.ts'
import { startGate } from '../../../store/gate.ts'
import { messageOf, textOf } from '../bot.ts'
import { startLoopback } from '../loopback/loopback.ts'
import { startPosted } from '../outbound/posted.ts'

const POLL = { timeout: 20_000 }
const PURSE = 1000

/** Processes, each with a gate, and what they have in common. */
function shared() {
  let ends: (() => Promise<unknown>)[] = []
  const faults: unknown[] = []
  return {
    faults,
    ending: (end: () => Promise<unknown>) => void ends.push(end),
    end: async () => {
      for (const end of ends.reverse()) await end()
      ends = []
      return faults.splice(0)
    },
    /** One whose clock is so many milliseconds ahead. */
    start: (store: Store, now: () => number, gate: FloodGate = floodGate()) => {
      let beats = 0
      const counting = {
        ...store,
        ask: <Made>(query: (db: Database) => Promise<Made>) => (beats++, store.ask(query)),
      }
      const fault = (error: unknown) => void faults.push(error)
      const stop = shareSpending(gate, { store: counting, now, fault, every: 20 })
      ends.push(stop)
      return {
        stop,
        /** The kinds of what so many requests come to. */
        ask: (id: string, times: number, price = 100) =>
          Array.from({ length: times }, () => gate.admit({ id, price, now: now() }).kind),
        admit: (id: string, price = 100) => gate.admit({ id, price, now: now() }),
        /** Resolves when whatever was spent until now is written, and whatever was written is read. */
        beat: () => {
          const at = beats
          return expect.poll(() => beats, { interval: 10, ...POLL }).toBeGreaterThan(at + 1)
        },
      }
    },
  }
}

const welcome = (n: number) => Array<string>(n).fill('welcome')

describe.each(kinds)('what somebody spends, on $name', ({ fresh }) => {
  let kept: Fresh
  let store: Store
  let time: number
  const { start, ending, end } = shared()
  beforeEach(async () => {
    kept = await fresh()
    store = storeAt(kept.address, { patience: 60_000 })
    time = 1_700_000_000_000
  })
  afterEach(async () => {
    expect(await end()).toEqual([])
    await store.close()
    await kept.drop()
  })
  const now = () => time
  const written = async () => {
    const all = { after: -1, before: Number.MAX_SAFE_INTEGER }
    const { elsewhere } = await store.ask((db) => readSpending(db, '', all))
    return elsewhere.map(({ person, price }) => [person, price])
  }

  it('counts in two processes as in one', async () => {
    const [one, other] = [start(store, now), start(store, now)]
    expect(one.ask('ann', 6)).toEqual(welcome(6))
    await one.beat()
    await other.beat()
    time += 4000
    expect(other.ask('ann', 5)).toEqual([...welcome(4), 'told'])
    expect(other.ask('ben', 10)).toEqual(welcome(10))
    await other.beat()
    await one.beat()
    expect(one.admit('ann')).toEqual({ kind: 'told', seconds: 6 })
    time += 6000
    expect(one.ask('ann', 7)).toEqual([...welcome(6), 'told'])
  })

  it('is known after a restart, at once', async () => {
    const first = start(store, now)
    first.ask('ann', PURSE / 100)
    await first.beat()
    await first.stop()
    const again = start(store, now)
    await again.beat()
    expect(again.ask('ann', 2)).toEqual(['told', 'ignored'])
  })

  it('is not written down of people who spend a quarter of it', async () => {
    const one = start(store, now)
    for (const id of ['ann', 'ben', 'eva']) one.ask(id, 5, PURSE / 20)
    const before = await store.version()
    await one.beat()
    expect(await written()).toEqual([])
    expect(await store.version()).toBe(before)
    one.admit('ann', 1)
    await one.beat()
    expect(await written()).toEqual([['ann', PURSE / 4 + 1]])
  })

  it('is added up by the second, and written down of whoever spends much elsewhere', async () => {
    const [one, other] = [start(store, now), start(store, now)]
    one.ask('ann', 2)
    time += 1000
    one.ask('ann', 2)
    await one.beat()
    one.ask('ann', 1)
    await one.beat()
    await other.beat()
    other.admit('ann', 5)
    await other.beat()
    expect((await written()).sort()).toEqual([
      ['ann', 200],
      ['ann', 300],
      ['ann', 5],
    ])
  })

  it('is deleted once it counts no longer, by whichever process is there', async () => {
    const first = start(store, now)
    first.ask('ann', 5)
    await first.beat()
    expect(await written()).toEqual([['ann', 500]])
    await first.stop()
    time += 10_000
    await start(store, now).beat()
    expect(await written()).toEqual([])
  })

  it('counts two seconds sooner or later where clocks differ by so much, and keeps nobody out where they differ by far', async () => {
    const ahead = start(store, () => time + 2000)
    const one = start(store, now)
    ahead.ask('ann', PURSE / 100)
    await ahead.beat()
    await one.beat()
    expect(one.admit('ann')).toEqual({ kind: 'told', seconds: 12 })
    const far = start(store, () => time + 3_600_000)
    far.ask('ben', PURSE / 100)
    await far.beat()
    await one.beat()
    expect(one.ask('ben', 1)).toEqual(welcome(1))
  })

  it('is deleted with what else is kept of them', async () => {
    const one = start(store, now)
    one.ask('ann', 5)
    await one.beat()
    expect((await store.ask((db) => countOf(db, 'ann'))).spending).toBe(1)
    await store.ask((db) => forgetMember(db, 'ann'))
    await one.beat()
    expect(await written()).toEqual([])
  })

  it('of thousands of people is written, and the latest 5,000 seconds of it are read', async () => {
    const one = start(store, now)
    const many = Array.from({ length: 9000 }, (_, n) => `person ${n}`)
    for (const id of many) one.ask(id, 3)
    await one.beat()
    expect((await written()).length).toBe(5000)
  })

  it('counts for two bots that answer what Discord posts by turns as for one', async () => {
    time = Date.now()
    const discord = await startLoopback()
    discord.world.patience = Infinity
    ending(discord.close)
    const sharing = await Promise.all(
      [0, 1].map(async () => {
        const gate = floodGate()
        const bot = await startPosted(discord, { gate, now: Date.now })
        ending(bot.leave)
        return start(store, now, gate)
      }),
    )
    const ann = discord.person('Ann')
    const help = async () => textOf(await messageOf(discord.slash(ann, 'help')))
    for (let n = 0; n < 20; n++) expect(await help()).toContain('/who said')
    // The first is to read what the second wrote after it.
    for (const { beat } of [...sharing, ...sharing]) await beat()
    expect([await help(), await help()]).toEqual(
      Array(2).fill(expect.stringContaining('That was too many commands at once')),
    )
  })
})

describe('A database that is away', () => {
  const { start, ending, faults, end } = shared()
  const now = () => 1_700_000_000_000
  afterEach(end)

  it('lets each process count for itself, is told once, and is asked again', async () => {
    const kept = await freshFile()
    const folder = dirname(kept.address)
    mkdirSync(dirname(folder), { recursive: true })
    writeFileSync(folder, 'No folder.')
    let later = 0
    const store = storeAt(kept.address, { now: () => later, patience: 60_000 })
    ending(async () => {
      await store.close()
      await kept.drop()
    })
    const [one, other] = [start(store, now), start(store, now)]
    expect(one.ask('ann', 11)).toEqual([...welcome(10), 'told'])
    await one.beat()
    expect(other.ask('ann', 9)).toEqual(welcome(9))
    await other.beat()
    expect([faults.length, faults.every(isStoreFault)]).toEqual([2, true])
    rmSync(folder)
    later += 10_000
    await one.beat()
    await other.beat()
    expect(other.ask('ann', 1)).toEqual(['told'])
  })

  it.each(kinds.filter(({ name }) => name === 'PostgreSQL'))(
    'as a $name server is cut off and mended, is not waited for',
    async ({ fresh }) => {
      const kept = await fresh()
      const way = await startGate(kept.address)
      const store = storeAt(way.address, { patience: 60_000 })
      ending(kept.drop)
      ending(way.close)
      ending(store.close)
      const [one, other] = [start(store, now), start(store, now)]
      one.ask('ann', 5)
      await one.beat()
      await other.beat()
      way.cut()
      await other.beat()
      expect(other.ask('ann', 6)).toEqual([...welcome(5), 'told'])
      expect(one.ask('ann', 6)).toEqual([...welcome(5), 'told'])
      way.mend()
      await other.beat()
      await one.beat()
      const again = start(store, now)
      await again.beat()
      expect(again.ask('ann', 1)).toEqual(['told'])
      expect(faults.every(isStoreFault)).toBe(true)
    },
  )
})
