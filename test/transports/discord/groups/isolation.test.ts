import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeBackup } from '../../../../src/store/copy.ts'
import { openDatabase } from '../../../../src/store/open-store.ts'
import { type Store, storeAt } from '../../../../src/store/store.ts'
import { everyCommand } from '../../../../src/transports/discord/groups/every-command.ts'
import { type Fresh, freshFile } from '../../../store/databases.ts'
import { put } from '../group-bot.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'
import { startWhole } from './whole.ts'
import { type Component, type Person, snowflake, type StoredMessage } from '../loopback/world.ts'

const TITLE = 'The bridge of Orr'
const ARTICLE = `The town council met on Monday. “Nobody should cross the old bridge at night,” said Mayor Ann Lee.

Ben Ode, a baker, said that the repairs would take two years and cost 40,000 crowns. “We will wait,” Lee said.

“The stones have been loose for eleven years,” said Carla Moss, an engineer. Moss proposed a second ferry for the town.

“Our shops will lose half of their customers,” said Dan Pike, a grocer. The bridge was opened on 4 May 1902.

“The ferry can carry forty people an hour,” said Eva Quill, a boatwoman.
`
const REMARK = 'Bring this on Friday.'
/** What stands in the article or a note of the one server, and is typed by nobody of the other. */
const SECRET = /Ann Lee|\bOde\b|Moss|Pike|Quill|stones have|half of their|forty people|40,000|Friday/u
const EVERYTHING = String((1n << 5n) | (1n << 10n) | (1n << 11n) | (1n << 13n) | (1n << 35n))

/** What is typed for an option of text; a new one has to be written here. */
const TYPED: Readonly<Record<string, string>> = {
  words: 'nobody should cross the old bridge at night',
  person: 'Lee',
  question: 'Who may cross the old bridge?',
  about: 'bridge',
  article: TITLE,
  link: 'https://127.0.0.1/page',
  title: 'Another',
  role: '77',
}

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

interface Option {
  readonly name: string
  readonly type: number
  readonly required?: boolean
  readonly autocomplete?: boolean
  readonly choices?: readonly { readonly value: string }[]
  readonly options?: readonly Option[]
}

/** Every command that there is, as it is typed, with its options. */
const commands = (JSON.parse(JSON.stringify(everyCommand())) as readonly Option[]).flatMap(
  (command): readonly (Option & { readonly menu: boolean })[] => {
    const parts = (command.options ?? []).filter(({ type }) => type === 1)
    const menu = command.type === 3
    return parts.length === 0
      ? [{ ...command, menu }]
      : parts.map((part) => ({ ...part, name: `${command.name} ${part.name}`, menu }))
  },
)

function valueOf({ name, type, choices }: Option): string | number | boolean | null {
  // A channel and a file are Discord's own, and of the server that they are in.
  if (type === 7 || type === 11) return null
  if (type === 5) return true
  if (type === 4) return 2
  const value = choices?.[0]?.value ?? TYPED[name]
  if (value === undefined) throw new Error(`nothing is typed for the option ${name}`)
  return value
}

const typedFor = (options: readonly Option[], articles: readonly string[]) =>
  articles.map((article) =>
    Object.fromEntries(
      options.flatMap((option) => {
        const value = option.name === 'article' ? article : valueOf(option)
        return value === null ? [] : [[option.name, value] as const]
      }),
    ),
  )

type Sent = ReturnType<Loopback['slash']>

/** All that somebody gets to see of a reply, files too. */
async function seen(sent: Sent): Promise<string> {
  const { type, data, message } = await sent.reply
  const final = type === 5 || type === 6 ? await Promise.race([sent.edited, sent.deleted]) : message
  const files = (final?.attachments ?? []).map(({ bytes }) => Buffer.from(bytes).toString('utf8'))
  return JSON.stringify([type, data, final?.components, final?.content, files])
}

const idsIn = (components: readonly Component[]): readonly string[] =>
  components.flatMap(({ custom_id, components: within }) => [
    ...(custom_id === undefined ? [] : [custom_id]),
    ...idsIn(within ?? []),
  ])

/** Every `custom_id` of what stands there, and of what was shown to one alone. */
const buttonsThere = (): readonly string[] => [
  ...new Set([...discord.world.messages.values()].flatMap(({ components }) => idsIn(components))),
]

/** What is kept, but for what goes on by itself: a row a line, without what belongs to a server. */
async function keptBut(server: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'who-said-'))
  const db = await openDatabase(kept.address)
  await writeBackup(db, join(folder, 'all.gz'))
  await db.destroy()
  const rows = gunzipSync(readFileSync(join(folder, 'all.gz')))
    .toString()
    .trimEnd()
    .split('\n')
    .slice(1, -1)
  rmSync(folder, { recursive: true })
  const going = /^\{"table":"(?:quizzes|quiz_questions|reading_plans|reading_parts|texts)"/u
  return rows.filter((row) => !going.test(row) && !row.includes(`"server":"${server}"`)).toSorted()
}

/** A message of a server in which a button is pressed. */
const anyMessage = (guildId: string): StoredMessage => ({
  ...{ id: snowflake(), channelId: snowflake(), guildId, authorId: discord.world.applicationId },
  ...{ inReplyTo: null, askedBy: null, content: '', components: [], flags: 64, attachments: [] },
})

/** Fields of all forms; each takes what is its own. */
const FIELDS = { remark: 'Mine.', whose: ['group'], other: 'Lee', speaker: ['nobody'], title: '', text: '' }

const shown = (person: Person, command: string, options: Parameters<Loopback['slash']>[2] = {}) =>
  seen(discord.slash(person, command, options))

/** Sends back every form that a button of a server opens, once; gives the forms. */
async function fillForms(person: Person): Promise<readonly string[]> {
  const forms = new Set<string>()
  for (const id of buttonsThere().filter((id) => /^(?:N1\|save|C1\|ask)/u.test(id))) {
    const { type, data } = await discord.pressRaw(person, anyMessage(discord.world.guildId), id).reply
    expect([id, type]).toEqual([id, 9])
    const { custom_id: form } = data as unknown as { readonly custom_id: string }
    if (!forms.has(form))
      await seen(discord.submit(person, form, { remark: REMARK, whose: ['group'], other: 'Ben Ode' }))
    forms.add(form)
  }
  return [...forms]
}

/** Does in a server what can be done there, and gives what buttons and forms it has then. */
async function fillServer(ann: Person) {
  await put(store, { id: discord.world.guildId }, [TITLE, ARTICLE, '2024-05-06'])
  await shown(ann, 'article use', { article: TITLE, where: 'server' })
  const other = { title: 'The school', text: ARTICLE.replaceAll('bridge', 'school') }
  await seen(discord.submit(ann, 'L1|F|', other))
  const done = commands.filter(
    ({ name, menu }) => !menu && !/^(?:forget-me|.* stop|article (?:add|role))$/u.test(name),
  )
  for (const { name, options = [] } of done) await shown(ann, name, typedFor(options, [TITLE])[0])
  const forms = await fillForms(ann)
  for (const list of ['notes list', 'notes export'])
    expect(await shown(ann, list, { whose: 'group' })).toContain(REMARK)
  const kinds = () => [...new Set(buttonsThere().map((id) => id.split('|')[0]))]
  const expected = expect.arrayContaining(['C1', 'L1', 'N1', 'Q1', 'R1']) as unknown
  await expect.poll(kinds, { timeout: 30_000 }).toEqual(expected)
  const article = buttonsThere().flatMap((id) => /^L1\|r\|(.+)$/u.exec(id)?.[1] ?? [])[0] ?? ''
  expect(article).not.toBe('')
  // Of lists that are too short there for another page.
  const pages = [`D1|${article}|0`, `N1|page|${article}|group|0`, `L1|U|${article}`, 'L1|l|0']
  return { article, forms, buttons: [...buttonsThere(), ...pages] }
}

/** What somebody was told, with what they did for it. */
type Told = readonly [did: string, told: string]

/** One command with all that can be typed and completed in it. */
async function tryCommand(
  spy: Person,
  { name, options = [], menu }: (typeof commands)[number],
  article: string,
): Promise<readonly Told[]> {
  if (menu) {
    const message = { ...anyMessage(spy.guildId ?? ''), content: TYPED['words'] ?? '' }
    return [[name, await seen(discord.menu(spy, name, message))]]
  }
  const told: Told[] = []
  const required = options.filter(({ required }) => required)
  for (const typed of [...typedFor(required, [TITLE]), ...typedFor(options, [TITLE, article])])
    told.push([`${name} ${JSON.stringify(typed)}`, await shown(spy, name, typed)])
  const wanted = options.some(({ name }) => name === 'article') ? { article } : {}
  for (const option of options.filter(({ autocomplete }) => autocomplete))
    for (const text of ['', 'b', 'Carla', 'stones']) {
      const typed = { ...wanted, [option.name]: text }
      const { data } = await discord.complete(spy, name, typed, option.name).reply
      told.push([`${name} completing ${option.name}`, JSON.stringify(data)])
    }
  return told
}

/** Every button and form of another server, and one's own lists. */
async function tryButtons(
  person: Person,
  { buttons, forms }: Awaited<ReturnType<typeof fillServer>>,
): Promise<readonly Told[]> {
  const told: Told[] = []
  // What is kept of a member is that member's to delete, from wherever.
  for (const id of buttons.filter((id) => !id.startsWith('L1|f')))
    told.push([id, await seen(discord.pressRaw(person, anyMessage(person.guildId ?? ''), id))])
  for (const form of forms) told.push([form, await seen(discord.submit(person, form, FIELDS))])
  for (const whose of ['group', 'own'])
    for (const list of ['notes list', 'notes export'])
      told.push([`${list} ${whose}`, await shown(person, list, { whose })])
  return told
}

it('of two servers neither sees or changes anything of the other’s, in whatever command, button or form', async () => {
  const other = snowflake()
  const ann = discord.person('Ann', { permissions: EVERYTHING })
  const spy = discord.person('Spy', { permissions: EVERYTHING, guildId: other })
  const there = await fillServer(ann)
  const before = await keptBut(other)
  const told: Told[] = []
  for (const command of commands) told.push(...(await tryCommand(spy, command, there.article)))
  // A stranger, and the same member in the other server.
  for (const person of [spy, { ...ann, guildId: other }]) told.push(...(await tryButtons(person, there)))
  const completed = told.filter(([did, reply]) => did.includes('completing') && reply.includes(TITLE))
  expect([...completed, ...told.filter(([, reply]) => SECRET.test(reply))]).toEqual([])
  expect(await keptBut(other)).toEqual(before)

  // A server that has added the same article shares its words alone.
  await put(store, { id: other }, [TITLE, ARTICLE, '2024-05-06'])
  const shared: Told[] = []
  // Which a moderator there may remove.
  const buttons = there.buttons.filter((id) => !id.startsWith('L1|r'))
  for (const person of [spy, { ...ann, guildId: other }])
    shared.push(...(await tryButtons(person, { ...there, buttons })))
  expect(shared.filter(([, reply]) => reply.includes(REMARK))).toEqual([])
  expect(await keptBut(other)).toEqual(before)
}, 240_000)
