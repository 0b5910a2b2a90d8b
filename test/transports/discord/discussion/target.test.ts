import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10'
import { describe, expect, it } from 'vitest'
import { mayOpen } from '../../../../src/transports/discord/discussion/target.ts'

const { Administrator, CreatePublicThreads, SendMessages, ViewChannel } = PermissionFlagsBits

describe('who may have a thread opened', () => {
  it('sees the channel, writes there and opens threads there', () => {
    const all = ViewChannel | SendMessages | CreatePublicThreads
    expect(mayOpen(all, ChannelType.GuildText)).toBe(true)
    for (const missing of [ViewChannel, SendMessages, CreatePublicThreads])
      expect(mayOpen(all & ~missing, ChannelType.GuildText)).toBe(false)
  })

  it('needs no right to open threads in a forum, where each post is one', () => {
    expect(mayOpen(ViewChannel | SendMessages, ChannelType.GuildForum)).toBe(true)
    expect(mayOpen(SendMessages, ChannelType.GuildForum)).toBe(false)
  })

  it('is asked for the least where the kind of the channel is not known yet', () => {
    expect(mayOpen(ViewChannel | SendMessages, null)).toBe(true)
    expect(mayOpen(ViewChannel, null)).toBe(false)
  })

  it('is any administrator, and nobody without rights', () => {
    expect(mayOpen(Administrator, ChannelType.GuildText)).toBe(true)
    expect(mayOpen(0n, ChannelType.GuildText)).toBe(false)
  })
})
