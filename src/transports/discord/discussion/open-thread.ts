import {
  type APIChannel,
  DiscordAPIError,
  RESTJSONErrorCodes,
  Routes,
  type APIThreadChannel,
} from 'discord.js'
import type { Payload } from '../outbound/payload.ts'
import { posted, UNASKED } from '../outbound/posted.ts'
import type { Requests } from '../requests.ts'
import { isShut } from '../rest-fault.ts'
import { FORUMS, TEXT_CHANNELS } from './discussion-commands.ts'
import { mayOpen, type Target } from './target.ts'

interface Begun {
  readonly name: string
  readonly payload: Payload
  /** Keeps the first message from being posted twice. */
  readonly nonce: string
}

/** The id of a thread, or why there is none. */
type Opened =
  | { readonly kind: 'opened'; readonly thread: string }
  | { readonly kind: 'forbidden' | 'notYou' | 'noPlace' | 'needsTag' }

/** Opens a thread that begins with a message; in a forum, a post. */
export async function openThread(rest: Requests, target: Target, begun: Begun): Promise<Opened> {
  try {
    const type = target.type ?? ((await rest.get(Routes.channel(target.channel))) as APIChannel).type
    if (!mayOpen(target.permissions, type)) return { kind: 'notYou' }
    if (FORUMS.includes(type)) return await openPost(rest, target.channel, begun)
    return TEXT_CHANNELS.includes(type) ? await openUnder(rest, target.channel, begun) : { kind: 'noPlace' }
  } catch (error) {
    if (isShut(error)) return { kind: 'forbidden' }
    if (error instanceof DiscordAPIError && error.code === TAG_REQUIRED) return { kind: 'needsTag' }
    throw error
  }
}

const TAG_REQUIRED = RESTJSONErrorCodes.TagRequiredToCreateAForumPostInThisChannel

async function openPost(rest: Requests, forum: string, { name, payload }: Begun): Promise<Opened> {
  const body = { name, message: { ...payload, ...UNASKED } }
  const { id } = (await rest.post(Routes.threads(forum), { body })) as APIThreadChannel
  return { kind: 'opened', thread: id }
}

/** A message under which no thread can be opened does not stay. */
async function openUnder(rest: Requests, channel: string, { name, payload, nonce }: Begun): Promise<Opened> {
  const message = await posted(rest, channel, payload, nonce)
  try {
    await rest.post(Routes.threads(channel, message), { body: { name } })
  } catch (error) {
    // Sent again after its answer was lost: a thread has the id of its message.
    const isThere =
      error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage
    if (!isThere) {
      await rest.delete(Routes.channelMessage(channel, message)).catch(() => undefined)
      throw error
    }
  }
  return { kind: 'opened', thread: message }
}
