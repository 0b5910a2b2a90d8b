import type { APIInteraction, RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10'
import { commands } from '../../commands/list.ts'
import { wordings } from '../../presentation/wordings.ts'
import { answerMessage, type MessageReply, type Written } from './answer-message.ts'
import type { Answered } from './answered.ts'
import type { Desk } from './desk.ts'
import { handle } from './handle.ts'
import type { Drawing } from './pictures/drawing.ts'
import { renderPng } from './pictures/render.ts'
import { registrationOf } from './registration.ts'

/** Answers what Discord sends, in this thread or in others: plain data in, plain data out. */
export interface Answering {
  /** What to answer an interaction; null for what this bot never asked for. */
  readonly interaction: (interaction: APIInteraction) => Promise<Answered | null>
  /** What to answer a message in which the bot is addressed. */
  readonly message: (written: Written) => Promise<MessageReply>
  /** The bytes of a picture, PNG. */
  readonly draw: (drawing: Drawing) => Promise<Uint8Array>
  /** Every command as Discord registers it. */
  readonly commands: () => Promise<RESTPutAPIApplicationCommandsJSONBody>
}

/** Answers in this thread. */
export const answeringHere = (desk: Desk): Answering => ({
  interaction: (interaction) => handle(desk, interaction),
  message: (written) => answerMessage(desk, written),
  draw: ({ element }) => renderPng(element),
  commands: () =>
    Promise.resolve(registrationOf({ commands, wordings, severalArticles: desk.articles.length > 1 })),
})
