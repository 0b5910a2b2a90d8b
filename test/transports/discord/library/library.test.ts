import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pino } from 'pino'
import { call } from '../../../../src/commands/calling/call.ts'
import { openArticles } from '../../../../src/articles/open-articles.ts'
import { readDocument } from '../../../../src/document/read.ts'
import { readerAt } from '../../../../src/presentation/place.ts'
import { seedContext } from '../../../../src/seeds.ts'
import { openGroups } from '../../../../src/transports/discord/library/shelves/open-groups.ts'
import { type Fresh, freshFile } from '../../../store/databases.ts'
import { quizzesAt } from '../../../../src/study/quiz-at.ts'
import { BOUNDS } from '../../../../src/study/read-draft.ts'
import { messageOf, outcomeOf, startBot, textOf } from '../bot.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'
import { buttonsOf, type Server, serverOf, startAttachments } from './servers.ts'

const BRIDGE = `The bridge of Orr

By Ann Smith

The town council met on Monday. “Nobody should cross the old bridge at night,” said Mayor Ann Lee.

Ben Ode, a baker, said that the repairs would take two years. “We will wait,” Lee said.
`
/** With enough speakers to choose between. */
const LONGER = `${BRIDGE}
“The stones have been loose for eleven years,” said Carla Moss, an engineer.

“Our shops will lose half of their customers,” said Dan Pike, a grocer.

“The ferry can carry forty people an hour,” said Eva Quill, a boatwoman.
`
const SCHOOL = BRIDGE.replaceAll('bridge', 'school').replaceAll('Lee', 'Moor').replaceAll('Orr', 'Ullal')

const PAGES = 'https://read.example.org'

let discord: Loopback
let files: Awaited<ReturnType<typeof startAttachments>>
let kept: Fresh
let stop: (() => Promise<void>)[] = []
/** Waits until what a server added has been read, so that nobody's question has to. */
let settled: (server: Server) => Promise<void>

beforeEach(async () => {
  discord = await startLoopback()
  files = await startAttachments()
  kept = await freshFile()
})
afterEach(async () => {
  const leaving = stop
  stop = []
  await Promise.all(leaving.map((leave) => leave()))
  await files.close()
  await discord.close()
  await kept.drop()
  expect(discord.world.violations).toEqual([])
})

/** The bot as `npm start` runs it, without models; reading a file may take as long as a busy machine wants. */
async function running({ studies = false, pages = true, megabytes = (): number => 200 } = {}) {
  const groups = openGroups({ database: kept.address, links: true, logger: pino({ level: 'silent' }) })
  const { articles, open: opened, ...host } = seedContext('seeds', { reader: readerAt(pages ? PAGES : null) })
  const read = async (id: string) => {
    const source = await groups.elsewhere(id)
    return source && readDocument(source)
  }
  const own = openArticles({ read, models: host.models })
  const context = { ...host, open: async (id: string) => (await opened(id)) ?? own(id) }
  const at = groups.shelves({ ...context, articles })
  settled = async ({ id: server }) => {
    for (const { id } of (await at({ server, channel: '' })).own) await context.open(id)
  }
  const bounds = {
    ...BOUNDS,
    milliseconds: 60_000,
    get megabytes() {
      return megabytes()
    },
  }
  const started = startBot(discord, {
    desk: { context, articles, at },
    wrap: (answering) => {
      const changing = groups.changing(answering, at, { bounds, attachmentHosts: [files.host] })
      return studies
        ? groups.studying(changing, at, { fault: String, posts: true, quiz: quizzesAt(at) }).answering
        : changing
    },
    keepHouse: groups.keepHouse,
  })
  await started.ready
  // A Discord that is kept waiting for three seconds hears nothing any more.
  for (let i = 0; i < 3; i++) await call(context, { command: 'who said', options: WORDS })
  await at({ server: '0', channel: '0' })
  const leave = async () => {
    await started.leave()
    await groups.close()
    expect(started.faults).toEqual([])
  }
  stop.push(leave)
  return {
    leave: async () => {
      stop = stop.filter((other) => other !== leave)
      await leave()
    },
  }
}

const ann = () => discord.person('Ann')
const asked = async (sent: ReturnType<Server['slash']>) => messageOf(sent)
const said = async (sent: ReturnType<Server['slash']>) => textOf(await asked(sent))

/** Adds an article and gives the reply that offers to use it. */
async function added(server: Server, text: string, person = ann()) {
  const preview = await asked(server.attach(person, files.put(`a${text.length}.txt`, Buffer.from(text))))
  const offer = await asked(server.press(person, buttonsOf(preview)['Add'] ?? ''))
  await settled(server)
  return { preview, offer }
}

/** Adds an article and uses it in the server's channel. */
async function using(server: Server, text: string) {
  const { offer } = await added(server, text)
  await asked(server.press(ann(), buttonsOf(offer)['Use in this channel'] ?? ''))
}

const WORDS = { words: 'nobody should cross the old bridge at night' }

describe('A server of its own articles', { timeout: 120_000 }, () => {
  it('has quizzes and notes on them, and no other server has', async () => {
    await running({ studies: true })
    const [server, other] = [serverOf(discord), serverOf(discord)]
    await using(server, LONGER)
    expect(await said(server.slash(ann(), 'quiz start'))).toMatch(/^A quiz on “The bridge/)
    expect(await said(other.slash(ann(), 'quiz start'))).toMatch(/^A quiz on “(?!The bridge)/)
    const save = buttonsOf(await asked(server.slash(ann(), 'who said', WORDS)))['Save'] ?? ''
    expect((await server.press(ann(), save).reply).type).toBe(9)
    expect(await said(other.press(ann(), save))).toMatch(/^This button belongs to an older reply/)
  })

  it('reads an article, shows what it read, keeps it on a yes, and answers from it with its title', async () => {
    await running()
    const server = serverOf(discord)
    const { preview, offer } = await added(server, BRIDGE)
    expect(textOf(preview).split('\n')).toEqual([
      'The bridge of Orr',
      'Written by Ann Smith',
      '4 sentences · 2 quotations · 1 report',
      'Speakers: Ann Lee (2), Ben Ode (1)',
      '❝ Nobody should cross the old bridge at night, ❞',
      'Ann Lee',
      '❝ We will wait, ❞',
      'Ann Lee',
      'Is this the article? Nothing is kept until you choose “Add”.',
    ])
    expect(Object.keys(buttonsOf(preview))).toEqual(['Add', 'Not that'])
    expect(Object.keys(buttonsOf(offer))).toEqual(['Use in this channel', 'Use in the whole server'])
    expect(outcomeOf(await asked(server.slash(ann(), 'who said', WORDS)))).not.toBe('found')
    const chosen = await said(server.press(ann(), buttonsOf(offer)['Use in this channel'] ?? ''))
    expect(chosen).toBe('From now on, questions in this channel are about “The bridge of Orr”.')
    const answer = await asked(server.slash(ann(), 'who said', WORDS))
    expect(outcomeOf(answer)).toBe('found')
    expect(textOf(answer)).toContain('Ann Lee')
    expect(textOf(answer).split('The bridge of Orr').length).toBe(2)
    expect(textOf(answer).split('\n').at(-1)).toBe('Found · sentence 2 of 4 · The bridge of Orr')
  })

  it('keeps nothing on a no, and nothing twice', async () => {
    await running()
    const server = serverOf(discord)
    const preview = await asked(server.attach(ann(), files.put('b.txt', Buffer.from(BRIDGE))))
    const person = ann()
    const mine = await asked(server.attach(person, files.put('b.txt', Buffer.from(BRIDGE))))
    expect(await said(server.press(ann(), buttonsOf(preview)['Add'] ?? ''))).toContain('somebody else’s')
    expect(await said(server.press(person, buttonsOf(mine)['Not that'] ?? ''))).toContain('nothing was kept')
    expect(await said(server.press(person, buttonsOf(mine)['Add'] ?? ''))).toContain('too old')
    await added(server, BRIDGE)
    expect(await said(server.attach(ann(), files.put('b.txt', Buffer.from(BRIDGE))))).toContain(
      'an article called “The bridge of Orr” already',
    )
  })

  it('takes a pasted text by a form, and a long message by its menu', async () => {
    await running()
    const server = serverOf(discord)
    const form = await server.slash(ann(), 'article add').reply
    expect(form.type).toBe(9)
    const pasted = await said(server.fill(ann(), 'L1|F|', { title: 'Pasted', text: BRIDGE, more: '' }))
    expect(pasted.split('\n')[0]).toBe('Pasted')
    expect(await said(server.fill(ann(), 'L1|F|', { title: 'Empty', text: ' ' }))).toContain(
      'no text and no file',
    )
    const long = { id: 'm1', content: SCHOOL.repeat(2), attachments: [], embeds: [] }
    expect((await said(server.menu(ann(), 'Use as article', long))).split('\n')[0]).toBe(
      'The school of Ullal',
    )
    const talk = { id: 'm1', content: 'Hello.', attachments: [], embeds: [] }
    expect(await said(server.menu(ann(), 'Use as article', talk))).toContain('no file, no link and no text')
    const inward = { id: 'm1', content: 'See https://127.0.0.1/page', attachments: [], embeds: [] }
    expect(await said(server.menu(ann(), 'Use as article', inward))).toContain('private network')
  })

  it('is told in one sentence where a signal ends the reading, and takes the next file', async () => {
    let megabytes = 4
    await running({ megabytes: () => megabytes })
    const server = serverOf(discord)
    const file = files.put('b.txt', Buffer.from(BRIDGE))
    expect((await said(server.attach(ann(), file))).split('\n')).toEqual([
      'It takes too long or too much memory to read; save its text alone and add that.',
      'Not done',
    ])
    megabytes = 200
    expect(await said(server.attach(ann(), file))).toContain('The bridge of Orr')
  })

  it('is changed by Manage Server or the role that the server names alone', async () => {
    await running()
    const server = serverOf(discord)
    const nobody = { manages: false }
    const librarian = { manages: false, roles: ['77'] }
    const file = files.put('b.txt', Buffer.from(BRIDGE))
    expect(await said(server.attach(ann(), file, nobody))).toContain('takes the permission')
    expect(await said(server.slash(ann(), 'article add', {}, nobody))).toContain('takes the permission')
    expect(await said(server.slash(ann(), 'article role', { role: '77' }, nobody))).toContain('Only somebody')
    expect(await said(server.attach(ann(), file, librarian))).toContain('takes the permission')
    expect(await said(server.slash(ann(), 'article list'))).not.toContain('<@&')
    const named = 'Role that may add and remove articles: <@&77>'
    expect(await said(server.slash(ann(), 'article role', { role: '77' }))).toContain(named)
    expect(await said(server.slash(ann(), 'article list', {}, nobody))).toContain(named)
    expect(await said(server.attach(ann(), file, librarian))).toContain('The bridge of Orr')
    expect(await said(server.attach(ann(), file, nobody))).toContain('takes the permission')
    const { offer } = await added(server, BRIDGE)
    const use = buttonsOf(offer)['Use in this channel'] ?? ''
    expect(await said(server.press(ann(), use, nobody))).toContain('takes the permission')
    expect(await said(server.press(ann(), use, librarian))).toContain('From now on')
  })

  it('has one article for a channel and its threads, another for the rest', async () => {
    await running()
    const server = serverOf(discord)
    const school = await added(server, SCHOOL)
    await asked(server.press(ann(), buttonsOf(school.offer)['Use in the whole server'] ?? ''))
    await using(server, BRIDGE)
    const title = async (standing: object) =>
      (await said(server.slash(ann(), 'article about', {}, standing))).split('\n')[0]
    expect(await title({})).toBe('The bridge of Orr')
    expect(await title({ channel: '5', parent: server.channel })).toBe('The bridge of Orr')
    expect(await title({ channel: '5' })).toBe('The school of Ullal')
    expect((await said(server.slash(ann(), 'article list'))).split('\n')).toEqual([
      'Articles of this server',
      'Speech at the Second World Internet Conference, Wuzhen',
      'comes with the bot',
      'The school of Ullal',
      'this server’s own',
      'The bridge of Orr',
      'in use here · this server’s own',
    ])
  })

  it('has the same articles and choices after a start', async () => {
    const first = await running()
    const server = serverOf(discord)
    await using(server, BRIDGE)
    await first.leave()
    await running()
    expect(outcomeOf(await asked(server.slash(ann(), 'who said', WORDS)))).toBe('found')
  })

  it('removes an article where it is said twice, and never one that comes with the bot', async () => {
    await running()
    const server = serverOf(discord)
    await using(server, BRIDGE)
    const question = await asked(server.slash(ann(), 'article remove', { article: 'The bridge of Orr' }))
    expect(textOf(question)).toContain(
      'notes, corrections, quizzes, reading plans and the list of discussions?',
    )
    expect(await said(server.press(ann(), buttonsOf(question)['Keep it'] ?? ''))).toBe('It stays.')
    expect(await said(server.press(ann(), buttonsOf(question)['Remove'] ?? ''))).toContain('was removed')
    expect(await said(server.slash(ann(), 'article list'))).not.toContain('bridge')
    expect(outcomeOf(await asked(server.slash(ann(), 'who said', WORDS)))).not.toBe('found')
    const own = await said(
      server.slash(ann(), 'article remove', {
        article: 'Speech at the Second World Internet Conference, Wuzhen',
      }),
    )
    expect(own).toContain('comes with the bot')
  })
})

/** The addresses that a reply links to. */
const linksIn = (message: object): readonly string[] =>
  [...JSON.stringify(message).matchAll(/\]\((https:[^)\\]*)\)/gu)].map(([, address]) => address ?? '')

describe('The address of an article', { timeout: 120_000 }, () => {
  const BY_TITLE = { article: 'The bridge of Orr' }
  it('is made and revoked by whoever may change the articles, and citations link there meanwhile', async () => {
    await running()
    const server = serverOf(discord)
    await using(server, BRIDGE)
    const cited = async () => linksIn(await asked(server.slash(ann(), 'who said', WORDS)))
    expect(await cited()).toEqual([])
    expect(await said(server.slash(ann(), 'article link', BY_TITLE, { manages: false }))).toContain(
      'takes the permission',
    )
    expect(await cited()).toEqual([])
    const made = await asked(server.slash(ann(), 'article link', BY_TITLE))
    const [page = ''] = linksIn(made)
    expect(page).toMatch(/^https:\/\/read\.example\.org\/shared\/[\w-]{16}$/u)
    expect(linksIn(await asked(server.slash(ann(), 'article link', BY_TITLE)))).toEqual([page])
    expect(await cited()).toEqual([`${page}#s2:1-45`])
    expect(await said(server.slash(ann(), 'article list'))).toContain(
      'in use here · this server’s own · can be read at an address',
    )
    const revoke = buttonsOf(made)['Revoke the address'] ?? ''
    expect(await said(server.press(ann(), revoke, { manages: false }))).toContain('takes the permission')
    expect(await cited()).toEqual([`${page}#s2:1-45`])
    expect(await said(server.press(ann(), revoke))).toContain('was revoked')
    expect(await cited()).toEqual([])
    const [next = ''] = linksIn(await asked(server.slash(ann(), 'article link', BY_TITLE)))
    expect([next === page, next.startsWith(PAGES)]).toEqual([false, true])
  })

  it('is another server’s business in no way, and that of an article of the bot’s everybody’s', async () => {
    await running()
    const [one, other] = [serverOf(discord), serverOf(discord)]
    await using(one, BRIDGE)
    await added(other, BRIDGE)
    const made = await asked(one.slash(ann(), 'article link', BY_TITLE))
    const code = (buttonsOf(made)['Revoke the address'] ?? '').split('|')[2] ?? ''
    await asked(other.press(ann(), `L1|v|${code}`))
    expect(await said(other.slash(ann(), 'article list'))).not.toContain('can be read')
    expect(await said(one.slash(ann(), 'article list'))).toContain('can be read')
    const { data } = await other.complete(ann(), 'article link', { article: '' }, 'article').reply
    expect(data.choices?.map(({ name }) => name)).toEqual(['The bridge of Orr'])
    const seeds = { article: 'Speech at the Second World Internet Conference, Wuzhen' }
    const open = await asked(one.slash(ann(), 'article link', seeds))
    expect(linksIn(open)).toEqual([expect.stringMatching(/^https:\/\/read\.example\.org\/read\//u)])
    expect(buttonsOf(open)).toEqual({})
  })

  it('is not to be had where nobody serves pages', async () => {
    await running({ pages: false })
    const server = serverOf(discord)
    await using(server, BRIDGE)
    expect(await said(server.slash(ann(), 'article link', BY_TITLE))).toContain('not set up pages')
  })
})

describe('What is kept of somebody', { timeout: 120_000 }, () => {
  it('is said, and deleted where they wish it', async () => {
    await running()
    const server = serverOf(discord)
    const person = ann()
    expect(await said(server.slash(person, 'privacy'))).toContain('Nothing is kept about you.')
    await added(server, BRIDGE, person)
    expect(await said(server.slash(person, 'privacy'))).toContain('About you, 1 entry is kept')
    const question = await asked(server.slash(person, 'forget-me'))
    expect(await said(server.press(person, buttonsOf(question)['Delete it'] ?? ''))).toContain(
      'Done: 1 entry',
    )
    expect(await said(server.slash(person, 'privacy'))).toContain('Nothing is kept about you.')
    expect(await said(server.slash(person, 'article list'))).toContain('The bridge of Orr')
  })
})

describe('Where the database has trouble', { timeout: 120_000 }, () => {
  it('what needs it says so in one sentence, and questions are answered all the same', async () => {
    mkdirSync(dirname(kept.address), { recursive: true })
    writeFileSync(kept.address, 'no database at all, but some text\n'.repeat(100))
    await running()
    const server = serverOf(discord)
    const file = files.put('b.txt', Buffer.from(BRIDGE))
    const sentence =
      'What was kept cannot be read; whoever runs the bot has to restore it. Questions are still answered.'
    expect((await said(server.attach(ann(), file))).split('\n')[0]).toBe(sentence)
    expect((await said(server.slash(ann(), 'privacy'))).split('\n')[0]).toBe(sentence)
    const answer = await asked(
      server.slash(ann(), 'who said', { words: 'fast train of the information age' }),
    )
    expect(outcomeOf(answer)).toBe('found')
  })
})
