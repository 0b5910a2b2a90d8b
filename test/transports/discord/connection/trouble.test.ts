import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { messageOf, startBot, textOf } from '../bot.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'

let discord: Loopback
let bots: ReturnType<typeof startBot>[] = []

beforeEach(async () => {
  discord = await startLoopback()
})
afterEach(async () => {
  await Promise.allSettled(bots.map(({ leave }) => leave()))
  const faults = bots.flatMap((bot) => bot.faults)
  bots = []
  await discord.close()
  expect(discord.world.violations).toEqual([])
  expect(faults).toEqual([])
})

async function running(options: Parameters<typeof startBot>[1] = {}) {
  const bot = startBot(discord, options)
  bots.push(bot)
  await bot.ready
  return bot
}

const someone = () => discord.person('Ann')
const mention = () => discord.says(someone(), `<@${discord.world.applicationId}> Who is Klaus Schwab?`)
const posts = () => [...discord.world.messages.values()].filter(({ inReplyTo }) => inReplyTo !== null)
const callback = { method: 'POST', path: /callback/ }
const edit = { method: 'PATCH', path: /@original/ }
const post = { method: 'POST', path: /messages$/ }

describe('a first response', () => {
  it.each([
    ['cut off before it arrives', { cut: true, status: 0 }],
    ['cut off after it has arrived', { cut: true, afterwards: true, status: 0 }],
    ['answered with HTML', { html: true, status: 502, times: 5 }],
  ])('that is %s is sent again, the same', async (_what, fault) => {
    await running()
    discord.fail({ ...callback, ...fault })
    const sent = discord.slash(someone(), 'help')
    const bodies = () => discord.world.requests.filter(({ path }) => path.includes(sent.id))
    expect(textOf(await messageOf(sent))).toContain('Every answer is a passage')
    await expect.poll(() => bodies().length).toBeGreaterThan(1)
    expect(new Set(bodies().map(({ body }) => JSON.stringify(body))).size).toBe(1)
  })
})

describe('a reply that was put off', () => {
  it('is edited again where Discord is out of order', async () => {
    await running()
    discord.fail({ ...edit, status: 503, times: 4 })
    expect((await discord.slash(someone(), 'people').edited).attachments.length).toBe(1)
  })

  it('is sent without its picture where Discord does not take that', async () => {
    await running()
    discord.fail({ ...edit, status: 413, code: 40005 })
    const message = await discord.slash(someone(), 'people').edited
    expect(message.attachments).toEqual([])
    expect(textOf(message)).toContain('Xi Jinping')
  })

  it('is taken back where it cannot be given at all, and that is said', async () => {
    const { line } = await running()
    discord.fail({ ...edit, status: 403, code: 200000, times: 9 })
    await discord.slash(someone(), 'people').deleted
    await line('A reply could not be given: AutoMod of that server blocked it; exempt the bot')
  })

  it('is left alone where it was deleted', async () => {
    const { line } = await running()
    discord.fail({ ...edit, status: 404, code: 10008, times: 9 })
    await discord.slash(someone(), 'people').reply
    await line('the message was deleted; nothing has to be done')
  })
})

describe('a message that mentions the bot', () => {
  it('is answered again after a 401, whatever that was for', async () => {
    const { line } = await running()
    discord.fail({ ...post, status: 401 })
    mention()
    await line('Discord did not accept the token for it')
    expect(textOf(await discord.answerTo(mention()))).toContain('Klaus Schwab')
  })

  it('is answered once where the connection is cut after the answer has arrived', async () => {
    await running()
    discord.fail({ ...post, cut: true, afterwards: true, status: 0 })
    const asked = mention()
    await discord.answerTo(asked)
    await expect.poll(() => discord.world.requests.filter(({ path }) => post.path.test(path)).length).toBe(2)
    expect(posts().length).toBe(1)
  })

  it('is answered without reference where the bot may not read it again', async () => {
    await running()
    discord.fail({ ...post, status: 403, code: 160002 })
    const before = new Set(discord.world.messages.keys())
    const asked = mention()
    const answers = () =>
      [...discord.world.messages.values()].filter(({ id }) => !before.has(id) && id !== asked.id)
    await expect.poll(() => answers().length).toBe(1)
    expect(answers()[0]?.inReplyTo).toBeNull()
  })

  it.each([
    [403, 50013, 'grant it Send Messages'],
    [400, 50083, 'the thread is archived; reopen it'],
    [400, 200000, 'AutoMod of that server blocked it'],
    [404, 10003, 'the channel is gone'],
  ])('is left unanswered at %s %s in one sentence with its remedy', async (status, code, remedy) => {
    const { line } = await running()
    discord.fail({ ...post, status, code })
    mention()
    await line(remedy)
  })
})

describe('what keeps the bot waiting is said', () => {
  it('where sessions are invalid without end', async () => {
    const { line } = await running({ patience: 50 })
    discord.gateway.forgetful = true
    discord.gateway.drop()
    await line('Still not connected to Discord')
  })

  it('where Cloudflare bars the address', async () => {
    const { line } = await running()
    discord.fail({ ...callback, html: true, status: 429, retryAfter: 600 })
    discord.slash(someone(), 'help')
    await line('Cloudflare bars this address')
  })

  it('where no logins are left', async () => {
    discord.world.loginsLeft = 0
    const bot = startBot(discord)
    bots.push(bot)
    await expect(bot.done).rejects.toThrow(/^Discord lets the bot log in no more until 20/)
  })
})
