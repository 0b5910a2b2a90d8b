import { type APIChannel, ChannelType, Routes } from 'discord.js'
import { LRUCache } from 'lru-cache'
import type { Requests } from '../requests.ts'

/** The most channels that are remembered. */
const MOST_CHANNELS = 5000

/** The channel that a thread belongs to, by its id; of any other channel, and where Discord does not say, its own id. */
export type ParentOf = (channel: string) => Promise<string>

/** Asked for once each: a message does not say whether it stands in a thread. */
export function channelParents(rest: Requests): ParentOf {
  const known = new LRUCache<string, string>({
    max: MOST_CHANNELS,
    fetchMethod: async (id) => {
      try {
        return parentIn((await rest.get(Routes.channel(id))) as APIChannel) ?? id
      } catch {
        return undefined
      }
    },
  })
  return async (id) => (await known.fetch(id)) ?? id
}

const parentIn = (channel: APIChannel): string | null =>
  channel.type === ChannelType.AnnouncementThread ||
  channel.type === ChannelType.PublicThread ||
  channel.type === ChannelType.PrivateThread
    ? (channel.parent_id ?? null)
    : null
