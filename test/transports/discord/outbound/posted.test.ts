import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract } from '../../contract.ts'
import { messageOf, outcomeOf, textOf } from '../bot.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'
import { newSigning, signed } from '../loopback/signing.ts'
import { startPosted } from './posted.ts'

let discord: Loopback
let bot: Awaited<ReturnType<typeof startPosted>>

beforeAll(async () => {
  discord = await startLoopback()
  discord.world.patience = Infinity
  // A clock that runs on a little, so that turning many pages is no flood.
  let time = 0
  bot = await startPosted(discord, { now: () => Date.now() + ((time += 5000) % 60_000) })
})
afterAll(async () => {
  await bot.leave()
  await discord.close()
  expect(discord.world.violations).toEqual([])
  expect(bot.faults).toEqual([])
})

contract('Discord over HTTP', async ({ command, options }) => {
  const ann = discord.person('Ann')
  let message = await messageOf(discord.slash(ann, command, options))
  const outcome = outcomeOf(message)
  const texts = [textOf(message)]
  while (JSON.stringify(message.components).includes('"label":"More"')) {
    message = await messageOf(discord.press(ann, message, 'More'))
    texts.push(textOf(message))
  }
  return { outcome, text: texts.join('\n') }
})

describe('a request over HTTP', () => {
  const ping = JSON.stringify({ id: '1', type: 1, token: 't', application_id: '2', version: 1 })
  const post = async (body: string, headers: Record<string, string>) => {
    const response = await fetch(bot.address, { method: 'POST', body, headers })
    return { status: response.status, text: await response.text() }
  }
  const seconds = () => Math.floor(Date.now() / 1000)

  it('that asks whether anybody is there is answered', async () => {
    expect(await post(ping, signed(discord.world.signing, ping))).toEqual({ status: 200, text: '{"type":1}' })
  })

  const refused = { status: 401, text: 'The signature is not valid.\n' }
  it.each([
    ['without a signature', () => ({})],
    ['signed by somebody else', () => signed(newSigning(), ping)],
    ['signed for other words', () => signed(discord.world.signing, `${ping} `)],
    ['with half a signature', () => ({ ...good(), 'x-signature-ed25519': 'abcd' })],
    ['with another time', () => ({ ...good(), 'x-signature-timestamp': String(seconds() - 1) })],
    ['older than five minutes', () => signed(discord.world.signing, ping, seconds() - 400)],
    ['of the future', () => signed(discord.world.signing, ping, seconds() + 900)],
  ])('%s is refused', async (_what, headers) => {
    expect(await post(ping, headers())).toEqual(refused)
  })
  const good = () => signed(discord.world.signing, ping)

  it('is refused before anybody reads it', async () => {
    const bad = '{"id":'
    expect(await post(bad, {})).toEqual(refused)
    expect((await post(bad, signed(discord.world.signing, bad))).status).toBe(400)
  })

  it('is answered once: who sends it again is refused', async () => {
    const body = JSON.stringify({
      id: '77',
      type: 2,
      token: 't',
      application_id: '2',
      data: { type: 1, name: 'help' },
    })
    const headers = signed(discord.world.signing, body)
    expect((await post(body, headers)).status).toBe(200)
    expect(await post(body, headers)).toEqual(refused)
  })

  it('of more than 100,000 bytes is not taken', async () => {
    const long = ' '.repeat(100_001)
    expect((await post(long, signed(discord.world.signing, long))).status).toBe(413)
  })

  it('of more than 100,000 bytes is not taken either where it does not say how long it is', async () => {
    const long = ' '.repeat(100_001)
    const headers = signed(discord.world.signing, long)
    const body = new Blob([long]).stream()
    const response = await fetch(bot.address, { method: 'POST', headers, body, duplex: 'half' })
    expect(response.status).toBe(413)
  })

  it('is answered as it is, not compressed', async () => {
    const body = JSON.stringify({
      ...{ id: '78', type: 2, token: 't', application_id: '2' },
      data: { type: 1, name: 'help' },
    })
    const { status, headers } = await fetch(bot.address, {
      ...{ method: 'POST', body },
      headers: { ...signed(discord.world.signing, body), 'accept-encoding': 'gzip' },
    })
    expect([status, headers.get('content-encoding')]).toEqual([200, null])
  })

  it('for something else than a post finds nothing', async () => {
    expect((await fetch(bot.address)).status).toBe(404)
  })

  it('gets its picture later, in the place of the first response', async () => {
    const sent = discord.slash(discord.person('Ann'), 'people')
    expect((await sent.reply).type).toBe(5)
    expect((await sent.edited).attachments.length).toBe(1)
  })

  it('gets its picture where Discord knows of the response a moment later', async () => {
    discord.fail({ method: 'PATCH', path: /webhooks/, status: 404, code: 10015 })
    expect((await discord.slash(discord.person('Ann'), 'people').edited).attachments.length).toBe(1)
  })
})
