import { commands } from '../../../src/commands/list.ts'
import { wordings } from '../../../src/presentation/wording/wordings.ts'
import { answerMessage } from '../../../src/transports/discord/messages/answer-message.ts'
import type { Answering } from '../../../src/transports/discord/inbound/answering.ts'
import type { Desk } from '../../../src/transports/discord/desk.ts'
import { handle } from '../../../src/transports/discord/inbound/handle.ts'
import { renderPng } from '../../../src/transports/discord/pictures/render.ts'
import { registrationOf } from '../../../src/transports/discord/registration/registration.ts'

/** Answers in this thread, whatever the terms: what tests are quick with that are about something else. */
export const answeringHere = (desk: Desk): Answering => ({
  interaction: (interaction) => handle(desk, interaction),
  message: (written) => answerMessage(desk, written),
  draw: ({ layout }) => renderPng(layout),
  commands: () => Promise.resolve(registrationOf({ commands, wordings })),
})
