import type { APIInteractionResponse } from 'discord-api-types/v10'
import { afterEach, expect, it } from 'vitest'
import type { Answered } from '../../../../src/transports/discord/outbound/answered.ts'
import { answeringHere } from '../answering-here.ts'
import type { Payload } from '../../../../src/transports/discord/outbound/payload.ts'
import { seed } from '../../../seed-article.ts'
import { startBot } from '../bot.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'
import { readSpecification } from '../loopback/openapi.ts'

type Loose = Record<string, unknown> & { components: { components: Loose[] }[] }

/** Each breaks a payload in one way that Discord refuses. */
const mutations: Readonly<Record<string, (payload: Loose) => void>> = {
  'the flag for layouts missing': (payload) => {
    payload['flags'] = 0
  },
  'a custom_id doubled': ({ components: [container] }) => {
    const row = container?.components.find(({ type }) => type === 1)
    row?.components.push(...(JSON.parse(JSON.stringify(row.components)) as Loose['components']))
  },
  'text over the limit': ({ components: [container] }) => {
    container?.components.push({ type: 10, content: 'x'.repeat(4001) } as unknown as Loose)
  },
  'components nested too deep': ({ components }) => {
    const [container] = components
    container?.components.push({ type: 17, components: [{ type: 10, content: 'x' }] } as unknown as Loose)
  },
  'an attachment of another name': ({ components: [container] }) => {
    const items = [{ media: { url: 'attachment://other.png' } }]
    container?.components.push({ type: 12, items } as unknown as Loose)
  },
}

let discord: Loopback
let bot: ReturnType<typeof startBot>

afterEach(async () => {
  await bot.leave()
  await discord.close()
})

const articles = [{ id: seed.article, title: 'The conference' }]
const sound = answeringHere({ context: seed, articles, fault: String })

/** Starts a bot whose payloads are broken before they are sent. */
async function mutated(mutate: (payload: Loose) => void) {
  const broken = <T extends Payload | APIInteractionResponse>(part: T): T => {
    const copy = JSON.parse(JSON.stringify(part)) as T & { data?: Loose }
    if ('components' in copy) mutate(copy as unknown as Loose)
    else if (copy.data && 'components' in copy.data) mutate(copy.data)
    return copy
  }
  discord = await startLoopback()
  const interaction: typeof sound.interaction = async (given, work) => {
    const answered = await sound.interaction(given, work)
    if (!answered) return null
    const { response, later } = answered
    return {
      response: broken(response),
      later: later && { ...later, payload: broken(later.payload) },
    } satisfies Answered
  }
  bot = startBot(discord, { answering: { interaction } })
  await bot.ready
}

const words = 'We cannot just have the security of one or some countries'

it.each(Object.entries(mutations))('the loopback refuses %s', async (_what, mutate) => {
  await mutated(mutate)
  await discord.slash(discord.person('Ann'), 'who said', { words }).reply
  expect(discord.world.violations.length).toBeGreaterThan(0)
})

it('the loopback refuses a picture of another name in an edit', async () => {
  await mutated(({ components: [container] }) => {
    for (const { items = [] } of (container?.components ?? []) as { items?: { media: { url: string } }[] }[])
      for (const item of items) item.media.url = 'attachment://other.png'
  })
  await discord.slash(discord.person('Ann'), 'people').edited
  expect(discord.world.violations).toEqual([
    'a picture other.png that was not sent',
    'a file speakers.png that nothing shows',
  ])
})

it('and takes what is not broken', async () => {
  await mutated(() => undefined)
  await discord.slash(discord.person('Ann'), 'who said', { words }).reply
  await discord.slash(discord.person('Ann'), 'people').edited
  expect(discord.world.violations).toEqual([])
})

it('a specification without routes allows nothing', () => {
  expect(() => readSpecification('test/models/tiny/tokenizer_config.json')).toThrow(
    'is no specification of Discord',
  )
})
