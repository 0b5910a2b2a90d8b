import { describe, expect, it } from 'vitest'
import { holdTogether, withTogether } from '../../../../src/transports/discord/groups/together.ts'
import { labelsOf, messageOf, textOf } from '../bot.ts'
import type { Person, StoredMessage } from '../loopback/world.ts'
import { aWhile, together } from './together.ts'

const HOUR = 3_600_000
const EVERYTHING = String((1n << 10n) | (1n << 11n) | (1n << 13n) | (1n << 35n))
const LATE = 'We should keep the Internet open'
const READ = 'I have read this'

// Over HTTP two processes take what is posted by turns, so that whatever a next step needs the other one has.
describe.each([
  ['the gateway', 1],
  ['HTTP', 2],
])('over %s with %d processes, what groups do together', (over, processes) => {
  const { here, running, posted, several } = together({
    wrap: (answering, desk) => withTogether(answering, desk, { posts: true }),
    ...{ beside: holdTogether, over },
  })
  const started = async () => {
    for (let i = 0; i < processes; i++) await running()
    return { ann: here.discord.person('Ann', { permissions: EVERYTHING }), ben: here.discord.person('Ben') }
  }
  type Options = Parameters<typeof here.discord.slash>[2]
  const asked = (person: Person, command: string, options: Options = {}) =>
    messageOf(here.discord.slash(person, command, options))
  const said = async (...given: Parameters<typeof asked>) => textOf(await asked(...given))
  const pressed = async (person: Person, message: StoredMessage, label = '') =>
    textOf(await messageOf(here.discord.press(person, message, label)))

  it('is registered', async () => {
    await started()
    const names = here.discord.world.commands.map(({ name }) => name)
    expect(names.slice(-5)).toEqual(['quiz', 'reading', 'discuss', 'quotation', 'notes'])
  })

  it('is a quiz: each question once, each answer once, then the passage', async () => {
    const { ann, ben } = await started()
    expect(await said(ann, 'quiz start', { rounds: 2, kind: 'who said' })).toMatch(/^A quiz on “/)
    const [first] = await several(1)
    const [label] = labelsOf(first as StoredMessage)
    expect(await pressed(ann, first as StoredMessage, label)).toBe(`Your answer is noted: ${label ?? ''}`)
    expect(await pressed(ann, first as StoredMessage, label)).toMatch(/^You have answered this already/)
    expect(await pressed(ben, first as StoredMessage, label)).toMatch(/^Your answer is noted/)
    here.now += 60_000
    await several(2)
    expect(textOf(first as StoredMessage)).toMatch(/sentence \d+ of \d+[^]*\d of 2 answered rightly/)
    here.now += 60_000
    const [, second] = posted()
    await expect.poll(() => labelsOf(second as StoredMessage), { timeout: 20_000 }).toEqual([])
    expect(textOf(second as StoredMessage)).toContain('Final scores')
    expect(await said(ben, 'quiz scores')).toMatch(new RegExp(`<@${ben.id}>  [01] of 1`))
    await aWhile()
    expect(posted().length).toBe(2)
  })

  it('is notes: saved by a form, listed, and exported as files for oneself alone', async () => {
    const { ann } = await started()
    const snippet = await asked(ann, 'who said', { words: LATE })
    const { type, data } = await here.discord.press(ann, snippet, 'Save').reply
    expect(type).toBe(9)
    const { custom_id: form } = data as unknown as { readonly custom_id: string }
    const filled = { remark: 'For Monday', whose: ['group'] }
    expect(textOf(await messageOf(here.discord.submit(ann, form, filled)))).toMatch(/^Saved; /)
    expect(await said(ann, 'notes list')).toContain(`<@${ann.id}>: For Monday`)
    const { attachments, flags } = await asked(ann, 'notes export')
    expect(attachments.map(({ name, type: media }) => [name, media])).toEqual([
      ['notes.md', 'text/markdown'],
      ['notes.json', 'application/json'],
    ])
    expect(Buffer.from(attachments[0]?.bytes ?? []).toString('utf8')).toContain(`> ${LATE}`)
    expect(flags & 64).toBe(64)
  })

  it('is a reading plan: each part once, its marks, one reminder', async () => {
    const { ann, ben } = await started()
    expect(await said(ann, 'reading start', { parts: 2, remind: 1 })).toMatch(/^Reading “/)
    const [part] = await several(2)
    await pressed(ann, part as StoredMessage, READ)
    expect(await pressed(ben, part as StoredMessage, READ)).toContain(`Read by <@${ann.id}>, <@${ben.id}>`)
    here.now += 24 * HOUR
    expect(textOf((await several(3))[2] as StoredMessage)).toMatch(/^A reminder/)
    await aWhile()
    expect(posted().length).toBe(3)
  })

  it('is a discussion: offered, opened once, listed', async () => {
    const { ann } = await started()
    const { data } = await here.discord.complete(ann, 'discuss start', { about: LATE }, 'about').reply
    const about = data.choices?.[0]?.value ?? ''
    expect(await said(ann, 'discuss start', { about })).toMatch(/^The discussion is in <#/)
    expect(await said(ann, 'discuss start', { about })).toMatch(/^This is discussed already/)
    const [begun] = posted()
    expect(await said(ann, 'discuss list')).toContain(`<#${begun?.id ?? ''}> · 0 replies`)
    expect(posted().length).toBe(1)
  })

  it('goes on once the token is accepted again, and that it was not is told once', async () => {
    await running()
    const ann = here.discord.person('Ann', { permissions: EVERYTHING })
    await said(ann, 'quotation start', { hour: 5 })
    here.discord.fail({ method: 'POST', path: /messages$/, status: 401, times: 6 })
    here.now += 24 * HOUR
    await several(1)
    expect(here.told).toEqual([expect.stringContaining('Discord does not accept DISCORD_TOKEN')])
  })

  it('is a quotation of the day: one a day', async () => {
    const { ann } = await started()
    expect(await said(ann, 'quotation start', { hour: 5 })).toMatch(/^From now on/)
    for (const day of [1, 2]) {
      here.now += 24 * HOUR
      await several(day)
      await aWhile()
      expect(posted().length).toBe(day)
    }
  })
})

describe('without a token, what groups do together', () => {
  const { here, running } = together({
    wrap: (answering, desk) => withTogether(answering, desk, { posts: false }),
    over: 'HTTP',
  })

  it('is what needs no posting', async () => {
    await running()
    const names = here.discord.world.commands.map(({ name }) => name)
    const some = ['quiz', 'reading', 'discuss', 'quotation', 'notes']
    expect(some.filter((name) => names.includes(name))).toEqual(['notes'])
  })
})
