import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Gateway } from './gateway.ts'
import { readSpecification } from './openapi.ts'
import { peopleOf } from './people.ts'
import { newSigning } from './signing.ts'
import { restOf } from './rest.ts'
import { type Channel, type Fault, type Person, snowflake, type StoredMessage, type World } from './world.ts'

/** The variable through which `npm run check:discord` names Discord's specification. */
const check = readSpecification(process.env['DISCORD_OPENAPI'])

/** A Discord of our own on this machine: REST v10 and gateway v10 on one port, for tests with the real client. */
export async function startLoopback() {
  const applicationId = snowflake()
  const waiting = new Map<string, (message: StoredMessage) => void>()
  const signing = newSigning()
  const world: World = {
    token: `${Buffer.from(applicationId).toString('base64url')}.loop.back`,
    applicationId,
    guildId: snowflake(),
    signing,
    application: {
      name: 'Who Said',
      verify_key: signing.publicKey,
      flags: 0,
      interactions_endpoint_url: null,
    },
    permissions: '274877975552',
    endpoints: [],
    shards: 1,
    serverLocale: 'en-US',
    patience: 3000,
    commands: [],
    loginsLeft: 999,
    messages: new Map(),
    nonces: new Map(),
    channels: new Map(),
    interactions: new Map(),
    requests: [],
    faults: [],
    violations: [],
    posted: (message) => waiting.get(message.inReplyTo ?? '')?.(message),
  }
  const port = () => (server.address() as AddressInfo).port
  const gatewayUrl = () => `ws://127.0.0.1:${port()}`
  const rest = restOf(world, check, gatewayUrl)
  const server = createServer((request, response) => void rest(request, response))
  const gateway = new Gateway(world, server, gatewayUrl)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    world,
    gateway,
    api: `http://127.0.0.1:${port()}/api`,
    ...peopleOf(world, gateway),
    /** Somebody new, who speaks English unless told otherwise. */
    person: (name: string, traits: Partial<Person> = {}): Person => ({
      id: snowflake(),
      name,
      bot: false,
      locale: 'en-US',
      serverLocale: 'en-US',
      ...traits,
    }),
    /** A channel of that type beside the one that every server has. */
    channel: (type: number): Channel => {
      const channel = { id: snowflake(), type, name: 'elsewhere', parentId: null, replies: 0 }
      world.channels.set(channel.id, channel)
      return channel
    },
    /** Makes the next matching requests fail. */
    fail: (fault: Omit<Fault, 'times'> & { readonly times?: number }) =>
      world.faults.push({ times: 1, ...fault }),
    /** The bot's channel message in reply to one, when it comes. */
    answerTo: (message: StoredMessage) =>
      new Promise<StoredMessage>((resolve) => waiting.set(message.id, resolve)),
    close: async () => {
      gateway.close()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

export type Loopback = Awaited<ReturnType<typeof startLoopback>>
