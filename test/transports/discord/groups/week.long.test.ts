import { afterEach, beforeEach, expect, it } from 'vitest'
import { KEPT_FOR, sweepServers } from '../../../../src/store/queries/servers.ts'
import { articlesOf } from '../../../../src/store/queries/articles.ts'
import { type Store, storeAt } from '../../../../src/store/store.ts'
import { type Fresh, freshFile } from '../../../store/databases.ts'
import { labelsOf, messageOf, textOf } from '../bot.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'
import type { Person, StoredMessage } from '../loopback/world.ts'
import { startWhole } from './whole.ts'

const ARTICLE = `The bridge of Orr

The town council met on Monday. “Nobody should cross the old bridge at night,” said Mayor Ann Lee.

Ben Ode, a baker, said that the repairs would take two years and cost 40,000 crowns. “We will wait,” Lee said.

“The stones have been loose for eleven years,” said Carla Moss, an engineer. Moss proposed a second ferry for the town.

“Our shops will lose half of their customers,” said Dan Pike, a grocer. The bridge was opened on 4 May 1902.

“The ferry can carry forty people an hour,” said Eva Quill, a boatwoman.
`
const EVERYTHING = String((1n << 5n) | (1n << 10n) | (1n << 11n) | (1n << 13n) | (1n << 35n))
const STONES = 'The stones have been loose for eleven years'

let discord: Loopback
let kept: Fresh
let store: Store
let bot: Awaited<ReturnType<typeof startWhole>>

beforeEach(async () => {
  discord = await startLoopback()
  discord.world.patience = Infinity
  kept = await freshFile()
  store = storeAt(kept.address)
  bot = await startWhole(discord, kept.address)
})
afterEach(async () => {
  expect(await bot.leave()).toEqual([])
  await store.close()
  await discord.close()
  await kept.drop()
  expect(discord.world.violations).toEqual([])
})

type Options = Parameters<Loopback['slash']>[2]

const asked = (person: Person, command: string, options: Options = {}) =>
  messageOf(discord.slash(person, command, options))
const said = async (person: Person, command: string, options: Options = {}) =>
  textOf(await asked(person, command, options))
const pressed = (person: Person, message: StoredMessage, label: string) =>
  messageOf(discord.press(person, message, label))
/** Opens the form behind a button, fills it in and gives what comes of it. */
async function filled(
  person: Person,
  message: StoredMessage,
  label: string,
  fields: Parameters<Loopback['submit']>[2],
) {
  const { data } = await discord.press(person, message, label).reply
  const { custom_id: form } = data as unknown as { readonly custom_id: string }
  return messageOf(discord.submit(person, form, fields))
}
/** The messages that the bot posts by itself, once one of them has words. */
async function posted(words: RegExp): Promise<StoredMessage> {
  const found = () =>
    [...discord.world.messages.values()].find((one) => one.askedBy === null && words.test(textOf(one)))
  await expect.poll(found, { timeout: 60_000 }).toBeDefined()
  return found() as StoredMessage
}

it('a group has a week, from its invitation to thirty days after it has sent the bot away', async () => {
  const ann = discord.person('Ann', { permissions: EVERYTHING })
  const ben = discord.person('Ben', { permissions: String((1n << 10n) | (1n << 11n) | (1n << 35n)) })
  expect(await said(ann, 'help')).toContain('who said')

  // The article, from a pasted text to its use.
  const form = { title: '', text: ARTICLE, more: '' }
  const preview = await messageOf(discord.submit(ann, 'L1|F|', form))
  expect(textOf(preview)).toMatch(/^The bridge of Orr\n9 sentences · 5 quotations · 2 reports/)
  const offer = await pressed(ann, preview, 'Add')
  expect(textOf(await pressed(ann, offer, 'Use in this channel'))).toMatch(
    /^From now on, questions in this channel/,
  )

  // The plan, and who has read what.
  expect(await said(ben, 'reading start', { parts: 2 })).toMatch(/together: 2 parts follow\.$/)
  const part = await posted(/^Part 1 of 2/)
  expect(textOf(await pressed(ann, part, 'I have read this'))).toContain(`Read by <@${ann.id}>`)

  // Who said it, kept, put right, undone.
  const found = await asked(ben, 'who said', { words: STONES })
  expect(textOf(found)).toMatch(/^❝ The stones have been loose for eleven years, ❞\nCarla Moss · an engineer/)
  const saved = await filled(ben, found, 'Save', { remark: 'Which stones?', whose: ['group'] })
  expect(textOf(saved)).toMatch(/^Saved; /)
  const corrected = await filled(ann, found, 'Wrong speaker?', { other: 'Eva Quill' })
  const source = async () => (await said(ben, 'who said', { words: STONES })).split('\n')[1]
  expect(await source()).toBe(`Eva Quill · a boatwoman · direct quotation · corrected by <@${ann.id}>`)
  await pressed(ann, corrected, 'Undo the correction')
  expect(await source()).toBe('Carla Moss · an engineer · direct quotation')

  // Discussion, notes, quiz.
  const about = (await discord.complete(ben, 'discuss start', { about: 'Pike' }, 'about').reply).data
    .choices?.[0]
  expect(about?.name).toMatch(/^Dan Pike: Our shops/)
  expect(await said(ben, 'discuss start', { about: about?.value ?? '' })).toMatch(/^The discussion is in <#/)
  expect(await said(ann, 'discuss list')).toContain('· 0 replies')
  expect(await said(ann, 'notes list')).toContain('Which stones?')
  const { attachments } = await asked(ann, 'notes export')
  const [markdown, json] = attachments.map(({ bytes }) => Buffer.from(bytes).toString('utf8'))
  expect(markdown?.trimEnd().split('\n\n')).toEqual([
    '# The bridge of Orr',
    '> The stones have been loose for eleven years,[^1]',
    'Which stones?',
    '[^1]: Carla Moss · an engineer · direct quotation · sentence 5 of 9 · The bridge of Orr',
  ])
  expect(JSON.parse(json ?? '')).toBeDefined()
  expect(await said(ann, 'quiz start', { rounds: 1 })).toMatch(/^A quiz on “The bridge of Orr”: one question/)
  const question = await posted(/^Question 1 of 1/)
  const [choice = ''] = labelsOf(question)
  expect(textOf(await pressed(ben, question, choice))).toMatch(/^Your answer is noted/)
  await expect.poll(() => textOf(question), { timeout: 90_000 }).toContain('Final scores')
  expect(await said(ann, 'quiz scores')).toContain(`<@${ben.id}>`)

  // What is Ben's goes; then the bot is sent away.
  expect(await said(ben, 'privacy')).toMatch(/About you, \d+ entries are kept/)
  expect(textOf(await pressed(ben, await asked(ben, 'forget-me'), 'Delete it'))).toMatch(/^Done: \d+ entries/)
  expect(await said(ben, 'privacy')).toContain('Nothing is kept about you.')
  expect(await said(ann, 'notes list')).not.toContain('Which stones?')
  const server = discord.world.guildId
  const there = () => store.ask((db) => articlesOf(db, server))
  const sweep = (now: number) => store.ask((db) => sweepServers(db, { present: new Set(), now }))
  await sweep(Date.now())
  await sweep(Date.now() + KEPT_FOR - 60_000)
  expect((await there()).length).toBe(1)
  await sweep(Date.now() + KEPT_FOR)
  expect(await there()).toEqual([])
}, 300_000)
