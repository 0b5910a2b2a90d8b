import type { Answering } from '../answering.ts'
import type { GroupDesk } from '../group-visit.ts'
import { answerReading } from './answer-reading.ts'
import { withReadingCommands } from './reading-commands.ts'

/** Answers what concerns reading plans in this thread, and gives on all else. */
export const withReading = (answering: Answering, desk: GroupDesk): Answering => ({
  ...answering,
  interaction: async (interaction, due) =>
    (await answerReading(desk, interaction)) ?? answering.interaction(interaction, due),
  commands: async () => withReadingCommands(await answering.commands()),
})
