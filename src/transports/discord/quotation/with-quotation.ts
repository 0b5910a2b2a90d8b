import type { Answering } from '../answering.ts'
import type { GroupDesk } from '../group-visit.ts'
import { answerQuotation } from './answer-quotation.ts'
import { withQuotationCommands } from './quotation-commands.ts'

/** Answers what concerns the quotation of the day in this thread, and gives on all else. */
export const withQuotation = (answering: Answering, desk: GroupDesk): Answering => ({
  ...answering,
  interaction: async (interaction, due) =>
    (await answerQuotation(desk, interaction)) ?? answering.interaction(interaction, due),
  commands: async () => withQuotationCommands(await answering.commands()),
})
