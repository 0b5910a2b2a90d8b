import {
  type APIApplicationCommandAutocompleteResponse,
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
} from 'discord.js'
import { refuse } from '../../commands/call.ts'
import type { Message, Picture } from '../../presentation/message.ts'
import type { Desk, DrawnPicture } from './desk.ts'
import { inPlace, type Look, type Payload, payloadOf } from './payload.ts'

/** A message with the files that it shows. */
export interface Edit {
  readonly payload: Payload
  readonly files: readonly DrawnPicture[]
}

/** The first response to an interaction, and what takes longer: the message that then stands in its place. */
export interface Answered {
  readonly response: APIInteractionResponse
  readonly finish: (() => Promise<Edit>) | null
}

/** A reply, with how it is to look and whether it stands in the place of the one whose button was pressed. */
export interface Shown {
  readonly message: Message
  readonly look: Look
  readonly replaces?: boolean
}

/** Words are sent at once, from memory; a picture takes longer, so that the whole reply is put off until it is drawn. */
export function show(desk: Desk, { message, look, replaces = false }: Shown): Answered {
  const [picture] = message.pictures
  if (picture)
    return {
      response: putOff(look.isPrivate, replaces),
      finish: () => drawn(desk, message, { look, picture }),
    }
  const data = payloadOf(message, look)
  const response: APIInteractionResponse = replaces
    ? { type: InteractionResponseType.UpdateMessage, data: { ...inPlace(data), attachments: [] } }
    : { type: InteractionResponseType.ChannelMessageWithSource, data }
  return { response, finish: null }
}

const putOff = (isPrivate: boolean, replaces: boolean): APIInteractionResponse =>
  replaces
    ? { type: InteractionResponseType.DeferredMessageUpdate }
    : {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        data: isPrivate ? { flags: MessageFlags.Ephemeral } : {},
      }

/** A reply whose picture cannot be drawn is sent without it; one that is nothing but a picture says so. */
async function drawn(
  desk: Desk,
  message: Message,
  { look, picture }: { readonly look: Look; readonly picture: Picture },
): Promise<Edit> {
  try {
    const file = await desk.draw(picture, look.wording)
    return { payload: payloadOf(message, { ...look, picture: file }), files: [file] }
  } catch (error) {
    const id = desk.fault(error)
    const { message: sorry } = refuse({ kind: 'unexpected', id }, look.wording.locale)
    return { payload: payloadOf(message.blocks.length > 0 ? message : sorry, look), files: [] }
  }
}

/** Choices for what is being typed. */
export const offer = (
  choices: readonly { readonly name: string; readonly value: string }[],
): APIApplicationCommandAutocompleteResponse => ({
  type: InteractionResponseType.ApplicationCommandAutocompleteResult,
  data: { choices: [...choices] },
})
