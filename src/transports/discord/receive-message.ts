import { DiscordAPIError, type GatewayMessageCreateDispatchData, Routes } from 'discord.js'
import { addressed, tellProblem } from './mention.ts'
import type { Conversations } from './conversations.ts'
import type { Reception } from './reception.ts'
import type { ServerLocale } from './server-locale.ts'

/** What it takes to answer messages beside what interactions take. */
interface MessageReception extends Reception {
  readonly serverLocale: ServerLocale
  /** The bot's own id. */
  readonly botId: string
  readonly conversations: Conversations
  /** Milliseconds. */
  readonly now: () => number
}

/** Answers a message in which the bot is addressed; any other is passed over unread. */
export async function receiveMessage(
  reception: MessageReception,
  message: GatewayMessageCreateDispatchData,
): Promise<void> {
  const { answering, admit, botId } = reception
  const question = addressed(message, botId)
  if (question === null) return
  const { id, guild_id, author, channel_id } = message
  const admission = admit(author.id)
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
  const { body, turn } = await answering.message({ id, question, locale, previous })
  const reply = await post(reception, channel_id, body)
  if (turn) conversations.note({ ...place, reply }, turn, now())
}

/** Posts a reply and gives its id. Where the bot may not write it does not answer; that is the server's choice, and no fault. */
async function post(
  { rest, logger }: MessageReception,
  channel: string,
  body: object,
): Promise<string | undefined> {
  try {
    const posted = (await rest.post(Routes.channelMessages(channel), { body })) as { readonly id?: string }
    return posted.id
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || (error.status !== 403 && error.status !== 404)) throw error
    logger.warn({ channel, reason: error.message }, 'A message could not be answered where it stands')
    return undefined
  }
}
