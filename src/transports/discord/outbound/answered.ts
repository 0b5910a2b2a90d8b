import {
  type APIApplicationCommandAutocompleteResponse,
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10'
import type { Message, Picture } from '../../../presentation/message.ts'
import { presentProblem } from '../../../presentation/answers/present-problem.ts'
import type { Problem } from '../../../presentation/wording/problem.ts'
import { wordingFor } from '../../../presentation/wording/wordings.ts'
import type { Asker } from '../asked.ts'
import { inPlace, type Look, type Payload, payloadOf } from './payload.ts'
import type { Drawing } from '../pictures/drawing.ts'
import type { Requests } from '../requests.ts'

/** The first response to an interaction, and what takes longer: the message that then stands in its place. */
export interface Answered {
  readonly response: APIInteractionResponse
  readonly later: Later | null
  /** What takes longer than Discord waits, done in the thread that sends: the message that then stands in its place. */
  readonly work?: (rest: Requests) => Promise<Payload>
  /** Whether the message whose button was pressed is taken away. */
  readonly removes?: boolean
  /** Files that go with the reply, which is then put off: a first response over HTTP has no room for them. */
  readonly files?: readonly SentFile[] | undefined
  /**
   * All that the place kept when it was made (`Shelf.state`): as long as it keeps that, whoever asks the same there is
   * answered the same. Without it the reply does not last.
   */
  readonly lasts?: string | undefined
}

/** A file that goes with a reply. */
export interface SentFile {
  readonly name: string
  /** Media type. */
  readonly type: string
  readonly data: Uint8Array
  /** What a picture shows, for those who do not see it. */
  readonly alt?: string
}

/** A reply that is whole once its picture is drawn. */
export interface Later {
  readonly drawing: Drawing
  readonly payload: Payload
  /** The reply without the picture; null where it is nothing but that. */
  readonly without: Payload | null
  /** Of whoever is told where it cannot be drawn. */
  readonly locale: string
}

/** A reply, with how it is to look and whether it stands in the place of the one whose button was pressed. */
export interface ShownReply {
  readonly message: Message
  readonly look: Look
  readonly replaces?: boolean
}

/** Words as they are sent at once. */
export function say({ message, look, replaces = false }: ShownReply): Answered {
  const data = payloadOf(message, look)
  const response: APIInteractionResponse = replaces
    ? { type: InteractionResponseType.UpdateMessage, data: { ...inPlace(data), attachments: [] } }
    : { type: InteractionResponseType.ChannelMessageWithSource, data }
  return { response, later: null }
}

/** A picture takes longer, so that the whole reply is put off until it is drawn. */
export function sayLater({ message, look, replaces = false }: ShownReply, drawing: Drawing): Answered {
  return {
    response: putOff(look.isPrivate, replaces),
    later: {
      drawing,
      payload: payloadOf(message, { ...look, picture: drawing }),
      without: message.blocks.length > 0 ? payloadOf(message, look) : null,
      locale: look.wording.locale,
    },
  }
}

/** What tells Discord that the reply comes later. */
export const putOff = (isPrivate: boolean, replaces = false): APIInteractionResponse =>
  replaces
    ? { type: InteractionResponseType.DeferredMessageUpdate }
    : {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        data: isPrivate ? { flags: MessageFlags.Ephemeral } : {},
      }

/** Whether a first response is for the asker alone. */
export const isPrivate = ({ response }: Pick<Answered, 'response'>): boolean =>
  'data' in response &&
  'flags' in response.data &&
  ((response.data.flags ?? 0) & MessageFlags.Ephemeral) !== 0

/** One sentence that only the asker sees: what is wrong, and what to do. */
export function answerProblem({ locale }: Pick<Asker, 'locale'>, problem: Problem): Answered {
  const wording = wordingFor(locale)
  return say({ message: presentProblem(problem, wording), look: { wording, isPrivate: true } })
}

/** The picture that a reply asks for; a reply shows one at most. */
export const pictureOf = ({ pictures }: Message): Picture | undefined => pictures[0]

/** Choices for what is being typed. */
export const offer = (
  choices: readonly { readonly name: string; readonly value: string }[],
): APIApplicationCommandAutocompleteResponse => ({
  type: InteractionResponseType.ApplicationCommandAutocompleteResult,
  data: { choices: [...choices] },
})
