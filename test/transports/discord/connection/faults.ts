import { expect } from 'vitest'
import { startBot } from '../bot.ts'
import { startLoopback } from '../loopback/loopback.ts'

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

/**
 * A bot on a Discord that does so many wrong things in an order that the seed gives, with a command between each two.
 * Every command that Discord took an acknowledgement of has one reply in the end, and the bot goes on.
 */
export async function survive(faults: number, seed: number): Promise<void> {
  const discord = await startLoopback()
  let time = 0
  const bot = startBot(discord, { now: () => (time += 5000) })
  await bot.ready
  const random = randomFrom(seed)
  const ann = discord.person('Ann')
  const callback = { method: 'POST', path: /callback/ }
  const wrongs: readonly (() => void)[] = [
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
      discord.gateway.dispatch('INTERACTION_CREATE', { id: '1', token: 't', type: 99 })
    },
    () => {
      discord.gateway.garble()
    },
    () => {
      if (random() < 0.1) discord.gateway.drop(random() < 0.5 ? 4000 : undefined)
    },
  ]
  const sent: { readonly id: string; readonly reply: Promise<{ readonly type: number }> }[] = []
  for (let i = 0; i < faults; i++) {
    wrongs[Math.floor(random() * wrongs.length)]?.()
    const asked = discord.slash(ann, random() < 0.9 ? 'help' : 'article')
    sent.push(asked)
    // Some at once, some one after the other.
    if (random() < 0.5) await asked.reply
  }
  for (const { reply } of sent) expect((await reply).type).toBe(4)
  const taken = discord.world.requests.filter(
    ({ path, status }) => path.endsWith('/callback') && status === 204,
  )
  expect(new Set(taken.map(({ path }) => path)).size).toBe(taken.length)
  await bot.leave()
  await discord.close()
  expect(discord.world.violations).toEqual([])
}
