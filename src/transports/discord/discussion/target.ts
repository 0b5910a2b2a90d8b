import { type APIChannel, type APIInteraction, ChannelType, PermissionFlagsBits } from 'discord-api-types/v10'
import type { Options } from '../asked.ts'
import type { Target } from './open-thread.ts'

/** As much of a channel as an interaction tells. */
interface Told {
  readonly id: string
  readonly type: ChannelType
  /** What the member may do there, as bits. */
  readonly permissions?: string
}

/**
 * Where somebody wants a thread: in the channel that they chose, else in that of the interaction; out of a thread, in the
 * channel or forum that it belongs to. Null where they may not open one.
 */
export function targetOf(interaction: APIInteraction, { where }: Options): Target | null {
  const chosen = where === undefined ? null : resolvedIn(interaction, String(where))
  if (where !== undefined && !chosen) return null
  const told = chosen ?? (interaction.channel as (APIChannel & Told) | undefined)
  const permissions = chosen?.permissions ?? interaction.member?.permissions ?? '0'
  if (!told || !mayOpen(BigInt(permissions), told.type)) return null
  const parent = chosen === null && 'parent_id' in told && isThread(told.type) ? told.parent_id : null
  return typeof parent === 'string' ? { channel: parent, type: null } : { channel: told.id, type: told.type }
}

function resolvedIn(interaction: APIInteraction, id: string): Told | null {
  const data = 'data' in interaction ? interaction.data : undefined
  const resolved = data && 'resolved' in data ? data.resolved : undefined
  const channels = resolved && 'channels' in resolved ? resolved.channels : undefined
  return (channels?.[id] as Told | undefined) ?? null
}

const THREADS: readonly ChannelType[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]
const isThread = (type: ChannelType): boolean => THREADS.includes(type)

/** In a forum a post takes the right to send messages; the bot opens nothing for somebody who could not. */
function mayOpen(permissions: bigint, type: ChannelType): boolean {
  const { Administrator, ViewChannel, CreatePublicThreads, SendMessages } = PermissionFlagsBits
  const isForum = type === ChannelType.GuildForum || type === ChannelType.GuildMedia
  const needed = ViewChannel | (isForum ? SendMessages : CreatePublicThreads)
  return (permissions & Administrator) !== 0n || (permissions & needed) === needed
}
