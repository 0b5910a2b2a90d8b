import { describe, expect, it } from 'vitest'
import { holdTogether, withTogether } from '../../../src/transports/discord/groups/together.ts'
import { messageOf } from './bot.ts'
import { type Fault, snowflake } from './loopback/world.ts'
import { aWhile, MODERATOR, together } from './groups/together.ts'

const { here, running, posted, several } = together({
  wrap: (answering, desk) => withTogether(answering, desk, { posts: true }),
  beside: holdTogether,
})

const DAY = 24 * 3_600_000

const KINDS = [
  ['A quiz', 'quiz start', { rounds: 1, kind: 'who said' }],
  ['A reading plan', 'reading start', { parts: 1 }],
  ['A quotation of the day', 'quotation start', { hour: 0 }],
] as const

const TROUBLE = [
  [
    'bars the address',
    { status: 403, html: true },
    'Cloudflare bars this address for a while; ',
    'A reading plan',
  ],
  ['is out of order', { status: 502 }, 'Discord answers with status 502; ', 'A quotation of the day'],
  ['cannot be reached', { status: 0, cut: true }, 'Discord cannot be reached; ', 'A quiz'],
] as const

/** Somebody who moderates a server of their own, in a channel of its own. */
const moderator = () => {
  const thread = { id: snowflake(), parent: snowflake() }
  const traits = { permissions: MODERATOR, guildId: snowflake(), thread }
  return { thread, person: here.discord.person('Mod', traits) }
}

describe.each(KINDS)('%s of one server', (name, command, options) => {
  /** Two servers with the same thing, the first of which Discord refuses what is posted there. */
  const two = async (fault: Pick<Fault, 'status'> & Partial<Fault>) => {
    await running()
    const people = [moderator(), moderator()] as const
    const path = new RegExp(`/channels/${people[0].thread.id}/messages$`)
    here.discord.fail({ method: 'POST', path, times: Infinity, ...fault })
    for (const { person } of people) {
      await messageOf(here.discord.slash(person, command, options))
      here.now += 1
    }
    if (command === 'quotation start') here.now += DAY
    return people.map(({ thread }) => thread.id)
  }
  const where = () => posted().map(({ channelId }) => channelId)

  it('keeps no other waiting where Discord takes its message for wrong, which is noted once', async () => {
    const [, second] = await two({ status: 400, code: 50035 })
    await several(1)
    await aWhile()
    expect(where()).toEqual([second])
    expect(here.told).toEqual([])
    expect(here.faults.splice(0).map(String)).toEqual([expect.stringContaining('told to fail')])
  })

  it('keeps no other waiting where Discord does not answer', async () => {
    const [, second] = await two({ status: 0, mute: true })
    await several(1)
    expect(where()).toEqual([second])
  })

  it.each([
    [
      403,
      50013,
      'the bot may not write there; grant it Send Messages, and in threads Send Messages in Threads',
    ],
    [404, 10003, 'the channel is gone; nothing has to be done'],
    [400, 200000, 'AutoMod of that server blocked it; exempt the bot’s role from the rule'],
  ])('is ended where Discord refuses it with %d, code %d, and no other is', async (status, code, reason) => {
    const [, second] = await two({ status, code })
    await several(1)
    await expect.poll(() => here.told, { timeout: 20_000 }).toEqual([`${name} was ended: ${reason}`])
    expect(where()).toEqual([second])
  })

  // All of them wait in the same way: one kind meets every trouble, the others one each.
  it.each(TROUBLE.filter(([, , , kind]) => name === 'A quiz' || name === kind))(
    'waits where what stands before Discord %s, which is said once',
    async (_, fault, sentence) => {
      const [first, second] = await two({ ...fault, times: 12 })
      await several(2)
      expect(where()).toEqual([second, first])
      expect(here.told).toEqual([expect.stringContaining(sentence)])
    },
  )
})
