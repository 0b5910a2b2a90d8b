import { DiscordAPIError, type GatewayMessageCreateDispatchData, Routes } from 'discord.js'
import { addressed, answerMessage, tellProblem } from './mention.ts'
import type { Reception } from './reception.ts'
import type { ServerLocale } from './server-locale.ts'

/** What it takes to answer messages beside what interactions take. */
interface MessageReception extends Reception {
  readonly serverLocale: ServerLocale
  /** The bot's own id. */
  readonly botId: string
}

/** Answers a message in which the bot is addressed; any other is passed over unread. */
export async function receiveMessage(
  reception: MessageReception,
  message: GatewayMessageCreateDispatchData,
): Promise<void> {
  const { desk, admit, botId } = reception
  const question = addressed(message, botId)
  if (question === null) return
  const { id, guild_id, author } = message
  const admission = admit(author.id)
  // A sentence to one person has no place in a channel.
  if (admission.kind === 'ignored' || (admission.kind === 'told' && guild_id !== undefined)) return
  const locale = guild_id === undefined ? undefined : await reception.serverLocale(guild_id)
  const body =
    admission.kind === 'welcome'
      ? await answerMessage(desk, { id, question, locale })
      : tellProblem(id, { kind: 'flood', seconds: admission.seconds })
  await post(reception, message.channel_id, body)
}

/** Where the bot may not write it does not answer; that is the server's choice, and no fault. */
async function post({ rest, logger }: MessageReception, channel: string, body: object): Promise<void> {
  try {
    await rest.post(Routes.channelMessages(channel), { body })
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || (error.status !== 403 && error.status !== 404)) throw error
    logger.warn({ channel, reason: error.message }, 'A message could not be answered where it stands')
  }
}
