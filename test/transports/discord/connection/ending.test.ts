import { expect, it, vi } from 'vitest'
import { startBot } from '../bot.ts'
import { programs } from './programs.ts'

vi.setConfig({ testTimeout: 120_000 })

const here = programs()

/** The program, connected and with its commands registered. */
async function connected() {
  const program = here.start()
  await here.until(() => program.said().includes('The commands were registered'))
  return program
}

/** A picture that is under way: what a busy machine does not begin in time is refused, and asked for again. */
async function picture() {
  for (;;) {
    const sent = here.discord.slash(here.someone(), 'people')
    if ((await sent.reply).type === 5) return sent
  }
}

it('is ended by SIGTERM with status 0; the picture that is under way is sent first', async () => {
  const { process: bot, ended } = await connected()
  // Without a user: more than here.discord.js can read, which must not end the process.
  const odd = here.discord.raw(here.someone(), { type: 2, data: { id: '1', type: 1, name: 'help' } })
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
  expect(here.discord.gateway.closes).toEqual([1000])
  expect(said).toContain('https://discord.com/oauth2/authorize?client_id=')
  expect(said).not.toContain(here.discord.world.token)
})

it('is ended by Ctrl-C once, where npm passes on what the terminal has sent already', async () => {
  const { process: bot, ended } = await connected()
  here.discord.fail({ method: 'POST', path: /callback/, status: 429, retryAfter: 0.3 })
  const help = here.discord.slash(here.someone(), 'help')
  await here.until(() => here.requests(/callback/) > 0)
  bot.kill('SIGINT')
  bot.kill('SIGINT')
  expect((await help.reply).type).toBe(4)
  expect((await ended).status).toBe(0)
})

it('is ended while it connects again, and connects no more', async () => {
  const { process: bot, ended } = await connected()
  here.discord.gateway.unreachable = 'cut off'
  here.discord.gateway.drop()
  await here.until(() => here.discord.gateway.refused > 0)
  bot.kill('SIGTERM')
  const { status, said } = await ended
  expect(status).toBe(0)
  expect(said).toContain('Left Discord')
  expect(here.discord.gateway.identifies).toBe(1)
})

it('begins nothing by itself where it is told to end before it is there', async () => {
  const begun: string[] = []
  const bot = startBot(here.discord, {
    beside: () => {
      begun.push('beside')
      return () => Promise.resolve()
    },
  })
  // Told while the news that it is let in is on its way.
  await new Promise<void>((left) => {
    here.discord.gateway.identified = () => {
      left(bot.leave())
    }
  })
  await new Promise((done) => setTimeout(done, 100))
  expect(begun).toEqual([])
})

it('ends in one sentence where the token is wrong, and with another status than 0', async () => {
  const { status, said } = await here.start({ DISCORD_TOKEN: 'not.the.token' }).ended
  expect(status).toBeGreaterThan(0)
  expect(said).toMatch(/Discord does not accept DISCORD_TOKEN; [^\n]+\n$/)
  expect(said).not.toMatch(/not\.the\.token|\n\s+at /)
})
