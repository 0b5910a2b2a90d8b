import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'
import { startProgram } from '../program.ts'

/** In what trouble a bot may be when SIGTERM comes, and how it can be seen that it is. */
interface Trouble {
  readonly make: (discord: Loopback) => void
  readonly there: (discord: Loopback) => boolean
}

const atTheGateway = (trouble: Partial<Loopback['gateway']>, there: Trouble['there']): Trouble => ({
  make: ({ gateway }) => {
    Object.assign(gateway, trouble)
    gateway.drop()
  },
  there,
})
const refused = (discord: Loopback) => discord.gateway.refused > 1
const unanswered = ({ gateway }: Loopback) => gateway.unanswered > 0

const cutOff = ['cut off again and again', atTheGateway({ unreachable: 'cut off' }, refused)] as const
const mute = ['left without an answer', atTheGateway({ mute: true }, unanswered)] as const

const afterwards: readonly (readonly [string, Trouble])[] = [
  ['cut off just now', atTheGateway({}, ({ gateway }) => gateway.closes.length > 0)],
  ['refused and cut off by turns', atTheGateway({ unreachable: 'by turns' }, refused)],
  [
    'told that its sessions are invalid',
    atTheGateway({ forgetful: true }, ({ gateway }) => gateway.invalid > 1),
  ],
  cutOff,
  mute,
]
const atFirst: readonly (readonly [string, Trouble])[] = [
  [
    'made to wait by a rate limit',
    {
      make: (discord) => discord.fail({ method: 'GET', path: /gateway/, status: 429, retryAfter: 600 }),
      there: ({ world }) => world.requests.some(({ path }) => path.includes('gateway')),
    },
  ],
  cutOff,
  mute,
]

let discord: Loopback
let program: ReturnType<typeof startProgram>

beforeEach(async () => {
  discord = await startLoopback()
})
afterEach(async () => {
  program.process.kill('SIGKILL')
  await discord.close()
})

const until = (condition: () => boolean) => expect.poll(condition, { timeout: 60_000 }).toBe(true)

/** It lives on where it is not ended, and the test with it. */
async function endsAtOnce() {
  const { identifies } = discord.gateway
  program.process.kill('SIGTERM')
  const { status, said } = await program.ended
  expect(status).toBe(0)
  expect(said).toContain('Left Discord')
  expect(discord.gateway.identifies).toBe(identifies)
}

it.each(afterwards)('ends when it is connected and %s', async (_name, { make, there }) => {
  program = startProgram(discord)
  await until(() => program.said().includes('The commands were registered'))
  make(discord)
  await until(() => there(discord))
  await endsAtOnce()
})

it.each(atFirst)('ends when from the start it is %s', async (_name, { make, there }) => {
  make(discord)
  program = startProgram(discord)
  await until(() => there(discord))
  await endsAtOnce()
})
