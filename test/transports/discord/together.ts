import { afterEach, beforeEach, expect } from 'vitest'
import type { REST } from 'discord.js'
import { type Store, storeAt } from '../../../src/store/store.ts'
import type { Answering } from '../../../src/transports/discord/answering.ts'
import type { GroupDesk } from '../../../src/transports/discord/group-visit.ts'
import type { Repeating } from '../../../src/transports/discord/repeat.ts'
import { seed } from '../../seed-article.ts'
import { freshFile } from '../../store/databases.ts'
import { startBot } from './bot.ts'
import { type Loopback, startLoopback } from './loopback/loopback.ts'
import type { StoredMessage } from './loopback/world.ts'

export const MODERATOR = String(1 << 13)

/** What a group does together, and what of it goes on by itself. */
interface Doing {
  readonly wrap: (answering: Answering, desk: GroupDesk) => Answering
  readonly beside?: (
    desk: GroupDesk,
    going: Repeating & { readonly rest: REST; readonly told: (sentence: string) => void },
  ) => () => Promise<void>
}

/** A loopback Discord and a fresh database for each test, with a clock that is set by hand. */
export function together({ wrap, beside }: Doing) {
  const here = {
    now: Date.parse('2026-05-04T06:30:00Z'),
    discord: undefined as unknown as Loopback,
    faults: [] as unknown[],
    told: [] as string[],
  }
  let fresh: Awaited<ReturnType<typeof freshFile>>
  let stores: Store[]
  let bots: ReturnType<typeof startBot>[]
  beforeEach(async () => {
    here.now = Date.parse('2026-05-04T06:30:00Z')
    here.discord = await startLoopback()
    fresh = await freshFile()
    ;[here.faults, here.told, stores, bots] = [[], [], [], []]
  })
  afterEach(async () => {
    await Promise.allSettled(bots.map(({ leave }) => leave()))
    await Promise.all(stores.map(({ close }) => close()))
    await here.discord.close()
    await fresh.drop()
    expect(here.discord.world.violations).toEqual([])
    expect(here.faults).toEqual([])
  })
  /** A bot on the one database; several are several processes. */
  const running = async (changed: Partial<GroupDesk> = {}) => {
    const store = storeAt(fresh.address)
    stores.push(store)
    const at = () => Promise.resolve({ context: seed, role: null })
    const desk: GroupDesk = { store, at, now: () => here.now, seed: () => 'Orr', ...changed }
    const fault = (error: unknown) => String(here.faults.push(error))
    const told = (sentence: string) => void here.told.push(sentence)
    const bot = startBot(here.discord, {
      wrap: (answering) => wrap(answering, desk),
      ...(beside && { beside: (rest: REST) => beside(desk, { rest, fault, told, every: 20 }) }),
      mentions: false,
    })
    bots.push(bot)
    await bot.ready
    return { ...bot, store }
  }
  /** The messages that the bot posted by itself, in order. */
  const posted = (): readonly StoredMessage[] =>
    [...here.discord.world.messages.values()].filter(({ askedBy }) => askedBy === null)
  /** The same once there are so many. */
  const several = async (count: number): Promise<readonly StoredMessage[]> => {
    await expect.poll(() => posted().length, { timeout: 20_000 }).toBeGreaterThanOrEqual(count)
    return posted()
  }
  return { here, running, posted, several }
}

/** Long enough for whatever goes on by itself to have had a turn or two. */
export const aWhile = () => new Promise((done) => setTimeout(done, 150))
