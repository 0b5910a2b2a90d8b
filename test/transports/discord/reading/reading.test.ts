import { describe, expect, it } from 'vitest'
import { holdReadings } from '../../../../src/transports/discord/reading/hold-readings.ts'
import { withReading } from '../../../../src/transports/discord/reading/with-reading.ts'
import { open } from '../../../invented-article.ts'
import { seed } from '../../../seed-article.ts'
import { labelsOf, messageOf, textOf } from '../bot.ts'
import { type Person, snowflake, type StoredMessage } from '../loopback/world.ts'
import { aWhile, MODERATOR, together } from '../groups/together.ts'

const { here, running, posted, several } = together({ wrap: withReading, beside: holdReadings })

const DAY = 24 * 3_600_000
const READ = 'I have read this'

const start = (person: Person, options: Readonly<Record<string, number>> = {}) =>
  messageOf(here.discord.slash(person, 'reading start', options))
const said = async (person: Person, command: string) =>
  textOf(await messageOf(here.discord.slash(person, command)))
const read = (person: Person, message: StoredMessage) => messageOf(here.discord.press(person, message, READ))

/** The articles after a change of the words: the one that is asked has others under the same name. */
const changed = {
  at: () => {
    const other = open('“Nobody should cross the old bridge,” said Ann Lee. It is old. It was built in 1902.')
    const context = { ...seed, open: () => Promise.resolve(other) }
    return Promise.resolve({ context, role: null, articles: [] })
  },
}

describe('a reading plan', () => {
  it('posts the parts in order, each with its words and a button, and shows who has read which', async () => {
    await running()
    const [ann, ben] = [here.discord.person('Ann'), here.discord.person('Ben')]
    expect(textOf(await start(ann, { parts: 3 }))).toMatch(/^Reading “.*” together: 3 parts follow\.$/)
    const parts = await several(3)
    expect(parts.map((part) => textOf(part).split('\n')[0]?.split(' · ')[0])).toEqual([
      'Part 1 of 3',
      'Part 2 of 3',
      'Part 3 of 3',
    ])
    expect(parts.map(labelsOf)).toEqual([[READ], [READ], [READ]])
    expect(textOf(parts[0] as StoredMessage)).toMatch(/sentences 1–\d+/)
    await read(ann, parts[0] as StoredMessage)
    const changed = await read(ben, parts[0] as StoredMessage)
    expect(textOf(changed)).toContain(`Read by <@${ann.id}>, <@${ben.id}>`)
    expect(changed.id).toBe(parts[0]?.id)
    await read(ann, parts[0] as StoredMessage)
    await read(ann, parts[2] as StoredMessage)
    const status = await messageOf(here.discord.slash(ben, 'reading status'))
    expect(status.flags & 64).toBe(64)
    expect(textOf(status).split('\n').slice(1)).toEqual([
      expect.stringMatching(/^Part 1 of 3 · sentences/),
      `Read by <@${ann.id}>, <@${ben.id}>`,
      expect.stringMatching(/^Part 2 of 3/),
      'Nobody yet',
      expect.stringMatching(/^Part 3 of 3 · sentences \d+–59$/),
      `Read by <@${ann.id}>`,
    ])
    expect(posted().length).toBe(3)
  })

  it('says that there are fewer parts than were wanted', async () => {
    await running(changed)
    const begun = textOf(await start(here.discord.person('Ann'), { parts: 9 }))
    expect(begun).toMatch(/together: 3 parts follow\. It cannot be divided into more\.$/)
  })

  it('counts those who have read a part where they are many', async () => {
    await running()
    const people = Array.from({ length: 11 }, (_, i) => here.discord.person(`Person ${i}`))
    await start(people[0] as Person, { parts: 1 })
    const [part] = await several(1)
    for (const person of people) await read(person, part as StoredMessage)
    expect(textOf(part as StoredMessage)).toContain('Read by 11 people')
    expect(textOf(part as StoredMessage)).not.toContain('<@')
  })

  it('goes on after a restart, and reminds once, whichever of two processes does it', async () => {
    const before = await running()
    const ann = here.discord.person('Ann')
    expect(textOf(await start(ann, { parts: 2, remind: 3 }))).toMatch(/One reminder comes in 3 days\.$/)
    const [first] = await several(2)
    await read(ann, first as StoredMessage)
    expect(await said(ann, 'reading status')).toMatch(/One reminder comes on 7 May 2026\.$/)
    await before.leave()
    await running()
    await running()
    here.now += 3 * DAY
    const all = await several(3)
    const reminder = textOf(all[2] as StoredMessage)
    expect(reminder).toMatch(/^A reminder: we are reading “/)
    expect(reminder).toContain(`Read by <@${ann.id}>`)
    await aWhile()
    expect(posted().length).toBe(3)
  })

  it('sends the reminder again where Discord was out of order', async () => {
    await running()
    await start(here.discord.person('Ann'), { parts: 1, remind: 1 })
    await several(1)
    here.discord.fail({ method: 'POST', path: /messages$/, status: 400, code: 1 })
    here.now += DAY
    expect(textOf((await several(2))[1] as StoredMessage)).toMatch(/^A reminder/)
    expect(here.faults.splice(0).length).toBe(1)
  })

  it('is one at a time in a channel, until whoever started it or a moderator stops it', async () => {
    await running()
    const [ann, ben] = [here.discord.person('Ann'), here.discord.person('Ben')]
    expect(await said(ben, 'reading stop')).toMatch(/^No reading plan is going on/)
    await start(ann, { parts: 1 })
    const [part] = await several(1)
    expect(textOf(await start(ben))).toMatch(/^A reading plan is going on in this channel already/)
    expect(await said(ben, 'reading stop')).toMatch(/^Only whoever started this plan/)
    const moderator = here.discord.person('Mod', { permissions: MODERATOR })
    expect(await said(moderator, 'reading stop')).toMatch(/is over\.$/)
    expect(textOf(await read(ben, part as StoredMessage))).toBe('This reading plan is over.')
    expect(textOf(await start(ben, { parts: 1 }))).toMatch(/^Reading “/)
  })

  it('is over where its article was changed: its parts are places in other words', async () => {
    const ann = here.discord.person('Ann')
    const first = await running()
    await start(ann, { parts: 2 })
    await several(2)
    await first.leave()
    await running(changed)
    expect(await said(ann, 'reading status')).toBe('This reading plan is over.')
    expect(await said(ann, 'reading status')).toMatch(/^No reading plan is going on/)
  })

  it('keeps no new one from beginning once its article was changed', async () => {
    const [ann, ben] = [here.discord.person('Ann'), here.discord.person('Ben')]
    const first = await running()
    await start(ann, { parts: 2 })
    await several(2)
    await first.leave()
    await running(changed)
    expect(textOf(await start(ben, { parts: 1 }))).toMatch(/^Reading “.*” together: one part follows\.$/)
    expect((await several(3)).length).toBe(3)
  })

  it('ends where the bot may no longer write', async () => {
    await running()
    here.discord.fail({ method: 'POST', path: /messages$/, status: 403, code: 50001 })
    const ann = here.discord.person('Ann')
    await start(ann)
    await expect.poll(() => said(ann, 'reading status'), { timeout: 20_000 }).toMatch(/^No reading plan/)
  })

  it('speaks the language of the server', async () => {
    await running()
    const ann = here.discord.person('Ann', { locale: 'es-ES', serverLocale: 'fr' })
    expect(textOf(await start(ann, { parts: 1 }))).toMatch(/^Lecture commune de «/)
    expect(labelsOf((await several(1))[0] as StoredMessage)).toEqual(['J’ai lu cette partie'])
    expect(await said(ann, 'reading status')).toMatch(/^Lectura de «/)
  })
})

describe('what another server sees of a reading plan', () => {
  it('is nothing, whatever the button says', async () => {
    await running()
    const ann = here.discord.person('Ann')
    const spy = here.discord.person('Spy', { guildId: snowflake(), permissions: MODERATOR })
    await start(ann, { parts: 1 })
    const [part] = await several(1)
    expect(textOf(await read(spy, part as StoredMessage))).toBe('This reading plan is over.')
    expect(await said(spy, 'reading status')).toMatch(/^No reading plan/)
    expect(await said(spy, 'reading stop')).toMatch(/^No reading plan/)
    await read(ann, part as StoredMessage)
    expect(textOf(part as StoredMessage)).toContain(`Read by <@${ann.id}>`)
  })

  it.each(['R1|nothing|0', 'R1||0', 'R9|a|0', 'R1|a|x'])(
    'is a plain sentence for the button %s of somebody’s making',
    async (customId) => {
      await running()
      const ann = here.discord.person('Ann')
      await start(ann, { parts: 1 })
      const [part] = await several(1)
      const pressed = here.discord.pressRaw(ann, part as StoredMessage, customId)
      expect(textOf(await messageOf(pressed))).toMatch(/^(?:This button|This reading plan is over)/)
    },
  )
})
