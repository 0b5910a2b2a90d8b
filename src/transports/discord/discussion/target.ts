import { type APIChannel, type APIInteraction, ChannelType, PermissionFlagsBits } from 'discord-api-types/v10'
import type { Options } from '../asked.ts'
import { FORUMS } from './discussion-commands.ts'

/** Where a thread is to be opened. */
export interface Target {
  readonly channel: string
  /** Null where it is not known yet. */
  readonly type: number | null
  /** What the member may do there. */
  readonly permissions: bigint
}

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
  if (!told) return null
  const permissions = BigInt(chosen?.permissions ?? interaction.member?.permissions ?? '0')
  const parent = chosen === null && 'parent_id' in told && isThread(told.type) ? told.parent_id : null
  // A thread has the permissions of what it belongs to, whose kind is not told.
  const target =
    typeof parent === 'string' ? { channel: parent, type: null } : { channel: told.id, type: told.type }
  return mayOpen(permissions, target.type) ? { ...target, permissions } : null
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

/**
 * Whether somebody could do themselves what the bot is to do: see the channel, write in it, and, where that is no forum,
 * open a thread there. Of a channel whose kind is not known yet, null, only the first two are asked.
 */
export function mayOpen(permissions: bigint, type: number | null): boolean {
  const { Administrator, ViewChannel, CreatePublicThreads, SendMessages } = PermissionFlagsBits
  const needed = ViewChannel | SendMessages
  const all = type === null || FORUMS.includes(type) ? needed : needed | CreatePublicThreads
  return (permissions & Administrator) !== 0n || (permissions & all) === all
}
