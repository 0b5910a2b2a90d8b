import { setTimeout as sleep } from 'node:timers/promises'
import { type APIInteraction, DiscordAPIError, RESTJSONErrorCodes, Routes } from 'discord.js'
import type { Answered } from './answered.ts'
import type { EditWithFiles } from './finish.ts'
import { multipart } from './multipart.ts'
import { inPlace } from './payload.ts'
import type { Requests } from '../requests.ts'

/** Whether the first response reached Discord in time. */
export type Delivery = 'delivered' | 'late'

type Addressed = Pick<APIInteraction, 'id' | 'token' | 'application_id'>

/** Milliseconds before the same first response is sent again, as long as the three seconds that Discord waits for it. */
const AT_ONCE = [100, 300, 700, 1000]
/** Milliseconds before the same edit is sent again: its token lasts fifteen minutes. */
const IN_TIME = [1000, 4000, 15_000]

/**
 * Sends the first response, the same again where the connection is cut or Discord is out of order: what it has taken
 * already it answers with "already acknowledged", which is success. Rejects with what Discord refuses.
 */
export async function acknowledge(
  rest: Requests,
  { id, token }: Addressed,
  { response }: Answered,
): Promise<Delivery> {
  try {
    await again(AT_ONCE, () =>
      rest.post(Routes.interactionCallback(id, token), { body: response, auth: false }),
    )
    return 'delivered'
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error
    if (error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) return 'delivered'
    if (error.code === RESTJSONErrorCodes.UnknownInteraction) return 'late'
    throw error
  }
}

/**
 * Puts the first of the edits that Discord takes in the place of the first response. Rejects with the last refusal where
 * it takes none, or where there is nothing to edit any more.
 */
export async function replace(
  rest: Pick<Requests, 'patch'>,
  to: Addressed,
  edits: readonly EditWithFiles[],
): Promise<void> {
  for (const [i, edit] of edits.entries()) {
    try {
      await again(IN_TIME, () => patch(rest, to, edit))
      return
    } catch (error) {
      if (isGone(error) || i === edits.length - 1) throw error
    }
  }
}

/**
 * Takes back the message that `@original` means: the first response, or the one whose button was pressed. One that is
 * gone already is taken back.
 */
export async function takeBack(rest: Requests, { application_id, token }: Addressed): Promise<void> {
  try {
    await again(IN_TIME, () =>
      known(() => rest.delete(Routes.webhookMessage(application_id, token), { auth: false })),
    )
  } catch (error) {
    if (!isGone(error)) throw error
  }
}

const isGone = (error: unknown): boolean => error instanceof DiscordAPIError && error.status === 404

/** Tries again after each pause, unless Discord has understood and refused. */
export async function again<T>(pauses: readonly number[], ask: () => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await ask()
    } catch (error) {
      if (error instanceof DiscordAPIError) throw error
      await sleep(pause)
    }
  }
  return ask()
}

/** How often, and after how many milliseconds, it is tried again where Discord does not know of the response yet. */
const TRIES = { most: 3, pause: 300 }

const NOT_YET: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
]

async function patch(
  rest: Pick<Requests, 'patch'>,
  { application_id, token }: Addressed,
  edit: EditWithFiles,
): Promise<void> {
  const attachments = edit.files.map(({ name, alt }, id) => ({
    id: String(id),
    filename: name,
    ...(alt === undefined ? {} : { description: alt }),
  }))
  const body = { ...inPlace(edit.payload), attachments }
  const sent = edit.files.length > 0 ? multipart(body, edit.files) : { body }
  await known(() => rest.patch(Routes.webhookMessage(application_id, token), { ...sent, auth: false }))
}

/** Asks for something of a response, and again where Discord does not know of that yet: over HTTP it may be on its way. */
async function known<T>(ask: () => Promise<T>): Promise<T> {
  for (let left = TRIES.most; ; left--) {
    try {
      return await ask()
    } catch (error) {
      if (left === 0 || !(error instanceof DiscordAPIError) || !NOT_YET.includes(error.code)) throw error
      await sleep(TRIES.pause)
    }
  }
}
