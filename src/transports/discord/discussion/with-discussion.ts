import type { Answering } from '../answering.ts'
import type { GroupDesk } from '../group-visit.ts'
import { answerDiscussion } from './answer-discussion.ts'
import { withDiscussionCommands } from './discussion-commands.ts'

/** Answers what concerns discussions in this thread, and gives on all else. */
export const withDiscussion = (answering: Answering, desk: GroupDesk): Answering => ({
  ...answering,
  interaction: async (interaction, due) =>
    (await answerDiscussion(desk, interaction)) ?? answering.interaction(interaction, due),
  commands: async () => withDiscussionCommands(await answering.commands()),
})
