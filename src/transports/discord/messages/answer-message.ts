import type { RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10'
import { callPrompt } from '../../../commands/calling/call-prompt.ts'
import type { Turn } from '../../../commands/understand/understood.ts'
import { wordingFor } from '../../../presentation/wording/wordings.ts'
import type { Place } from '../../../study/shelf.ts'
import { type Desk, deskAt, titleIn } from '../desk.ts'
import { inReplyTo, tellProblem } from './mention.ts'

/** A question in a message, and the language of the server that it is in. */
export interface Written {
  readonly id: string
  readonly place: Place
  readonly question: string
  readonly locale: string | undefined
  /** What it may refer to. */
  readonly previous: Turn | null
}

/** A message to post, and what the next one may refer to. */
export interface MessageReply {
  readonly body: RESTPostAPIChannelMessageJSONBody
  readonly turn: Turn | null
}

/** The reply to what somebody wrote, understood as at the prompt. It refers to the message and pings nobody. */
export async function answerMessage(everywhere: Desk, written: Written): Promise<MessageReply> {
  const { id, place, question, locale, previous } = written
  if (question === '') return { body: tellProblem(id, { kind: 'no-question' }, locale), turn: null }
  const desk = await deskAt(everywhere, place)
  const { message, turn } = await callPrompt(desk.context, { text: question, locale, previous })
  const { reader, article } = desk.context
  const title = titleIn(desk, article, wordingFor(locale))
  return { body: inReplyTo(id, message, { locale, reader, title }), turn }
}
