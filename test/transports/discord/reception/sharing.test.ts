import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { labelsOf, messageOf, startBot, textOf } from '../bot.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'
import type { Person, StoredMessage } from '../loopback/world.ts'

let discord: Loopback
let bot: ReturnType<typeof startBot>
let time = 0

beforeAll(async () => {
  discord = await startLoopback()
  bot = startBot(discord, { now: () => (time += 5000) })
  await bot.ready
})
afterAll(async () => {
  await bot.leave()
  await discord.close()
})
afterEach(() => {
  expect(discord.world.violations.splice(0)).toEqual([])
  expect(bot.faults.splice(0)).toEqual([])
})

const words = 'We cannot just have the security of one or some countries'
const isPrivate = ({ flags }: StoredMessage) => (flags & 64) !== 0
const inChannel = (since: number) =>
  [...discord.world.messages.values()].slice(since).filter((message) => !isPrivate(message))

const passage = (person: Person) => messageOf(discord.slash(person, 'who said', { words, private: true }))
const list = (person: Person) => messageOf(discord.slash(person, 'proposals', { private: true }))
const card = async (person: Person) => messageOf(discord.press(person, await passage(person), 'Quote card'))

describe.each([
  ['a passage', passage],
  ['a list', list],
  ['a card', card],
])('%s that is shared', (_name, reply) => {
  it('is posted once, however often the button is pressed', async () => {
    const ann = discord.person('Ann')
    const own = await reply(ann)
    const before = discord.world.messages.size
    const presses = [1, 2, 3].map(() => discord.press(ann, own, 'Share'))
    const messages = await Promise.all(presses.map(messageOf))
    expect(inChannel(before).map(({ id }) => id)).toEqual(
      messages.filter((message) => !isPrivate(message)).map(({ id }) => id),
    )
    expect(messages.filter(isPrivate).map(textOf)).toEqual(
      [1, 2].map(() => 'You have shared this already; “Take back” under it takes it away.\nNot done'),
    )
  })

  it('is taken back by whoever shared it, and by nobody else', async () => {
    const ann = discord.person('Ann')
    const shared = await messageOf(discord.press(ann, await reply(ann), 'Share'))
    expect(labelsOf(shared).at(-1)).toBe('Take back')
    const refused = await messageOf(discord.press(discord.person('Ben'), shared, 'Take back'))
    expect(textOf(refused)).toContain('Only the person who shared this can take it back')
    expect(isPrivate(refused)).toBe(true)
    expect(discord.world.messages.has(shared.id)).toBe(true)
    await discord.press(ann, shared, 'Take back').deleted
    expect(discord.world.messages.has(shared.id)).toBe(false)
  })

  it('can be shared again once it was taken back', async () => {
    const ann = discord.person('Ann')
    const own = await reply(ann)
    const shared = await messageOf(discord.press(ann, own, 'Share'))
    await discord.press(ann, shared, 'Take back').deleted
    expect(isPrivate(await messageOf(discord.press(ann, own, 'Share')))).toBe(false)
  })
})

it('posts once on a line that is cut after Discord has taken it', async () => {
  const ann = discord.person('Ann')
  const own = await passage(ann)
  const before = discord.world.messages.size
  discord.fail({ method: 'POST', path: /callback/, status: 0, cut: true, afterwards: true })
  await discord.press(ann, own, 'Share').reply
  expect(isPrivate(await messageOf(discord.press(ann, own, 'Share')))).toBe(true)
  expect(inChannel(before).length).toBe(1)
})

it('can be shared again where the picture could not be put in its place', async () => {
  const ann = discord.person('Ann')
  const own = await card(ann)
  discord.fail({ method: 'PATCH', path: /@original/, status: 400, code: 50035, times: 2 })
  await discord.press(ann, own, 'Share').deleted
  bot.faults.splice(0)
  const again = await messageOf(discord.press(ann, own, 'Share'))
  expect([isPrivate(again), again.attachments.length]).toEqual([false, 1])
})

it('is still shared where it could not be taken back, and can be shared again once it is gone', async () => {
  const ann = discord.person('Ann')
  const own = await passage(ann)
  const shared = await messageOf(discord.press(ann, own, 'Share'))
  const path = /@original/
  discord.fail({ method: 'DELETE', path, status: 403, code: 50013 })
  await discord.press(ann, shared, 'Take back').reply
  await bot.line('A reply could not be given')
  expect(isPrivate(await messageOf(discord.press(ann, own, 'Share')))).toBe(true)
  discord.fail({ method: 'DELETE', path, status: 404, code: 10008, times: 4 })
  await discord.press(ann, shared, 'Take back').reply
  await expect
    .poll(async () => isPrivate(await messageOf(discord.press(ann, own, 'Share'))), { timeout: 20_000 })
    .toBe(false)
})
