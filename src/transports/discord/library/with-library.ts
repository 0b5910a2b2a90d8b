import type { Answering } from '../answering.ts'
import { answerLibrary } from './answer-library.ts'
import { withLibraryCommands } from './library-commands.ts'
import type { LibraryDesk } from './library-desk.ts'

/** Answers what concerns the articles of a server in this thread, and gives on all else. */
export const withLibrary = (answering: Answering, desk: LibraryDesk): Answering => ({
  ...answering,
  interaction: async (interaction, work) =>
    (await answerLibrary(desk, interaction)) ?? answering.interaction(interaction, work),
  commands: async () => withLibraryCommands(await answering.commands()),
})
