import { describe, expect, it } from 'vitest'
import { withDiscussion } from '../../../../src/transports/discord/discussion/with-discussion.ts'
import { labelsOf, messageOf, textOf } from '../bot.ts'
import { type Person, snowflake, type StoredMessage } from '../loopback/world.ts'
import { together } from '../groups/together.ts'

const { here, running, posted } = together({ wrap: withDiscussion })

/** View Channel, Send Messages, Create Public Threads. */
const MEMBER = String((1n << 10n) | (1n << 11n) | (1n << 35n))
const LATE = 'We should keep the Internet open'
const EARLY = 'The information gap between countries and regions is widening'

const member = (name: string, traits: Partial<Person> = {}) =>
  here.discord.person(name, { permissions: MEMBER, ...traits })
const said = async (person: Person, command: string, options: Readonly<Record<string, string>> = {}) =>
  textOf(await messageOf(here.discord.slash(person, command, options)))
const discuss = (person: Person, about: string, where?: string) =>
  said(person, 'discuss start', { about, ...(where === undefined ? {} : { where }) })
const threads = () => [...here.discord.world.channels.values()].filter(({ type }) => type === 11)

describe('a discussion', () => {
  it('opens a thread on a statement, with its source, what stands around it, and questions', async () => {
    await running()
    const told = await discuss(member('Ann'), LATE)
    const [thread] = threads()
    expect(told).toBe(`The discussion is in <#${thread?.id ?? ''}>`)
    const [begun] = posted()
    expect(begun?.id).toBe(thread?.id)
    expect(thread?.name.startsWith(LATE)).toBe(true)
    const text = textOf(begun as StoredMessage)
    expect(text).toMatch(/^❝ We should keep the Internet open/)
    expect(text).toMatch(/Klaus Schwab.*direct quotation/)
    expect(text).toContain('In context')
    const questions = text.slice(text.indexOf('Questions to begin with')).split('\n').slice(1)
    expect(questions.length).toBeGreaterThanOrEqual(2)
    expect(
      questions.every((question) => /^\d\s+.*\?$/u.test(question) || / speaks as “/u.test(question)),
    ).toBe(true)
  })

  it('is a post in a forum, named or that of the post it is asked in', async () => {
    await running()
    const forum = here.discord.channel(15)
    await discuss(member('Ann'), LATE, forum.id)
    // There, whoever may write may post.
    const writer = String((1n << 10n) | (1n << 11n))
    const inPost = member('Ben', { permissions: writer, thread: { id: snowflake(), parent: forum.id } })
    await discuss(inPost, EARLY)
    expect(threads().map(({ parentId }) => parentId)).toEqual([forum.id, forum.id])
  })

  it('is offered for the statements and proposals that hold what is typed', async () => {
    await running()
    const { data } = await here.discord.complete(
      member('Ann'),
      'discuss start',
      { about: 'information gap' },
      'about',
    ).reply
    const names = data.choices?.map(({ name }) => name) ?? []
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !/information gap/iu.test(name))).toEqual([])
    const [choice] = data.choices ?? []
    expect(await discuss(member('Ann'), choice?.value ?? '')).toMatch(/^The discussion is in/)
  })

  it('is offered with whoever says it, by their name too, and sent as the words alone', async () => {
    await running()
    const offered = async (about: string) => {
      const { data } = await here.discord.complete(member('Ann'), 'discuss start', { about }, 'about').reply
      return (data.choices ?? []).map(({ name, value }) => [name, value])
    }
    const [[name, value] = []] = await offered(LATE)
    expect(name?.startsWith(`Klaus Schwab · demanded: ${LATE}`)).toBe(true)
    expect(value?.startsWith(LATE)).toBe(true)
    const own = await offered('Schwab')
    expect(own.map(([name]) => name?.startsWith('Klaus Schwab')).filter((is) => !is)).toEqual([])
    expect(own.map(([, value]) => value)).toContain(value)
  })

  it('is one for each subject, and says where', async () => {
    await running()
    await discuss(member('Ann'), LATE)
    expect(await discuss(member('Ben'), LATE)).toBe(
      `This is discussed already in <#${threads()[0]?.id ?? ''}>`,
    )
    expect(threads().length).toBe(1)
  })

  it('is one thread where two ask for it at the same time', async () => {
    await running()
    const told = await Promise.all([discuss(member('Ann'), LATE), discuss(member('Ben'), LATE)])
    const [thread] = threads()
    expect(told.toSorted()).toEqual([
      `The discussion is in <#${thread?.id ?? ''}>`,
      `This is discussed already in <#${thread?.id ?? ''}>`,
    ])
    expect([threads().length, posted().length]).toEqual([1, 1])
  })

  it('can be opened by the second where the first could not', async () => {
    await running()
    here.discord.fail({ method: 'POST', path: /threads$/, status: 403, code: 50013 })
    const told = await Promise.all([discuss(member('Ann'), LATE), discuss(member('Ben'), LATE)])
    expect(told.map((words) => words.split(/[;<]/)[0]).toSorted()).toEqual([
      'The bot may not open threads there',
      'The discussion is in ',
    ])
  })

  it('is opened anew where its thread was deleted', async () => {
    await running()
    await discuss(member('Ann'), LATE)
    const [gone] = threads()
    here.discord.fail({ method: 'GET', path: new RegExp(gone?.id ?? ''), status: 404, code: 10003 })
    expect(await discuss(member('Ben'), LATE)).toBe(`The discussion is in <#${threads()[1]?.id ?? ''}>`)
  })

  it.each([
    ['the bot may not write', /messages$/, 'POST'],
    ['the bot may not open threads', /threads$/, 'POST'],
  ])('says what is missing where %s, and leaves nothing behind', async (_, path, method) => {
    await running()
    here.discord.fail({ method, path, status: 403, code: 50013 })
    expect(await discuss(member('Ann'), LATE)).toMatch(/^The bot may not open threads there; grant it/)
    expect(posted()).toEqual([])
    expect(await said(member('Ann'), 'discuss list')).toMatch(/^Nothing in this article is discussed yet/)
  })

  it('says what is wrong in one sentence, and opens nothing', async () => {
    await running()
    expect(await discuss(member('Ann'), 'we will land on the moon')).toMatch(/^There is no such statement/)
    expect(await discuss(member('Ann', { permissions: '0' }), LATE)).toMatch(/^You may not open threads/)
    for (const missing of [1n << 10n, 1n << 11n, 1n << 35n])
      expect(await discuss(member('Ann', { permissions: String(BigInt(MEMBER) & ~missing) }), LATE)).toMatch(
        /^You may not open threads/,
      )
    const text = { id: snowflake(), parent: here.discord.channel(0).id }
    const silent = member('Ben', { permissions: String((1n << 10n) | (1n << 11n)), thread: text })
    expect(await discuss(silent, LATE)).toMatch(/^You may not open threads/)
    expect(await discuss(member('Ann'), LATE, here.discord.channel(2).id)).toMatch(/^No thread can be opened/)
    const forum = here.discord.channel(15)
    here.discord.fail({ method: 'POST', path: /threads$/, status: 400, code: 40067 })
    expect(await discuss(member('Ann'), LATE, forum.id)).toMatch(/^That forum asks for a tag/)
    const alone = here.discord.slash(member('Ann'), 'discuss start', { about: LATE }, 'direct')
    expect(textOf(await messageOf(alone))).toMatch(/^Threads belong to a server/)
    expect(threads()).toEqual([])
  })

  it('is not opened twice where an answer of Discord’s was lost', async () => {
    await running()
    here.discord.fail({ method: 'POST', path: /threads$/, status: 500, afterwards: true })
    expect(await discuss(member('Ann'), LATE)).toMatch(/^The discussion is in/)
    expect(threads().length).toBe(1)
  })
})

describe('the list of discussions', () => {
  it('has them in the order of the article with their replies, without those that are gone', async () => {
    await running()
    const ann = member('Ann')
    await discuss(ann, LATE)
    await discuss(ann, EARLY)
    const [late, early] = threads()
    if (!late || !early) throw new Error('there are two')
    early.replies = 3
    const lines = (await said(ann, 'discuss list')).split('\n')
    expect(lines[0]).toMatch(/^Discussions of “/)
    expect(lines.slice(1)).toEqual([
      expect.stringContaining(EARLY),
      `<#${early.id}> · 3 replies`,
      expect.stringContaining(LATE),
      `<#${late.id}> · 0 replies`,
    ])
    here.discord.fail({ method: 'GET', path: new RegExp(late.id), status: 403, code: 50001 })
    expect(await said(ann, 'discuss list')).toContain(`<#${late.id}> · closed to the bot`)
    here.discord.fail({ method: 'GET', path: new RegExp(late.id), status: 404, code: 10003 })
    expect(await said(ann, 'discuss list')).not.toContain(late.id)
    expect(await said(ann, 'discuss list')).not.toContain(late.id)
  })

  it('has pages, and is another server’s own', async () => {
    await running()
    const { data } = await here.discord.complete(member('Ann'), 'discuss start', { about: '' }, 'about').reply
    const offered = (data.choices ?? []).map(({ value }) => value)
    for (const [i, about] of offered.slice(0, 11).entries()) await discuss(member(`Person ${i}`), about)
    expect(threads().length).toBe(11)
    const ann = member('Ann')
    const first = await messageOf(here.discord.slash(ann, 'discuss list'))
    expect(labelsOf(first)).toEqual(['More'])
    const second = await messageOf(here.discord.press(ann, first, 'More'))
    expect(textOf(second)).toContain('Page 2 of 2')
    expect(labelsOf(second)).toEqual(['Back'])
    const spy = member('Spy', { guildId: snowflake() })
    expect(await said(spy, 'discuss list')).toMatch(/^Nothing in this article is discussed yet/)
    const forged = textOf(await messageOf(here.discord.pressRaw(spy, second, 'D1|xxxxxxxx|0')))
    expect(forged).toMatch(/^This button belongs to an older reply/)
  }, 60_000)
})
