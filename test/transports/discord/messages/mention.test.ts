import type { GatewayMessageCreateDispatchData } from 'discord-api-types/v10'
import { describe, expect, it } from 'vitest'
import { addressed } from '../../../../src/transports/discord/messages/mention.ts'

const BOT = '42'
/** A message in a server, as Discord sends it, with some fields otherwise. */
const message = (fields: object): GatewayMessageCreateDispatchData =>
  ({
    id: '1',
    channel_id: '2',
    guild_id: '3',
    type: 0,
    author: { id: '7', username: 'ann' },
    content: `<@${BOT}> who spoke?`,
    ...fields,
  }) as unknown as GatewayMessageCreateDispatchData

describe('what a message asks of the bot', () => {
  it('is what stands beside its name', () => {
    expect(addressed(message({}), BOT)).toBe('who spoke?')
  })

  it('is all of a reply to it', () => {
    const reply = { type: 19, content: 'and why?', referenced_message: { author: { id: BOT } } }
    expect(addressed(message(reply), BOT)).toBe('and why?')
  })

  it.each([
    ['to nobody', { content: 'who spoke?' }],
    ['of another bot', { author: { id: '8', bot: true } }],
    ['without an author', { author: undefined }],
    ['whose content is no text', { content: null }],
    ['without a channel', { channel_id: undefined }],
    ['in reply to one without an author', { content: 'and why?', referenced_message: {} }],
  ])('is nothing in one %s', (_, fields) => {
    expect(addressed(message(fields), BOT)).toBeNull()
  })
})
