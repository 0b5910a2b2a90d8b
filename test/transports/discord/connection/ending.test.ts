import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startBot } from '../bot.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'
import { startProgram } from '../program.ts'

let discord: Loopback
let started: ReturnType<typeof startProgram>[] = []

vi.setConfig({ testTimeout: 120_000 })

beforeEach(async () => {
  discord = await startLoopback()
  // However busy the machine is: a response that Discord takes no more would be waited for in vain.
  discord.world.patience = Infinity
})
afterEach(async () => {
  for (const { process } of started) process.kill('SIGKILL')
  started = []
  await discord.close()
  expect(discord.world.violations).toEqual([])
})

function start(token?: string) {
  const program = startProgram(discord, token === undefined ? {} : { DISCORD_TOKEN: token })
  started.push(program)
  return program
}

const requests = (path: RegExp) => discord.world.requests.filter((request) => path.test(request.path)).length
const until = (condition: () => boolean) => expect.poll(condition, { timeout: 60_000 }).toBe(true)

/** The program, connected and with its commands registered. */
async function connected() {
  const program = start()
  await until(() => program.said().includes('The commands were registered'))
  return program
}

const someone = () => discord.person('Ann')

/** A picture that is under way: what a busy machine does not begin in time is refused, and asked for again. */
async function picture() {
  for (;;) {
    const sent = discord.slash(someone(), 'people')
    if ((await sent.reply).type === 5) return sent
  }
}

it('is ended by SIGTERM with status 0; the picture that is under way is sent first', async () => {
  const { process: bot, ended } = await connected()
  // Without a user: more than discord.js can read, which must not end the process.
  const odd = discord.raw(someone(), { type: 2, data: { id: '1', type: 1, name: 'help' } })
  expect((await odd.reply).type).toBe(4)
  // The first picture takes the drawing library's start on top.
  await (
    await picture()
  ).edited
  const people = await picture()
  bot.kill('SIGTERM')
  expect((await people.edited).attachments.length).toBe(1)
  const { status, said } = await ended
  expect(status).toBe(0)
  expect(discord.gateway.closes).toEqual([1000])
  expect(said).toContain('https://discord.com/oauth2/authorize?client_id=')
  expect(said).not.toContain(discord.world.token)
})

it('is ended by Ctrl-C once, where npm passes on what the terminal has sent already', async () => {
  const { process: bot, ended } = await connected()
  discord.fail({ method: 'POST', path: /callback/, status: 429, retryAfter: 0.3 })
  const help = discord.slash(someone(), 'help')
  await until(() => requests(/callback/) > 0)
  bot.kill('SIGINT')
  bot.kill('SIGINT')
  expect((await help.reply).type).toBe(4)
  expect((await ended).status).toBe(0)
})

it('is ended while it connects again, and connects no more', async () => {
  const { process: bot, ended } = await connected()
  discord.gateway.unreachable = 'cut off'
  discord.gateway.drop()
  await until(() => discord.gateway.refused > 0)
  bot.kill('SIGTERM')
  const { status, said } = await ended
  expect(status).toBe(0)
  expect(said).toContain('Left Discord')
  expect(discord.gateway.identifies).toBe(1)
})

it('begins nothing by itself where it is told to end before it is there', async () => {
  const begun: string[] = []
  const bot = startBot(discord, {
    beside: () => {
      begun.push('beside')
      return () => Promise.resolve()
    },
  })
  // Told while the news that it is let in is on its way.
  await new Promise<void>((left) => {
    discord.gateway.identified = () => {
      left(bot.leave())
    }
  })
  await new Promise((done) => setTimeout(done, 100))
  expect(begun).toEqual([])
})

it('ends in one sentence where the token is wrong, and with another status than 0', async () => {
  const { status, said } = await start('not.the.token').ended
  expect(status).toBeGreaterThan(0)
  expect(said).toMatch(/Discord does not accept DISCORD_TOKEN; [^\n]+\n$/)
  expect(said).not.toMatch(/not\.the\.token|\n\s+at /)
})
