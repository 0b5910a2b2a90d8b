import { pino } from 'pino'
import type { Answering } from '../../../../src/transports/discord/inbound/answering.ts'
import type { Desk } from '../../../../src/transports/discord/desk.ts'
import type { Requests } from '../../../../src/transports/discord/requests.ts'
import { openEndpoint } from '../../../../src/transports/discord/connection/open-endpoint.ts'
import type { FloodGate } from '../../../../src/transports/discord/reception/flood.ts'
import { httpApp, type AppPart } from '../../../../src/transports/http/app.ts'
import { interactions } from '../../../../src/transports/http/interactions.ts'
import { serveApp } from '../../../../src/transports/http/serve.ts'
import { seed } from '../../../seed-article.ts'
import { answeringHere } from '../answering-here.ts'
import type { Loopback } from '../loopback/loopback.ts'

interface Settings {
  readonly now?: () => number
  readonly desk?: Partial<Desk>
  /** What else is served at the same port. */
  readonly parts?: readonly AppPart[]
  /** What stands before the answering. */
  readonly wrap?: (answering: Answering) => Answering
  /** What goes on by itself. */
  readonly beside?: (rest: Requests) => () => Promise<void>
  readonly gate?: FloodGate
}

/** Starts the bot as it answers what a loopback Discord posts, its commands registered; several share what is posted. */
export async function startPosted(
  discord: Loopback,
  { now, desk, parts = [], wrap = (same) => same, beside, gate }: Settings = {},
) {
  const faults: unknown[] = []
  const fault = (error: unknown) => `f${faults.push(error)}`
  const articles = [{ id: seed.article, title: 'The conference' }]
  const { publicKey } = discord.world.signing
  const endpoint = openEndpoint({
    publicKey,
    token: discord.world.token,
    answering: wrap(answeringHere({ context: seed, articles, fault, ...desk })),
    fault,
    logger: pino({ level: 'silent' }),
    api: discord.api,
    now,
    beside,
    gate,
  })
  const app = httpApp([interactions(endpoint.answer), ...parts], { fault })
  const served = await serveApp(app, { host: '127.0.0.1', port: 0 })
  const address = `http://127.0.0.1:${served.port}/interactions`
  discord.world.endpoints = [...discord.world.endpoints, address]
  await endpoint.register()
  return {
    address,
    faults,
    leave: async () => {
      discord.world.endpoints = discord.world.endpoints.filter((other) => other !== address)
      await served.close()
      await endpoint.settled()
    },
  }
}
