import {
  DiscordAPIError,
  type GatewayMessageCreateDispatchData,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from 'discord.js'
import { addressed, tellProblem } from '../messages/mention.ts'
import type { Conversations } from '../messages/conversations.ts'
import { again } from '../outbound/deliver.ts'
import { excuseFor } from '../outbound/excuse.ts'
import { READ } from '../inbound/price.ts'
import { NO_HISTORY, reasonOf } from '../outbound/refused-replies.ts'
import type { Reception } from '../reception/reception.ts'
import type { ParentOf } from './channel-parent.ts'
import type { ServerLocale } from './server-locale.ts'

/** What it takes to answer messages beside what interactions take. */
interface MessageReception extends Reception {
  readonly serverLocale: ServerLocale
  readonly parentOf: ParentOf
  /** The bot's own id. */
  readonly botId: string
  readonly conversations: Conversations
  /** Milliseconds. */
  readonly now: () => number
}

/** Milliseconds that a question in a message waits for its turn. */
const PATIENCE = 15_000

/** Answers a message in which the bot is addressed; any other is passed over unread. */
export async function receiveMessage(
  reception: MessageReception,
  message: GatewayMessageCreateDispatchData,
): Promise<void> {
  const { answering, admit, botId, fault } = reception
  const question = addressed(message, botId)
  if (question === null) return
  const { id, guild_id, author, channel_id } = message
  const admission = admit(author.id, READ.price)
  // A sentence to one person has no place in a channel.
  if (admission.kind === 'ignored' || (admission.kind === 'told' && guild_id !== undefined)) return
  const locale = guild_id === undefined ? undefined : await reception.serverLocale(guild_id)
  if (admission.kind === 'told') {
    await post(reception, channel_id, tellProblem(id, { kind: 'flood', seconds: admission.seconds }))
    return
  }
  const { conversations, now } = reception
  const place = { channel: channel_id, author: author.id, replyTo: message.message_reference?.message_id }
  const previous = conversations.before(place, now())
  const where = { server: guild_id ?? null, channel: await channelMeant(reception, message) }
  const terms = { person: author.id, price: READ.price, until: performance.now() + PATIENCE }
  const { body, turn } = await answering
    .message({ id, place: where, question, locale, previous }, terms)
    .catch((error: unknown) => ({ body: tellProblem(id, excuseFor(error, fault), locale), turn: null }))
  const reply = await post(reception, channel_id, body)
  if (turn) conversations.note({ ...place, reply }, turn, now())
}

/** A thread follows its channel; a direct message has nothing to follow. */
const channelMeant = async (
  { parentOf }: MessageReception,
  { guild_id, channel_id }: GatewayMessageCreateDispatchData,
): Promise<string> => (guild_id === undefined ? channel_id : await parentOf(channel_id))

/** Milliseconds before the same message is posted again. */
const PAUSES = [500, 3000]

/**
 * Posts a reply and gives its id. A second attempt makes no second message: Discord knows it by its nonce. Where the bot
 * may not write it does not answer; that is the server's choice, and no fault.
 */
async function post(
  { rest, logger }: MessageReception,
  channel: string,
  body: RESTPostAPIChannelMessageJSONBody,
): Promise<string | undefined> {
  const nonce = body.message_reference?.message_id
  const once = nonce === undefined ? body : { ...body, nonce, enforce_nonce: true }
  const send = async (sent: object) =>
    (await again(PAUSES, () => rest.post(Routes.channelMessages(channel), { body: sent }))) as {
      readonly id?: string
    }
  try {
    return (await send(once).catch((error: unknown) => withoutReference(error, once, send))).id
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === null) throw error
    logger.warn({ channel }, `A message could not be answered where it stands: ${reason}`)
    return undefined
  }
}

/** A reply that may not refer to its question still answers it. */
function withoutReference<T>(
  error: unknown,
  { message_reference, ...body }: RESTPostAPIChannelMessageJSONBody,
  send: (body: object) => Promise<T>,
): Promise<T> {
  const unread = error instanceof DiscordAPIError && error.code === NO_HISTORY
  if (!unread || message_reference === undefined) throw error
  return send(body)
}
