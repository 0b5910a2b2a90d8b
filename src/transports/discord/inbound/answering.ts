import type { APIInteraction, RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10'
import type { Terms } from '../../../work/lane.ts'
import type { MessageReply, Written } from '../messages/answer-message.ts'
import type { Answered } from '../outbound/answered.ts'
import type { Drawing } from '../pictures/drawing.ts'

/** On what terms an interaction is answered, and whether it may take longer than a moment. */
export interface Work extends Terms {
  readonly isLong: boolean
  /** Whether it may be answered without the models, and so in a moment. */
  readonly mayBeKnown?: boolean
  /** All that the place keeps (`Shelf.state`), where that was just read. */
  readonly kept?: string
}

/**
 * Answers what Discord sends, in this thread or in others: plain data in, plain data out. What is not done in time, or
 * for want of room, is rejected with `Dropped`.
 */
export interface Answering {
  /** What to answer an interaction; null for what this bot never asked for. */
  readonly interaction: (interaction: APIInteraction, work: Work) => Promise<Answered | null>
  /** What to answer a message in which the bot is addressed. */
  readonly message: (written: Written, terms: Terms) => Promise<MessageReply>
  /** The bytes of a picture, PNG. */
  readonly draw: (drawing: Drawing, terms: Terms) => Promise<Uint8Array>
  /** Every command as Discord registers it. */
  readonly commands: () => Promise<RESTPutAPIApplicationCommandsJSONBody>
}
