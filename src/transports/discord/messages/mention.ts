import {
  type GatewayMessageCreateDispatchData,
  MessageType,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10'
import { z } from 'zod'
import type { Message } from '../../../presentation/message.ts'
import { presentProblem } from '../../../presentation/answers/present-problem.ts'
import type { Problem } from '../../../presentation/wording/problem.ts'
import { wordingFor } from '../../../presentation/wording/wordings.ts'
import { plainWords } from './message-text.ts'
import { type Look, payloadOf } from '../outbound/payload.ts'

/** The fields without which a message can be neither read nor answered. */
const READABLE = z.object({
  id: z.string(),
  channel_id: z.string(),
  guild_id: z.string().optional(),
  content: z.string(),
  author: z.object({ id: z.string() }),
})

/** The message that another replies to. */
const REPLIED_TO = z.object({ author: z.object({ id: z.string() }) })

/** Whether a message says something in reply to the bot. */
const repliesTo = (message: GatewayMessageCreateDispatchData, botId: string): boolean =>
  message.content !== '' &&
  message.referenced_message !== undefined &&
  REPLIED_TO.safeParse(message.referenced_message).data?.author.id === botId

/**
 * What somebody wrote to the bot, by name, in reply to it or to it alone; null where it was not addressed, or by a bot,
 * or where the event lacks what a message always has.
 */
export function addressed(message: GatewayMessageCreateDispatchData, botId: string): string | null {
  if (!READABLE.safeParse(message).success) return null
  const { author, type, content, webhook_id, guild_id } = message
  const written = type === MessageType.Default || type === MessageType.Reply
  if (!written || author.bot === true || author.id === botId || webhook_id !== undefined) return null
  const named = new RegExp(`<@!?${botId}>`)
  if (guild_id !== undefined && !named.test(content) && !repliesTo(message, botId)) return null
  return plainWords(content.replace(named, ' '))
}

/** One sentence in reply to a message. */
export const tellProblem = (
  id: string,
  problem: Problem,
  locale?: string,
): RESTPostAPIChannelMessageJSONBody => inReplyTo(id, presentProblem(problem, wordingFor(locale)), { locale })

/** A message as it is posted in reply to another: it pings nobody. */
export function inReplyTo(
  id: string,
  message: Message,
  { locale, ...look }: { readonly locale?: string | undefined } & Pick<Look, 'reader' | 'title'>,
): RESTPostAPIChannelMessageJSONBody {
  const payload = payloadOf(message, { wording: wordingFor(locale), isPrivate: false, ...look })
  return {
    ...payload,
    allowed_mentions: { parse: [], replied_user: false },
    message_reference: { message_id: id, fail_if_not_exists: false },
  }
}
