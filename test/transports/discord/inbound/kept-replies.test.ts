import {
  type APIInteraction,
  ApplicationCommandOptionType as Option,
  ApplicationCommandType,
  InteractionContextType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10'
import { expect, it } from 'vitest'
import { NO_MODELS } from '../../../../src/search/models/ports.ts'
import { newCacheCount } from '../../../../src/work/cache-count.ts'
import { keptReplies } from '../../../../src/transports/discord/inbound/kept-replies.ts'

interface Circumstances {
  readonly member?: string
  readonly words?: string
  readonly more?: readonly { readonly name: string; readonly type: Option; readonly value: unknown }[]
  readonly locale?: string
  readonly placeLocale?: string
  readonly context?: InteractionContextType
  readonly type?: InteractionType
  /** What the place keeps, and which article is in use there. */
  readonly state?: string | null
  readonly article?: string
  /** What it keeps when the reply is made. */
  readonly after?: string
  readonly lasts?: boolean
}

/** How often a reply is made where the same is asked twice, then otherwise, then as at first. */
async function made(otherwise: Circumstances): Promise<readonly number[]> {
  let times = 0
  let state: string | null = ''
  let article = 'a'
  const ask = async (given: Circumstances) => {
    state = given.state === undefined ? '' : given.state
    article = given.article ?? 'a'
    const interaction = {
      type: given.type ?? InteractionType.ApplicationCommand,
      locale: given.locale ?? 'fr',
      guild_locale: given.placeLocale ?? 'de',
      guild_id: 's',
      context: given.context ?? InteractionContextType.Guild,
      member: { user: { id: given.member ?? '1' } },
      data: {
        type: ApplicationCommandType.ChatInput,
        name: 'who',
        options: [
          {
            ...{ type: Option.Subcommand, name: 'said' },
            options: [
              { name: 'words', type: Option.String, value: given.words ?? 'one two' },
              ...(given.more ?? []),
            ],
          },
        ],
      },
    } as unknown as APIInteraction
    const { interaction: answer } = keeping(given)
    await answer(interaction, { person: '1', price: 1, until: Infinity, isLong: true })
    return times
  }
  let circumstances: Circumstances = {}
  const count = newCacheCount()
  const kept = keptReplies(
    {
      interaction: () => {
        times++
        state = circumstances.after ?? state
        const { lasts = true } = circumstances
        return Promise.resolve({
          response: { type: 1 },
          later: null,
          lasts: lasts ? (state ?? '') : undefined,
        })
      },
      message: () => Promise.reject(new Error('nobody asked')),
      draw: () => Promise.reject(new Error('nobody asked')),
      commands: () => Promise.resolve([]),
    },
    () =>
      Promise.resolve({ state, context: { article, open: () => Promise.resolve(null), models: NO_MODELS } }),
    count,
  )
  const keeping = (given: Circumstances) => {
    circumstances = given
    return kept
  }
  const all = [await ask({}), await ask({}), await ask(otherwise), await ask(otherwise), await ask({})]
  // What cannot be kept is not counted.
  expect(count.hits + count.misses).toBeLessThanOrEqual(all.length)
  expect(count.hits).toBe(all.length - times)
  return all
}

it.each<readonly [string, Circumstances]>([
  ['other words', { words: 'one  two' }],
  ['for the asker alone', { more: [{ name: 'private', type: Option.Boolean, value: true }] }],
  ['about another article', { more: [{ name: 'article', type: Option.String, value: 'b' }] }],
  ['in another language', { locale: 'es' }],
  ['in a server of another language', { placeLocale: 'es' }],
  ['where nobody else is', { context: InteractionContextType.BotDM }],
  ['where another article is in use', { article: 'b' }],
  ['where the place keeps something else', { state: 'a correction' }],
])('a reply that lasts is given again, and once made anew %s', async (_what, otherwise) => {
  expect(await made(otherwise)).toEqual([1, 1, 2, 2, 2])
})

it('is given to whoever asks the same', async () => {
  expect(await made({ member: '2' })).toEqual([1, 1, 1, 1, 1])
})

it.each<readonly [string, Circumstances]>([
  ['does not last', { words: 'three', lasts: false }],
  ['was made of what the place has kept only since', { words: 'three', after: 'a correction' }],
  ['is made where the database has trouble', { state: null }],
  ['is about all articles', { more: [{ name: 'article', type: Option.String, value: 'all' }] }],
  ['completes what is typed', { type: InteractionType.ApplicationCommandAutocomplete }],
])('what %s is made anew each time', async (_what, otherwise) => {
  expect(await made(otherwise)).toEqual([1, 1, 2, 3, 3])
})

/** What two people are told who ask the same at the same time, and how often a reply is made for them. */
async function atOnce(outcomes: readonly (boolean | Error)[]) {
  let times = 0
  const { interaction: answer } = keptReplies(
    {
      interaction: async () => {
        const outcome = outcomes[times++]
        await new Promise(setImmediate)
        if (outcome instanceof Error) throw outcome
        return {
          response: { type: InteractionResponseType.Pong },
          later: null,
          lasts: outcome === true ? '' : undefined,
        }
      },
      message: () => Promise.reject(new Error('nobody asked')),
      draw: () => Promise.reject(new Error('nobody asked')),
      commands: () => Promise.resolve([]),
    },
    () =>
      Promise.resolve({
        state: '',
        context: { article: 'a', open: () => Promise.resolve(null), models: NO_MODELS },
      }),
  )
  const interaction = {
    ...{ type: InteractionType.ApplicationCommand, guild_id: 's', context: InteractionContextType.Guild },
    data: { type: ApplicationCommandType.ChatInput, name: 'people', options: [] },
  } as unknown as APIInteraction
  const ask = () => answer(interaction, { person: '1', price: 1, until: Infinity, isLong: true })
  const told = await Promise.allSettled([ask(), ask()])
  return { times, told: told.map(({ status }) => status) }
}

it('a reply that is being made is waited for by who asks the same', async () => {
  expect(await atOnce([true])).toEqual({ times: 1, told: ['fulfilled', 'fulfilled'] })
})

it.each([
  ['does not last', false, 'fulfilled'],
  ['is not made', new Error('dropped'), 'rejected'],
])('where it %s, whoever waited for it is answered anew', async (_what, outcome, first) => {
  expect(await atOnce([outcome, true])).toEqual({ times: 2, told: [first, 'fulfilled'] })
})
