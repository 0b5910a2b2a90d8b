import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkDiscord } from '../../../../scripts/doctor/discord.ts'
import { type Fresh, freshFile } from '../../../store/databases.ts'
import { labelsOf, messageOf, textOf } from '../bot.ts'
import { freePort } from '../free-port.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'
import { startProgram } from '../program.ts'

let discord: Loopback
let kept: Fresh
let programs: ReturnType<typeof startProgram>[]

beforeEach(async () => {
  discord = await startLoopback()
  // However busy the machine is: this is not about time.
  discord.world.patience = Infinity
  kept = await freshFile()
  programs = []
})
afterEach(async () => {
  for (const { process } of programs) process.kill('SIGKILL')
  await Promise.all(programs.map(({ ended }) => ended))
  await discord.close()
  await kept.drop()
  expect(discord.world.violations).toEqual([])
})

/** A worker that Discord posts to, beside those that run already. */
async function startWorker(): Promise<void> {
  const port = await freePort()
  const program = startProgram(discord, {
    DATABASE_URL: kept.address,
    PORT: String(port),
    DISCORD_PUBLIC_KEY: discord.world.signing.publicKey,
  })
  programs.push(program)
  await expect.poll(program.said, { timeout: 60_000 }).toMatch(/The commands (?:were|are) registered/)
  discord.world.endpoints = [...discord.world.endpoints, `http://127.0.0.1:${port}/interactions`]
}

it('holds a quiz by two workers on one database: each question is posted once, each answer counts once', async () => {
  await startWorker()
  await startWorker()
  const { token } = discord.world
  const findings = await checkDiscord({ token, publicKey: null, mentions: false, api: discord.api })
  expect(findings.map(({ what, kind }) => `${what} ${kind}`)).toContain('commands good')
  const ann = discord.person('Ann')
  const start = () => messageOf(discord.slash(ann, 'quiz start', { rounds: 1 }))
  // The article is read when it is first asked for, and whoever cannot wait is told so.
  await expect.poll(async () => textOf(await start()), { timeout: 60_000 }).toMatch(/^A quiz/)
  const posted = () => [...discord.world.messages.values()].filter(({ askedBy }) => askedBy === null)
  await expect.poll(() => posted().length, { timeout: 60_000 }).toBe(1)
  const [question] = posted()
  if (!question) throw new Error('there is one')
  const label = labelsOf(question)[0] ?? ''
  const press = async () => textOf(await messageOf(discord.press(ann, question, label)))
  expect([await press(), await press()]).toEqual([
    expect.stringMatching(/^Your answer is noted/),
    expect.stringMatching(/^You have answered this already/),
  ])
  // Long enough for both to have looked what is due.
  await new Promise((done) => setTimeout(done, 2500))
  expect(posted().length).toBe(1)
  for (const { process } of programs) process.kill('SIGTERM')
  expect((await Promise.all(programs.map(({ ended }) => ended))).map(({ status }) => status)).toEqual([0, 0])
}, 180_000)

it('keeps a flood out by two workers on one database as by one', async () => {
  await startWorker()
  await startWorker()
  const ann = discord.person('Ann')
  const help = async () => textOf(await messageOf(discord.slash(ann, 'help')))
  for (let n = 0; n < 20; n++) expect(await help()).toContain('/ask')
  // What one has answered the other hears of a moment later; each of them alone would answer as many again.
  await expect.poll(help, { timeout: 60_000, interval: 1000 }).toContain('That was too many commands at once')
}, 180_000)
