import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { APIInteraction } from 'discord.js'
import { codeOf } from '../../../../src/transports/discord/buttons/button-state.ts'
import { NO_MODELS } from '../../../../src/search/models/ports.ts'
import type { Desk } from '../../../../src/transports/discord/desk.ts'
import { handle } from '../../../../src/transports/discord/inbound/handle.ts'
import { anyText } from '../messages/any-message.ts'
import { article, library } from '../bridge.ts'
import { faultsOfMessage } from '../loopback/check-message.ts'
import { readSpecification } from '../loopback/openapi.ts'
import type { MessageBody } from '../loopback/world.ts'

const check = readSpecification(process.env['DISCORD_OPENAPI'])

const libraries = new Map([
  ['bridge', library],
  [
    'harbour',
    article('harbour', 'The harbour', '"The harbour is full," said Ben Ode, the pilot. Ships waited.'),
  ],
])
const desk: Desk = {
  context: {
    article: 'bridge',
    open: (id) => Promise.resolve(libraries.get(id) ?? null),
    models: NO_MODELS,
  },
  articles: [
    { id: 'bridge', title: 'The bridge' },
    { id: 'harbour', title: 'The harbour' },
  ],
  fault: String,
}

/** An interaction as Discord sends it, as far as the bot reads it. */
const interaction = (type: number, data: object): APIInteraction =>
  ({
    id: '1',
    token: 't',
    application_id: '2',
    type,
    data,
    context: 0,
    locale: 'en-US',
    user: { id: '3', username: 'ann' },
  }) as unknown as APIInteraction

const text = (value: string) => ({ type: 3, value })
const ask = async (name: string, options: readonly object[]) =>
  JSON.stringify((await handle(desk, interaction(2, { type: 1, name, options })))?.response)

describe('handle', () => {
  it('asks the article that is meant unless another is chosen, by code, id or title', async () => {
    const question = { name: 'person', ...text('Ben Ode') }
    expect(await ask('quotes', [question])).not.toContain('The harbour is full')
    for (const chosen of [codeOf('harbour'), 'Harbour', 'the harbour'])
      expect(await ask('quotes', [question, { name: 'article', ...text(chosen) }])).toContain(
        'The harbour is full',
      )
    expect(await ask('quotes', [question, { name: 'article', ...text('the moon') }])).toContain('the moon')
  })

  it('offers articles by what is typed of their titles, and completes in the one that is chosen', async () => {
    const complete = async (...options: readonly object[]) =>
      (await handle(desk, interaction(4, { type: 1, name: 'quotes', options })))?.response
    const harbour = { name: 'The harbour', value: codeOf('harbour') }
    expect(await complete({ name: 'article', ...text('harb'), focused: true })).toEqual({
      type: 8,
      data: { choices: [harbour] },
    })
    const person = { name: 'person', ...text('b'), focused: true }
    expect(await complete({ name: 'article', ...text(harbour.value) }, person)).toEqual({
      type: 8,
      data: { choices: [{ name: 'Ben Ode', value: 'Ben Ode' }] },
    })
  })

  it('passes over what the bot never asked for', async () => {
    expect(await handle(desk, interaction(1, {}))).toBeNull()
    expect(await handle(desk, interaction(5, { custom_id: 'x' }))).toBeNull()
    expect(await handle(desk, interaction(2, { type: 2, name: 'user', target_id: '1' }))).toBeNull()
  })

  it('answers whatever people type, press or point at, within the limits', async () => {
    const state = fc.tuple(
      fc.constantFrom('c', 's', 'q', 'Q', 'p', 'm', 'M'),
      fc.array(anyText, { maxLength: 4 }),
    )
    const customId = state.map(
      ([letter, fields]) => ['w1', letter, codeOf('bridge'), ...fields].join('|').slice(0, 99) + '|',
    )
    const message = { id: '9', flags: 0, content: '', author: { id: '3' } }
    const given = fc.oneof(
      anyText.map((words) =>
        interaction(2, {
          type: 1,
          name: 'who',
          options: [{ type: 1, name: 'said', options: [{ name: 'words', ...text(words) }] }],
        }),
      ),
      anyText.map((person) =>
        interaction(2, { type: 1, name: 'quotes', options: [{ name: 'person', ...text(person) }] }),
      ),
      anyText.map((content) =>
        interaction(2, {
          type: 3,
          name: 'x',
          target_id: '9',
          resolved: { messages: { 9: { ...message, content } } },
        }),
      ),
      customId.map(
        (custom_id) =>
          ({ ...interaction(3, { custom_id, component_type: 2 }), message }) as unknown as APIInteraction,
      ),
    )
    await fc.assert(
      fc.asyncProperty(given, async (asked) => {
        const answered = await handle(desk, asked)
        if (!answered || answered.later) return
        expect(
          faultsOfMessage('data' in answered.response ? (answered.response.data as MessageBody) : {}),
        ).toEqual([])
        expect(check('POST', '/interactions/1/a/callback', answered.response)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
