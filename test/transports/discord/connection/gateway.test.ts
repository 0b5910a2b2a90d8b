import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Mistake } from '../../../../src/mistake.ts'
import type { Context } from '../../../../src/commands/calling/run.ts'
import { seed } from '../../../seed-article.ts'
import { messageOf, outcomeOf, startBot, textOf } from '../bot.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'

let discord: Loopback
let bots: ReturnType<typeof startBot>[] = []

beforeEach(async () => {
  discord = await startLoopback()
})
afterEach(async () => {
  await Promise.allSettled(bots.map(({ leave }) => leave()))
  const logged = bots.flatMap(({ lines }) => lines).join('')
  bots = []
  await discord.close()
  expect(logged).not.toContain(discord.world.token)
  expect(discord.world.violations).toEqual([])
})

function bot(options: Parameters<typeof startBot>[1] = {}) {
  const started = startBot(discord, options)
  bots.push(started)
  return started
}

async function running(options: Parameters<typeof startBot>[1] = {}) {
  const started = bot(options)
  await started.ready
  return started
}

const registrations = () =>
  discord.world.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands')).length
const callbacks = (id: string) =>
  discord.world.requests.filter(({ path }) => path.includes(`/interactions/${id}/`))
const help = () => discord.slash(discord.person('Ann'), 'help')
const someone = () => discord.person('Ann')

describe('starting', () => {
  it('registers all commands in one request and tells the link that adds the bot to a server', async () => {
    const { line } = await running()
    expect(registrations()).toBe(1)
    await line(
      `client_id=${discord.world.applicationId}&scope=bot+applications.commands&permissions=274877975552"`,
    )
    const names = discord.world.commands.map(({ name }) => name)
    expect(names).toEqual([
      'who',
      'ask',
      'quotes',
      'proposals',
      'facts',
      'people',
      'article',
      'help',
      'Find in article',
    ])
  })

  it('registers nothing where the same is registered, and all of it where anything differs', async () => {
    await (await running()).leave()
    await (await running()).leave()
    expect(registrations()).toBe(1)
    const [first, ...others] = discord.world.commands
    discord.world.commands = [{ ...first, name: 'who', type: 1, description: 'Something else' }, ...others]
    await running()
    expect(registrations()).toBe(2)
    expect(discord.world.commands.map(({ id }) => id)).toEqual([first?.id, ...others.map(({ id }) => id)])
  })

  it('asks for no intent but that of messages, and for none at all where it does not answer them', async () => {
    const first = await running()
    expect(discord.gateway.intents).toBe((1 << 9) | (1 << 12))
    await first.leave()
    const { line } = await running({ mentions: false })
    expect(discord.gateway.intents).toBe(0)
    await line('permissions=0"')
    discord.says(someone(), `<@${discord.world.applicationId}> What did Xi say?`)
    await help().reply
    expect(discord.world.requests.some(({ path }) => path.endsWith('/messages'))).toBe(false)
  })
})

describe('what cannot go on is one sentence with its remedy', () => {
  const mistakeOf = async ({ done }: ReturnType<typeof startBot>) => {
    const error: unknown = await done.then(
      () => null,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(Mistake)
    return (error as Mistake).message
  }
  const token = /^Discord does not accept DISCORD_TOKEN; on discord.com\/developers/

  it('for a wrong token', async () => {
    expect(await mistakeOf(bot({ token: 'not.the.token' }))).toMatch(token)
  })

  it('for a missing token', async () => {
    expect(await mistakeOf(bot({ token: '' }))).toMatch(token)
  })

  it('for a token that the gateway does not accept', async () => {
    discord.gateway.revoked = true
    expect(await mistakeOf(bot())).toMatch(token)
  })

  it('for a token that is revoked while the bot runs', async () => {
    const started = await running()
    discord.gateway.revoked = true
    discord.gateway.drop()
    expect(await mistakeOf(started)).toMatch(token)
  })

  it('for an intent that is not granted', async () => {
    discord.gateway.forbiddenIntents = 1 << 9
    expect(await mistakeOf(bot())).toMatch(/ANSWER_MENTIONS=off/)
  })

  it('for a closed port', async () => {
    const gone = await startLoopback()
    await gone.close()
    expect(await mistakeOf(bot({ api: gone.api }))).toMatch(/^Discord cannot be reached; check the network/)
  })

  it('for a gateway that is out of order', async () => {
    discord.gateway.unreachable = 'refused'
    expect(await mistakeOf(bot())).toMatch(/^Discord answers with status 503; see discordstatus.com/)
  })

  it('for a Discord that is out of order', async () => {
    discord.fail({ method: 'GET', path: /gateway/, status: 503, times: 9 })
    expect(await mistakeOf(bot())).toMatch(/^Discord answers with status 503; see discordstatus.com/)
  })
})

describe('a lost connection', () => {
  it.each([undefined, 4000, 4009])(
    'is resumed (closed with %s), and what came meanwhile is answered once',
    async (code) => {
      await running()
      discord.gateway.drop(code)
      const sent = help()
      expect(outcomeOf(await messageOf(sent))).toBe('plain')
      expect([discord.gateway.identifies, discord.gateway.resumes]).toEqual([1, 1])
      expect(callbacks(sent.id).length).toBe(1)
    },
  )

  it('that stays away for long is made anew when it can be', async () => {
    const { lines, line } = await running()
    discord.gateway.unreachable = 'by turns'
    discord.gateway.drop()
    await expect.poll(() => discord.gateway.refused, { timeout: 5000 }).toBeGreaterThan(2)
    discord.gateway.unreachable = false
    await line('Connected again')
    expect((await help().reply).type).toBe(4)
    expect(lines.filter((logged) => logged.includes('was lost')).length).toBe(1)
  })

  it('leaves an interaction that is delivered twice answered once', async () => {
    await running()
    const sent = help()
    discord.gateway.repeat()
    await sent.reply
    await help().reply
    expect(callbacks(sent.id).length).toBe(1)
  })
})

describe('trouble on the way', () => {
  const callback = { method: 'POST', path: /callback/ }

  it('a response that Discord rate-limits is sent again', async () => {
    await running()
    discord.fail({ ...callback, status: 429, retryAfter: 0.1 })
    expect((await help().reply).type).toBe(4)
  })

  it('a response that meets an error of Discord’s is sent again', async () => {
    const { faults } = await running()
    discord.fail({ ...callback, status: 502, times: 2 })
    expect((await help().reply).type).toBe(4)
    expect(faults).toEqual([])
  })

  it('a response that arrived although its answer was lost is no fault, and not sent twice', async () => {
    const started = await running()
    discord.fail({ ...callback, status: 500, afterwards: true })
    const sent = discord.slash(someone(), 'people')
    expect((await sent.edited).attachments.length).toBe(1)
    expect(callbacks(sent.id).map(({ status }) => status)).toEqual([500, 400])
    expect(started.faults).toEqual([])
  })

  it('an interaction that came too late is logged, nothing more', async () => {
    const { line, faults } = await running()
    discord.fail({ ...callback, status: 404, code: 10062 })
    const late = discord.slash(someone(), 'people')
    await line('could not be answered in time')
    expect(callbacks(late.id).length).toBe(1)
    await help().reply
    expect(faults).toEqual([])
  })

  it('a response that Discord refuses is noted, and the person told under which id', async () => {
    const { faults } = await running()
    discord.fail({ ...callback, status: 400, code: 50035 })
    const message = await messageOf(help())
    expect(textOf(message)).toContain('noted as f1; try again.')
    expect(message.flags & 64).toBe(64)
    expect(String(faults[0])).toMatch(/status 400/)
    expect(String(faults[0])).not.toContain('token')
  })

  it('a fault of the program is noted, and the person told under which id', async () => {
    const broken: Context = { ...seed, open: () => Promise.reject(new Error('broken')) }
    const { faults } = await running({ desk: { context: broken } })
    const sent = help()
    expect(textOf(await messageOf(sent))).toContain('noted as f1; try again.')
    expect(callbacks(sent.id).length).toBe(1)
    expect(faults.length).toBe(1)
    expect((await discord.complete(someone(), 'who is', { person: 'x' }, 'person').reply).data).toEqual({
      choices: [],
    })
  })

  it('commands that cannot be registered leave those that were', async () => {
    await (await running()).leave()
    discord.world.commands = discord.world.commands.slice(1)
    discord.fail({ method: 'PUT', path: /commands/, status: 403 })
    const { line, faults } = bot()
    await line('could not be registered')
    expect((await help().reply).type).toBe(4)
    expect(faults).toEqual([])
  })

  it('a picture that cannot be drawn leaves the words', async () => {
    await running({ answering: { draw: () => Promise.reject(new Error('no font')) } })
    const people = await messageOf(discord.slash(someone(), 'people'))
    expect(textOf(people)).toContain('Xi Jinping')
    const words = 'We cannot just have the security of one or some countries'
    const reply = await messageOf(discord.slash(someone(), 'who said', { words }))
    expect(textOf(await messageOf(discord.press(someone(), reply, 'Quote card')))).toContain(
      'noted as f2; try again.',
    )
  })
})

describe('a message that mentions the bot', () => {
  const ask = () => discord.says(someone(), `<@${discord.world.applicationId}> Who is Ludmila Zzyzx?`)

  it('is answered in the language of its server, which is asked for once', async () => {
    await running()
    discord.world.serverLocale = 'fr'
    for (let i = 0; i < 2; i++) expect(textOf(await discord.answerTo(ask()))).toMatch(/^L’article/)
    expect(discord.world.requests.filter(({ path }) => path.startsWith('/guilds/')).length).toBe(1)
  })

  it('is answered in English where the server does not tell its language', async () => {
    await running()
    discord.fail({ method: 'GET', path: /guilds/, status: 404, code: 10004 })
    expect(textOf(await discord.answerTo(ask()))).toMatch(/^The article/)
  })

  it('is left unanswered where the bot may not write, without a fault', async () => {
    const { line, faults } = await running()
    discord.fail({ method: 'POST', path: /messages/, status: 403, code: 50013 })
    ask()
    await line('could not be answered where it stands')
    expect(faults).toEqual([])
  })
})

describe('a flood', () => {
  it('of one person gets one private sentence, and others notice nothing', async () => {
    let time = 1_000_000
    await running({ now: () => time })
    const ann = someone()
    for (let i = 0; i < 20; i++) expect(outcomeOf(await messageOf(discord.slash(ann, 'help')))).toBe('plain')
    time += 4000
    const told = await messageOf(discord.slash(ann, 'help'))
    expect(textOf(told)).toContain('That was too many commands at once; go on in 6 seconds.')
    expect(told.flags & 64).toBe(64)
    const ignored = discord.slash(ann, 'help')
    expect(outcomeOf(await messageOf(help()))).toBe('plain')
    expect(callbacks(ignored.id)).toEqual([])
    time += 6000
    expect(outcomeOf(await messageOf(discord.slash(ann, 'help')))).toBe('plain')
  })
})

describe('leaving', () => {
  it('waits for the replies that are on their way', async () => {
    const started = await running()
    discord.fail({ method: 'POST', path: /callback/, status: 429, retryAfter: 0.3 })
    const sent = help()
    await expect.poll(() => callbacks(sent.id).length).toBe(1)
    await started.leave()
    expect((await sent.reply).type).toBe(4)
    expect(discord.gateway.closes).toEqual([1000])
  })

  it('is possible before it has arrived', async () => {
    await bot().leave()
    const later = bot()
    await expect.poll(() => discord.world.requests.length).toBeGreaterThan(0)
    await later.leave()
  })

  it('leaves the buttons of its replies working for the next start', async () => {
    const first = await running()
    const ann = someone()
    const reply = await messageOf(discord.slash(ann, 'quotes', { person: 'Xi Jinping' }))
    const before = textOf(reply)
    await first.leave()
    await running()
    await discord.press(ann, reply, 'More').reply
    expect(textOf(reply)).not.toBe(before)
    expect(textOf(reply)).toContain('Page 2')
  })
})
