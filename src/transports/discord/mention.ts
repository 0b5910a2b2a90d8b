import {
  type GatewayMessageCreateDispatchData,
  MessageType,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord.js'
import { call, refuse } from '../../commands/call.ts'
import type { Desk } from './desk.ts'
import { plainWords } from './message-text.ts'
import type { Message } from '../../presentation/message.ts'
import { payloadOf } from './payload.ts'
import { wordingFor } from '../../presentation/wordings.ts'
import type { Problem } from '../../presentation/problem.ts'

/** What somebody wrote to the bot, without its name; null where it was not addressed, or by a bot. */
export function addressed(message: GatewayMessageCreateDispatchData, botId: string): string | null {
  const { author, type, content, webhook_id, guild_id } = message
  const written = type === MessageType.Default || type === MessageType.Reply
  if (!written || author.bot === true || author.id === botId || webhook_id !== undefined) return null
  const named = new RegExp(`<@!?${botId}>`)
  if (guild_id !== undefined && !named.test(content)) return null
  return plainWords(content.replace(named, ' '))
}

/** A question in a message, and the language of the server that it is in. */
interface Written {
  readonly id: string
  readonly question: string
  readonly locale: string | undefined
}

/** The reply to a question in a message, as `/ask` would answer it. It refers to the message and pings nobody. */
export async function answerMessage(
  desk: Desk,
  written: Written,
): Promise<RESTPostAPIChannelMessageJSONBody> {
  const { id, question, locale } = written
  const reply =
    question === ''
      ? refuse({ kind: 'no-question' }, locale)
      : await call(desk.context, { command: 'ask', options: { question }, locale })
  return inReplyTo(id, reply.message, locale)
}

/** One sentence in reply to a message. */
export const tellProblem = (id: string, problem: Problem): RESTPostAPIChannelMessageJSONBody =>
  inReplyTo(id, refuse(problem).message)

function inReplyTo(id: string, message: Message, locale?: string): RESTPostAPIChannelMessageJSONBody {
  const payload = payloadOf(message, { wording: wordingFor(locale), isPrivate: false })
  return {
    ...payload,
    allowed_mentions: { parse: [], replied_user: false },
    message_reference: { message_id: id, fail_if_not_exists: false },
  }
}
