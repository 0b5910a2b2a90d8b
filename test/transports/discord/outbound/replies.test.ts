import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { labelsOf, messageOf, outcomeOf, startBot, textOf } from '../bot.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'

let discord: Loopback
let bot: ReturnType<typeof startBot>

beforeAll(async () => {
  discord = await startLoopback()
  bot = startBot(discord)
  await bot.ready
})
afterAll(async () => {
  await bot.leave()
  await discord.close()
})
afterEach(() => {
  expect(discord.world.violations.splice(0)).toEqual([])
  expect(bot.faults.splice(0)).toEqual([])
})

const EPHEMERAL = 64
const isPrivate = ({ flags }: { readonly flags: number }) => (flags & EPHEMERAL) !== 0
const words = 'We cannot just have the security of one or some countries'

describe('a command', () => {
  it('is answered with the words, who said them and where, in one response', async () => {
    const { type, message } = await discord.slash(discord.person('Ann'), 'who said', { words }).reply
    expect(type).toBe(4)
    expect(message && textOf(message)).toMatch(
      /^❝ We cannot just have .* ❞\nXi Jinping .*direct quotation\nFound · .*sentence 23 of 59/,
    )
    expect(message && isPrivate(message)).toBe(false)
    expect(message && labelsOf(message)).toEqual(['In context', 'Who is this?', 'Quote card'])
  })

  it.each([
    ['who said', { words }, 'found'],
    ['who is', { person: 'Schwab' }, 'found'],
    ['ask', { question: 'How many Internet users are there in China?' }, 'found'],
    ['quotes', { person: 'Xi Jinping' }, 'found'],
    ['quotes', { person: 'Xi Jinping', about: 'surveillance' }, 'found'],
    ['proposals', {}, 'found'],
    ['facts', {}, 'found'],
    ['people', {}, 'found'],
    ['article', {}, 'plain'],
    ['help', {}, 'plain'],
  ])('/%s %o comes out as it should', async (command, options, outcome) => {
    const message = await messageOf(discord.slash(discord.person('Ann'), command, options))
    expect(outcomeOf(message)).toBe(outcome)
    expect(isPrivate(message)).toBe(false)
  })

  it('shows its picture, with words for those who do not see it', async () => {
    const sent = discord.slash(discord.person('Ann'), 'people')
    expect((await sent.reply).type).toBe(5)
    const message = await sent.edited
    expect(message.attachments.map(({ name, type }) => [name, type])).toEqual([['speakers.png', 'image/png']])
    expect(
      Buffer.from(message.attachments[0]?.bytes ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    expect(JSON.stringify(message.components)).toContain('"description":"Who speaks where in')
  })

  it('answers in the same way whether it is used in a server, in direct messages or among friends', async () => {
    const replies = (['server', 'direct', 'group'] as const).map((place) =>
      messageOf(discord.slash(discord.person('Ann'), 'who said', { words }, place)),
    )
    const [first, ...others] = (await Promise.all(replies)).map(textOf)
    for (const other of others) expect(other).toBe(first)
  })

  it('shows what people typed letter for letter, and pings nobody', async () => {
    const person = discord.person('Ann')
    const typed = '@everyone <@1> [click](https://a.example) **x**'
    const message = await messageOf(discord.slash(person, 'quotes', { person: typed }))
    expect(textOf(message)).toContain(typed)
    expect(JSON.stringify(message.components)).toContain('\\\\@everyone \\\\<\\\\@1\\\\>')
  })
})

describe('privacy', () => {
  it('shows a reply to the asker alone who wants it so', async () => {
    const message = await messageOf(
      discord.slash(discord.person('Ann'), 'who said', { words, private: true }),
    )
    expect(isPrivate(message)).toBe(true)
    expect(labelsOf(message)).toEqual(['In context', 'Share', 'Who is this?', 'Quote card'])
  })

  it('shows what found nothing to the asker alone, unless they want it otherwise', async () => {
    const ann = discord.person('Ann')
    const typed = { person: 'Ludmila Zzyzx' }
    expect(isPrivate(await messageOf(discord.slash(ann, 'quotes', typed)))).toBe(true)
    expect(isPrivate(await messageOf(discord.slash(ann, 'quotes', { ...typed, private: false })))).toBe(false)
    expect(isPrivate(await messageOf(discord.slash(ann, 'quotes', typed, 'direct')))).toBe(false)
  })
})

describe('languages', () => {
  it('speaks the person’s in private and the server’s in public', async () => {
    const anne = discord.person('Anne', { locale: 'fr', serverLocale: 'es-ES' })
    expect(textOf(await messageOf(discord.slash(anne, 'help')))).toMatch(/pasaje/)
    expect(textOf(await messageOf(discord.slash(anne, 'help', { private: true })))).toMatch(/passage de/)
    const miss = await messageOf(discord.slash(anne, 'quotes', { person: 'Ludmila Zzyzx' }))
    expect(textOf(miss)).toMatch(/^L.article/)
  })

  it('leaves the article’s words as they are', async () => {
    const message = await messageOf(
      discord.slash(discord.person('Анна', { serverLocale: 'ru' }), 'who said', { words }),
    )
    expect(textOf(message)).toContain('We cannot just have')
    expect(textOf(message)).not.toContain('direct quotation')
  })
})

describe('completion', () => {
  const choices = async (command: string, options: Record<string, string>, focused: string) =>
    (await discord.complete(discord.person('Ann'), command, options, focused).reply).data.choices ?? []

  it('offers people, topics and beginnings of quotations', async () => {
    expect((await choices('who is', { person: 'xi' }, 'person'))[0]).toEqual({
      name: 'Xi Jinping',
      value: 'Xi Jinping',
    })
    expect((await choices('facts', { about: '' }, 'about')).length).toBeGreaterThan(5)
    const quotations = await choices('who said', { words: 'no country' }, 'words')
    expect(quotations[0]?.name).toMatch(/^No country should/)
    for (const { name, value } of quotations) {
      expect(name.length).toBeLessThanOrEqual(100)
      const found = await messageOf(discord.slash(discord.person('Ann'), 'who said', { words: value }))
      expect(outcomeOf(found)).toBe('found')
    }
  })

  it('stays within 25, and does not count as a flood', async () => {
    const ann = discord.person('Ann')
    for (let i = 0; i < 30; i++) {
      const { data } = await discord.complete(ann, 'who is', { person: '' }, 'person').reply
      expect(data.choices?.length).toBeLessThanOrEqual(25)
    }
  })
})

describe('the buttons of a reply', () => {
  const reply = (options = {}) =>
    messageOf(discord.slash(discord.person('Ann'), 'who said', { words, ...options }))

  it('show the passage in context, to the presser alone', async () => {
    const { type, message } = await discord.press(discord.person('Ben'), await reply(), 'In context').reply
    expect(type).toBe(4)
    expect(message && isPrivate(message)).toBe(true)
    expect(message && textOf(message)).toMatch(/sentences 22–24/)
  })

  it('say who the speaker is', async () => {
    const message = await messageOf(discord.press(discord.person('Ben'), await reply(), 'Who is this?'))
    expect(textOf(message)).toMatch(/Xi Jinping/)
    expect(isPrivate(message)).toBe(true)
  })

  it('put a private reply in the channel, with the asker named and nobody pinged', async () => {
    const ann = discord.person('Ann', { name: '*Ann* <@5>' })
    const { type, message } = await discord.press(ann, await reply({ private: true }), 'Share').reply
    expect(type).toBe(4)
    expect(message && isPrivate(message)).toBe(false)
    expect(message && textOf(message)).toMatch(/❝ We cannot .*[^]*Shared by \*Ann\* <@5>$/)
  })

  it('put a private list in the channel', async () => {
    const ann = discord.person('Ann')
    const list = await messageOf(discord.slash(ann, 'proposals', { private: true }))
    const shared = await messageOf(discord.press(ann, list, 'Share'))
    expect(isPrivate(shared)).toBe(false)
    expect(textOf(shared)).toMatch(/Shared by Ann$/)
    expect(labelsOf(shared)).not.toContain('Share')
  })

  it('draw a card of the quotation, first for the presser, then for the channel', async () => {
    const ann = discord.person('Ann')
    const pressed = discord.press(ann, await reply(), 'Quote card')
    expect((await pressed.reply).type).toBe(5)
    const card = await pressed.edited
    expect(isPrivate(card)).toBe(true)
    expect(card.attachments.map(({ name }) => name)).toEqual(['quotation.png'])
    const shared = await messageOf(discord.press(ann, card, 'Share'))
    expect(isPrivate(shared)).toBe(false)
    expect(textOf(shared)).toBe('Shared by Ann')
    expect(shared.attachments.length).toBe(1)
  })

  it('turn the pages of one’s own list in its place, and of another’s in private', async () => {
    const ann = discord.person('Ann')
    const list = await messageOf(discord.slash(ann, 'quotes', { person: 'Xi Jinping' }))
    const first = textOf(list)
    const other = await discord.press(discord.person('Ben'), list, 'More').reply
    expect(other.type).toBe(4)
    expect(other.message && isPrivate(other.message)).toBe(true)
    expect(textOf(list)).toBe(first)
    const turned = await discord.press(ann, list, 'More').reply
    expect(turned.type).toBe(7)
    expect(textOf(list)).not.toBe(first)
    expect(textOf(list)).toContain('Page 2')
    await discord.press(ann, list, 'Back').reply
    expect(textOf(list)).toBe(first)
  })

  it.each(['w1|c|AAAAAAAA|1|2|', 'w2|c|AAAAAAAA|1|2|5|', 'context:5', ''.padEnd(100, '|')])(
    'of an older version (%j) say so politely and privately',
    async (customId) => {
      const message = await messageOf(discord.pressRaw(discord.person('Ann'), await reply(), customId))
      expect(textOf(message)).toContain('This button belongs to an older reply; give the command again.')
      expect(isPrivate(message)).toBe(true)
    },
  )
})

describe('“Find in article” in the menu of a message', () => {
  it('tells the presser alone which passage the message quotes, and who said it', async () => {
    const quoted = discord.says(
      discord.person('Ben'),
      '> **We cannot** just have the security of one or some countries',
    )
    const message = await messageOf(discord.menu(discord.person('Ann'), 'Find in article', quoted))
    expect(textOf(message)).toMatch(/❝ We cannot just have the security/)
    expect(textOf(message)).toContain('Xi Jinping')
    expect(isPrivate(message)).toBe(true)
    expect(labelsOf(message)).toContain('Share')
  })

  it('looks through 4,000 characters piece by piece, and says so', async () => {
    const long = discord.says(discord.person('Ben'), `${'So much for that. '.repeat(215)}\n> ${words}`)
    const message = await messageOf(discord.menu(discord.person('Ann'), 'Find in article', long))
    expect(textOf(message)).toMatch(/❝ We cannot just have the security/)
    expect(textOf(message)).toMatch(/A long message: its quotations and its longest sentences .* 1 in all\.$/)
  })

  it('has nothing to find in a message without words', async () => {
    const picture = discord.says(discord.person('Ben'), '')
    expect(outcomeOf(await messageOf(discord.menu(discord.person('Ann'), 'Find in article', picture)))).toBe(
      'refused',
    )
  })
})

describe('a message', () => {
  const mention = () => `<@${discord.world.applicationId}>`

  it('that mentions the bot is answered as /ask does, in reply to it', async () => {
    const asked = discord.says(
      discord.person('Ann'),
      `${mention()} How many Internet users are there in China?`,
    )
    const answer = await discord.answerTo(asked)
    expect(outcomeOf(answer)).toBe('found')
    expect(textOf(answer)).toContain('around 670 million users')
    expect(answer.channelId).toBe(asked.channelId)
  })

  it('to the bot alone needs no mention', async () => {
    const asked = discord.says(discord.person('Ann'), 'How many Internet users are there in China?', 'direct')
    expect(textOf(await discord.answerTo(asked))).toContain('around 670 million users')
  })

  it('without a question is told so', async () => {
    const answer = await discord.answerTo(discord.says(discord.person('Ann'), mention()))
    expect(textOf(answer)).toContain('Nothing was asked; add a question about the article.')
  })

  it('has buttons that work', async () => {
    const ann = discord.person('Ann')
    const answer = await discord.answerTo(
      discord.says(ann, 'How many Internet users are there in China?', 'direct'),
    )
    expect(isPrivate(await messageOf(discord.press(ann, answer, 'In context')))).toBe(true)
  })

  it('of a bot, or one that does not address it, is passed over', async () => {
    discord.says(discord.person('Robot', { bot: true }), `${mention()} What did Xi say?`)
    discord.says(discord.person('Ann'), 'What did Xi say?')
    const answered = discord.answerTo(discord.says(discord.person('Ann'), `${mention()} What did Xi say?`))
    await answered
    const posts = discord.world.requests.filter(({ path }) => path.endsWith('/messages'))
    const referred = posts.map(
      ({ body }) => (body as { message_reference: { message_id: string } }).message_reference,
    )
    expect(new Set(referred.map(({ message_id }) => message_id)).size).toBe(posts.length)
    expect(discord.world.messages.get(referred.at(-1)?.message_id ?? '')?.content).toContain(
      'What did Xi say?',
    )
    expect(discord.world.messages.get(referred.at(-1)?.message_id ?? '')?.authorId).not.toBe('Robot')
  })
})
