import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkDiscord } from '../../scripts/doctor/discord.ts'
import { lineOf } from '../../scripts/doctor/finding.ts'
import { checkJudge } from '../../scripts/doctor/judge.ts'
import {
  checkArticles,
  checkDatabase,
  checkModels,
  checkNode,
  checkPort,
} from '../../scripts/doctor/machine.ts'
import { everyCommand } from '../../src/transports/discord/groups/every-command.ts'
import { chatServer, honest } from '../models/stronger/server.ts'
import { startBot } from '../transports/discord/bot.ts'
import { type Loopback, startLoopback } from '../transports/discord/loopback/loopback.ts'

let discord: Loopback

beforeEach(async () => {
  discord = await startLoopback()
})
afterEach(async () => {
  await discord.close()
})

const found = async (changed: Partial<Parameters<typeof checkDiscord>[0]> = {}) => {
  const asked = { token: discord.world.token, publicKey: null, mentions: true }
  const findings = await checkDiscord({ ...asked, api: discord.api, ...changed })
  return findings.map(({ kind, what }) => `${what} ${kind}`)
}

describe('what Discord knows', () => {
  it('is well for a bot that has started once', async () => {
    const bot = startBot(discord, { answering: { commands: () => Promise.resolve(everyCommand()) } })
    await bot.ready
    await bot.leave()
    expect(await found()).toEqual([
      'token good',
      'application good',
      'intents good',
      'interactions good',
      'servers good',
      'commands good',
    ])
  })

  it('is told as a fault, one by one', async () => {
    discord.world.application.flags = 1 << 19
    discord.world.application.interactions_endpoint_url = 'https://example.org/interactions'
    discord.world.permissions = '1024'
    expect(await found()).toEqual([
      'token good',
      'application good',
      'intents fault',
      'interactions fault',
      'permissions fault',
      'commands fault',
    ])
  })

  it('has to have the same public key, and an address to post to', async () => {
    const { publicKey } = discord.world.signing
    expect(await found({ publicKey, mentions: false })).toContain('interactions fault')
    discord.world.application.interactions_endpoint_url = 'https://example.org/interactions'
    expect(await found({ publicKey, mentions: false })).toEqual(
      expect.arrayContaining(['public key good', 'interactions good']),
    )
    expect(await found({ publicKey: '0'.repeat(64) })).toContain('public key fault')
  })

  it('is not known with a wrong token, without one, or without a way to it', async () => {
    expect(await found({ token: 'not.the.token' })).toEqual(['token fault'])
    expect(await found({ token: null })).toEqual(['token skipped'])
    expect(await found({ api: 'http://127.0.0.1:9/api' })).toEqual(['Discord fault'])
  })
})

describe('what the machine has', () => {
  it('is looked at, and each fault comes with what to do', async () => {
    expect([checkNode('v24.1.0').kind, checkNode('v22.20.0').kind]).toEqual(['good', 'fault'])
    expect(checkModels('models').map(({ kind }) => kind)).toEqual(['good', 'good', 'good'])
    expect(checkModels('no-such-folder').map(lineOf).join()).toMatch(/^FAULT models .*\n +restore the folder/)
    expect(checkArticles('seeds').map(({ kind }) => kind)).toEqual(['good'])
    expect(checkArticles('no-such-folder').map(({ kind }) => kind)).toEqual(['fault'])
    expect((await checkDatabase('package.json/file.db')).kind).toBe('fault')
  })

  it('is the very files of the models that the manifest lists, not others of the same size', () => {
    const folder = mkdtempSync(join(tmpdir(), 'who-said-'))
    cpSync('test/models/tiny', folder, { recursive: true })
    expect(checkModels(folder).map(({ kind }) => kind)).toEqual(['good', 'good', 'good'])
    const judge = join(folder, 'judge.int8.onnx')
    writeFileSync(judge, readFileSync(judge).fill(0, 10, 20))
    expect(checkModels(folder).map(({ kind }) => kind)).toEqual(['good', 'fault', 'good'])
    rmSync(folder, { recursive: true })
  })

  it('is a judge of the host’s own that gives verdicts, where there is one', async () => {
    const kinds = async (judge: Parameters<typeof checkJudge>[0]) =>
      (await checkJudge(judge)).map(({ kind }) => kind)
    const server = await chatServer(honest)
    const chat = { url: server.url, model: 'm', key: null }
    expect([await kinds(null), await kinds(chat)]).toEqual([[], ['good']])
    server.close()
    const talking = await chatServer(() => 'Sure! It does.')
    expect(await kinds({ ...chat, url: talking.url })).toEqual(['fault'])
    talking.close()
    expect(await kinds(chat)).toEqual(['fault'])
    const [folder] = await checkJudge({ folder: 'no-such-folder' })
    expect(folder && lineOf(folder)).toMatch(
      /^FAULT stronger judge .*put model\.onnx there\.\n +mend the folder/,
    )
  })

  it('has to have the port free', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    expect(lineOf(await checkPort('PORT', '127.0.0.1', port))).toMatch(/^FAULT PORT .*\n +end the program/)
    taken.close()
    await once(taken, 'close')
    expect((await checkPort('PORT', '127.0.0.1', port)).kind).toBe('good')
  })
})

it('the doctor says each finding on a line and ends with 1 where there is something to mend', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/doctor.ts'], {
    env: {
      ...{ PATH: process.env['PATH'], DISCORD_TOKEN: 'not.the.token', DISCORD_API: discord.api },
      // As .env.example has it: the system's folder.
      ...{ DATABASE_URL: '', XDG_DATA_HOME: '/dev/null/none' },
      ...{ PUBLIC_URL: 'https://who-said.example.org', HTTP_HOST: '127.0.0.1', PORT: String(port) },
    },
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const [status] = (await once(child, 'close')) as [number]
  expect(status).toBe(1)
  taken.close()
  expect(said).toMatch(
    /^ok {4}Node .*[^]*\nFAULT database .*\n.*\nFAULT PORT .*\n.*\nFAULT token .*\n +reset it .*\n3 to mend\.\n$/,
  )
  expect(said).not.toMatch(/not\.the\.token|\n\s+at /)
})
