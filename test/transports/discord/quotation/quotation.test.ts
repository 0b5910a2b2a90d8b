import { describe, expect, it } from 'vitest'
import { quotationsInTurn } from '../../../../src/study/daily-quotations.ts'
import { postDaily } from '../../../../src/transports/discord/quotation/post-daily.ts'
import { withQuotation } from '../../../../src/transports/discord/quotation/with-quotation.ts'
import { cut } from '../../../../src/text/span.ts'
import { open } from '../../../invented-article.ts'
import { seed } from '../../../seed-article.ts'
import { messageOf, textOf } from '../bot.ts'
import { type Person, snowflake, type StoredMessage } from '../loopback/world.ts'
import { aWhile, MODERATOR, together } from '../groups/together.ts'

const { here, running, posted, several } = together({ wrap: withQuotation, beside: postDaily })

const library = await seed.open(seed.article)
if (!library) throw new Error('the seed article is missing')
const inTurn = quotationsInTurn(library, 'Orr').map((span) => cut(library.document.text, span))

const HOUR = 3_600_000
const moderator = () => here.discord.person('Mod', { permissions: MODERATOR })
const said = async (person: Person, command: string, options: Readonly<Record<string, number>> = {}) =>
  textOf(await messageOf(here.discord.slash(person, command, options)))

describe('a quotation of the day', () => {
  it('comes once a day from its hour on, each the next one, also after a restart and with two processes', async () => {
    const before = await running()
    expect(await said(moderator(), 'quotation start', { hour: 7 })).toBe(
      'From now on this channel has a quotation a day, at 7:00 UTC.',
    )
    await aWhile()
    expect(posted()).toEqual([])
    here.now += HOUR
    const [first] = await several(1)
    expect(textOf(first as StoredMessage)).toMatch(/^Quotation of the day\n❝ /)
    expect(textOf(first as StoredMessage)).toContain(inTurn[0])
    expect(textOf(first as StoredMessage)).toMatch(/direct quotation/)
    expect(textOf(first as StoredMessage)).toContain(`1 of ${inTurn.length}`)
    await before.leave()
    await running()
    await running()
    await aWhile()
    expect(posted().length).toBe(1)
    here.now += 24 * HOUR
    expect(textOf((await several(2))[1] as StoredMessage)).toContain(inTurn[1])
    await aWhile()
    expect(posted().length).toBe(2)
  })

  it('begins tomorrow where its hour has passed, and stops when a moderator says so', async () => {
    await running()
    expect(await said(moderator(), 'quotation start', { hour: 5 })).toBe(
      'From now on this channel has a quotation a day, at 5:00 UTC; the next comes tomorrow.',
    )
    await aWhile()
    expect(posted()).toEqual([])
    here.now += 24 * HOUR
    await several(1)
    expect(await said(moderator(), 'quotation stop')).toBe(
      'This channel has no quotation of the day any longer.',
    )
    expect(await said(moderator(), 'quotation stop')).toMatch(/^This channel has no quotation of the day; /)
    here.now += 24 * HOUR
    await aWhile()
    expect(posted().length).toBe(1)
  })

  it('comes at another hour where that was changed, today only if that is still to come', async () => {
    await running()
    await said(moderator(), 'quotation start', { hour: 20 })
    await said(moderator(), 'quotation start', { hour: 5 })
    await aWhile()
    expect(posted()).toEqual([])
    await said(moderator(), 'quotation start', { hour: 7 })
    await said(moderator(), 'quotation start', { hour: 9 })
    here.now += 3 * HOUR
    await aWhile()
    expect(posted()).toEqual([])
    here.now += 24 * HOUR
    await several(1)
  })

  it('gives each of an article once, and then none', async () => {
    const short = open(
      '"The bridge belongs to everybody on this river," said Ann Lee. "Nobody has ever counted the lorries here," said Tom Brandt.',
    )
    const context = { ...seed, article: 'invented', open: () => Promise.resolve(short) }
    await running({ at: () => Promise.resolve({ context, role: null, articles: [] }) })
    await said(moderator(), 'quotation start', { hour: 0 })
    for (let day = 1; day <= 4; day++) {
      here.now += 24 * HOUR
      await several(Math.min(day, 2))
      await aWhile()
    }
    const texts = posted().map(textOf)
    expect(texts.map((text) => text.split('\n').at(-1))).toEqual(['1 of 2', '2 of 2'])
    expect(texts.filter((text) => text.includes('everybody on this river')).length).toBe(1)
  })

  it('is a moderator’s to start and to stop', async () => {
    await running()
    const ann = here.discord.person('Ann')
    expect(await said(ann, 'quotation start')).toMatch(/^This takes the permission/)
    expect(await said(ann, 'quotation stop')).toMatch(/^This takes the permission/)
    const spy = here.discord.person('Spy', { guildId: snowflake(), permissions: MODERATOR })
    await said(moderator(), 'quotation start')
    expect(await said(spy, 'quotation stop')).toMatch(/^This channel has no quotation of the day; /)
  })

  it.each([
    ['is gone', 404, 10003, 'the channel is gone'],
    ['lets the bot not write', 403, 50013, 'grant it Send Messages'],
  ])('ends by itself where the channel %s, said once in the log', async (_, status, code, why) => {
    await running()
    await running()
    await said(moderator(), 'quotation start', { hour: 0 })
    here.discord.fail({ method: 'POST', path: /messages$/, status, code, times: 9 })
    here.now += 24 * HOUR
    await expect.poll(() => here.told.length, { timeout: 20_000 }).toBe(1)
    await aWhile()
    expect(here.told).toEqual([expect.stringContaining(why)])
    expect(await said(moderator(), 'quotation stop')).toMatch(/^This channel has no quotation of the day; /)
  })
})
