import { afterEach, beforeEach, expect } from 'vitest'
import { type Store, storeAt } from '../../../../src/store/store.ts'
import { quizzesAt } from '../../../../src/study/quiz-at.ts'
import type { Answering } from '../../../../src/transports/discord/inbound/answering.ts'
import type { Going } from '../../../../src/transports/discord/each-due.ts'
import type { Requests } from '../../../../src/transports/discord/requests.ts'
import type { TogetherDesk } from '../../../../src/transports/discord/groups/together.ts'
import { seed } from '../../../seed-article.ts'
import { freshFile } from '../../../store/databases.ts'
import { startBot } from '../bot.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'
import type { StoredMessage } from '../loopback/world.ts'
import { startPosted } from '../outbound/posted.ts'

export const MODERATOR = String(1 << 13)

/** What a group does together, and what of it goes on by itself. */
interface Doing {
  readonly wrap: (answering: Answering, desk: TogetherDesk) => Answering
  readonly beside?: (desk: TogetherDesk, going: Going) => () => Promise<void>
  /** `HTTP`, or over the gateway. */
  readonly over?: string
}

/** A loopback Discord and a fresh database for each test, with a clock that is set by hand. */
export function together({ wrap, beside, over = 'the gateway' }: Doing) {
  const here = {
    now: Date.parse('2026-05-04T06:30:00Z'),
    discord: undefined as unknown as Loopback,
    faults: [] as unknown[],
    told: [] as string[],
  }
  let fresh: Awaited<ReturnType<typeof freshFile>>
  let stores: Store[]
  let bots: { readonly leave: () => Promise<void> }[]
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
  const running = async (changed: Partial<TogetherDesk> = {}) => {
    const store = storeAt(fresh.address)
    stores.push(store)
    const articles = [{ id: seed.article, title: 'The conference' }]
    const at = () => Promise.resolve({ context: seed, role: null, articles })
    const desk: TogetherDesk = {
      store,
      at,
      quiz: quizzesAt(at),
      now: () => here.now,
      seed: () => 'Orr',
      ...changed,
    }
    const fault = (error: unknown) => String(here.faults.push(error))
    const told = (sentence: string) => void here.told.push(sentence)
    const settings = {
      wrap: (answering: Answering) => wrap(answering, desk),
      ...(beside && { beside: (rest: Requests) => beside(desk, { rest, fault, told, every: 20 }) }),
    }
    const bot =
      over === 'HTTP'
        ? await startPosted(here.discord, settings)
        : startBot(here.discord, { ...settings, mentions: false })
    bots.push(bot)
    if ('ready' in bot) await bot.ready
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
