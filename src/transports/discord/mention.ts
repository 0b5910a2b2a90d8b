import {
  type GatewayMessageCreateDispatchData,
  MessageType,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord.js'
import { callPrompt } from '../../commands/call-prompt.ts'
import { refuse } from '../../commands/call.ts'
import type { Turn } from '../../commands/understand/understood.ts'
import type { Desk } from './desk.ts'
import { plainWords } from './message-text.ts'
import type { Message } from '../../presentation/message.ts'
import { payloadOf } from './payload.ts'
import { wordingFor } from '../../presentation/wordings.ts'
import type { Problem } from '../../presentation/problem.ts'

/** What somebody wrote to the bot, by name, in reply to it or to it alone; null where it was not addressed, or by a bot. */
export function addressed(message: GatewayMessageCreateDispatchData, botId: string): string | null {
  const { author, type, content, webhook_id, guild_id } = message
  const written = type === MessageType.Default || type === MessageType.Reply
  if (!written || author.bot === true || author.id === botId || webhook_id !== undefined) return null
  const named = new RegExp(`<@!?${botId}>`)
  const replies = message.referenced_message?.author.id === botId && content !== ''
  if (guild_id !== undefined && !named.test(content) && !replies) return null
  return plainWords(content.replace(named, ' '))
}

/** A question in a message, and the language of the server that it is in. */
interface Written {
  readonly id: string
  readonly question: string
  readonly locale: string | undefined
  /** What it may refer to. */
  readonly previous: Turn | null
}

/** A message to post, and what the next one may refer to. */
interface Reply {
  readonly body: RESTPostAPIChannelMessageJSONBody
  readonly turn: Turn | null
}

/** The reply to what somebody wrote, understood as at the prompt. It refers to the message and pings nobody. */
export async function answerMessage(desk: Desk, written: Written): Promise<Reply> {
  const { id, question, locale, previous } = written
  if (question === '')
    return { body: inReplyTo(id, refuse({ kind: 'no-question' }, locale).message, locale), turn: null }
  const { message, turn } = await callPrompt(desk.context, { text: question, locale, previous })
  return { body: inReplyTo(id, message, locale), turn }
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
