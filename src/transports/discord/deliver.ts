import {
  type APIInteraction,
  DiscordAPIError,
  type RawFile,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js'
import type { Answered } from './answered.ts'
import type { Edit } from './finish.ts'
import { inPlace } from './payload.ts'

/** Whether the first response reached Discord in time. */
export type Delivery = 'delivered' | 'late'

type Addressed = Pick<APIInteraction, 'id' | 'token' | 'application_id'>

/**
 * Sends the first response. A retry after an answer that was lost on the way meets "already acknowledged": the first
 * did arrive.
 */
export async function acknowledge(
  rest: REST,
  { id, token }: Addressed,
  { response }: Answered,
): Promise<Delivery> {
  try {
    await rest.post(Routes.interactionCallback(id, token), { body: response, auth: false })
    return 'delivered'
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error
    if (error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) return 'delivered'
    if (error.code === RESTJSONErrorCodes.UnknownInteraction) return 'late'
    throw error
  }
}

/** Puts a message, with its files, in the place of the first response. */
export async function replace(rest: REST, { application_id, token }: Addressed, edit: Edit): Promise<void> {
  const files = edit.files.map(({ name, data }): RawFile => ({
    name,
    data: Buffer.from(data),
    contentType: 'image/png',
  }))
  const attachments = edit.files.map(({ name, alt }, id) => ({
    id: String(id),
    filename: name,
    description: alt,
  }))
  const body = { ...inPlace(edit.payload), attachments }
  await rest.patch(Routes.webhookMessage(application_id, token), { body, files, auth: false })
}
