import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Store, storeAt } from '../../../../src/store/store.ts'
import { withNotes } from '../../../../src/transports/discord/notes/with-notes.ts'
import { seed } from '../../../seed-article.ts'
import { freshFile } from '../../../store/databases.ts'
import { labelsOf, messageOf, startBot, textOf } from '../bot.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'
import { type Person, snowflake, type StoredMessage } from '../loopback/world.ts'

const library = await seed.open(seed.article)
if (!library) throw new Error('the seed article is missing')

let discord: Loopback
let fresh: Awaited<ReturnType<typeof freshFile>>
let store: Store
let bot: ReturnType<typeof startBot>
let now: number

beforeEach(async () => {
  discord = await startLoopback()
  fresh = await freshFile()
  store = storeAt(fresh.address)
  now = Date.parse('2026-05-04T12:00:00Z')
  const articles = [{ id: seed.article, title: 'The conference' }]
  const at = () => Promise.resolve({ context: seed, articles })
  bot = startBot(discord, {
    wrap: (answering) => withNotes(answering, { store, at, now: () => now++ }),
    mentions: false,
    // So late after each other that nobody is in a flood.
    now: () => (now += 60_000),
  })
  await bot.ready
})
afterEach(async () => {
  await bot.leave()
  await store.close()
  await discord.close()
  await fresh.drop()
  expect(discord.world.violations).toEqual([])
  expect(bot.faults).toEqual([])
})

const MODERATOR = String(1 << 5)
const LATE = 'We should keep the Internet open'
const EARLY = 'The information gap between countries and regions is widening'

const found = (person: Person, words: string) => messageOf(discord.slash(person, 'who said', { words }))

/** The form that the button under a snippet opens. */
async function formOf(person: Person, snippet: StoredMessage, label = 'Save') {
  const { type, data } = await discord.press(person, snippet, label).reply
  expect(type).toBe(9)
  return data as unknown as {
    readonly custom_id: string
    readonly title: string
    readonly components: readonly object[]
  }
}

async function save(person: Person, words: string, fields: Parameters<Loopback['submit']>[2] = {}) {
  const { custom_id } = await formOf(person, await found(person, words))
  return textOf(await messageOf(discord.submit(person, custom_id, fields)))
}

const list = (person: Person, whose: 'group' | 'own' = 'group') =>
  messageOf(discord.slash(person, 'notes list', { whose }))

describe('a note', () => {
  it('is saved from a snippet with a remark, and listed in the order of the article', async () => {
    const [ann, ben] = [discord.person('Ann'), discord.person('Ben')]
    expect(await save(ann, LATE, { remark: 'For *Monday* <@1>', whose: ['group'] })).toBe(
      'Saved; “/notes list” shows it.',
    )
    await save(ben, EARLY)
    const message = await list(ann)
    expect(message.flags & 64).toBe(64)
    const text = textOf(message)
    expect(text).toMatch(/^Notes of the group on “/)
    expect(text.indexOf(EARLY)).toBeGreaterThan(0)
    expect(text.indexOf(LATE)).toBeGreaterThan(text.indexOf(EARLY))
    expect(text).toContain(`<@${ann.id}>: For *Monday* <@1>`)
    expect(text).toMatch(/Klaus Schwab.*direct quotation/)
    expect(labelsOf(message)).toEqual(['Remove 2'])
  })

  it('is its author’s alone where they wish so', async () => {
    const [ann, ben] = [discord.person('Ann'), discord.person('Ben', { permissions: MODERATOR })]
    expect(await save(ann, LATE, { whose: ['own'] })).toBe(
      'Saved for you alone; “/notes list whose: My own” shows it.',
    )
    expect(textOf(await list(ann))).toMatch(/^The group has no note on this article yet/)
    expect(textOf(await list(ben, 'own'))).toMatch(/^You have no note on this article yet/)
    expect(textOf(await list(ann, 'own'))).toContain(`<@${ann.id}> · for you alone`)
  })

  it('is removed by its author, or by a moderator, and by nobody else', async () => {
    const [ann, ben] = [discord.person('Ann'), discord.person('Ben')]
    const moderator = discord.person('Mod', { permissions: MODERATOR })
    await save(ann, LATE)
    await save(ann, EARLY)
    const own = await list(ann)
    expect(labelsOf(await list(ben))).toEqual([])
    expect(labelsOf(await list(moderator))).toEqual(['Remove 1', 'Remove 2'])
    const forged = await messageOf(discord.press(ben, own, 'Remove 1'))
    expect(textOf(forged)).toBe('This note is not there any more, or is not yours to remove.')
    await messageOf(discord.press(moderator, await list(moderator), 'Remove 1'))
    const left = textOf(await list(ben))
    expect([left.includes(EARLY), left.includes(LATE)]).toEqual([false, true])
    await messageOf(discord.press(ann, await list(ann), 'Remove 1'))
    expect(textOf(await list(ann))).toMatch(/^The group has no note/)
  })

  it('has pages, four notes each', async () => {
    const ann = discord.person('Ann')
    for (let i = 0; i < 6; i++) await save(ann, i % 2 === 0 ? EARLY : LATE)
    const first = await list(ann)
    expect(labelsOf(first)).toEqual(['More', 'Remove 1', 'Remove 2', 'Remove 3', 'Remove 4'])
    const second = await messageOf(discord.press(ann, first, 'More'))
    expect(textOf(second)).toContain('Page 2 of 2')
    expect(labelsOf(second)).toEqual(['Back', 'Remove 5', 'Remove 6'])
  })

  it('is offered in the language of whoever presses', async () => {
    const ann = discord.person('Ann', { locale: 'fr' })
    const form = await formOf(ann, await found(ann, LATE))
    expect(form.title).toBe('Garder comme note')
    expect(form.components.length).toBe(2)
  })
})

describe('an export', () => {
  it('gives Markdown with the citations as footnotes, and JSON with the offsets', async () => {
    const ann = discord.person('Ann')
    await save(ann, LATE, { remark: 'For Monday' })
    const { attachments } = await messageOf(discord.slash(ann, 'notes export'))
    const [markdown = '', json = ''] = attachments.map(({ bytes }) => Buffer.from(bytes).toString('utf8'))
    expect(attachments.map(({ name }) => name)).toEqual(['notes.md', 'notes.json'])
    expect(markdown).toContain(`> ${LATE}`)
    expect(markdown).toMatch(/\[\^1\]\n\nFor Monday\n\n\[\^1\]: Klaus Schwab .* sentence \d+ of \d+/)
    const { notes } = JSON.parse(json) as {
      readonly notes: readonly { readonly text: string; readonly start: number; readonly end: number }[]
    }
    const [note] = notes
    expect(library.document.text.slice(note?.start, note?.end)).toBe(note?.text)
    expect(json).not.toContain(ann.id)
  })

  it('says so where there is nothing', async () => {
    const message = await messageOf(discord.slash(discord.person('Ann'), 'notes export'))
    expect(textOf(message)).toMatch(/^The group has no note/)
    expect(message.attachments).toEqual([])
  })
})

describe('what another server sees of notes', () => {
  it('is nothing, and it can remove none, whatever the button says', async () => {
    const ann = discord.person('Ann')
    const spy = discord.person('Spy', { guildId: snowflake(), permissions: MODERATOR })
    await save(ann, LATE)
    const mine = await list(ann)
    expect(textOf(await list(spy))).toMatch(/^The group has no note/)
    expect(textOf(await messageOf(discord.press(spy, mine, 'Remove 1')))).toMatch(/^This note is not there/)
    expect(textOf(await messageOf(discord.slash(spy, 'notes export')))).toMatch(/^The group has no note/)
    expect(textOf(await list(ann))).toContain(LATE)
  })

  it.each([
    'N1|save|xxxxxxxx|1|2|3',
    'N1|save|',
    'N2|page|a|b|0',
    'N1|remove|xxxxxxxx|group|0|nothing',
    'N1|form|xxxxxxxx|1|2|3',
  ])('is a plain sentence for the button %s of somebody’s making', async (customId) => {
    const ann = discord.person('Ann')
    const pressed = discord.pressRaw(ann, await found(ann, LATE), customId)
    expect(textOf(await messageOf(pressed))).toMatch(/^This button belongs to an older reply/)
  })
})
