import type { RESTPutAPIApplicationCommandsJSONBody as Body } from 'discord-api-types/v10'
import { commands } from '../../commands/list.ts'
import { wordings } from '../../presentation/wordings.ts'
import { withDiscussionCommands } from './discussion/discussion-commands.ts'
import { withLibraryCommands } from './library/library-commands.ts'
import { withNotesCommands } from './notes/notes-commands.ts'
import { withQuizCommands } from './quiz/quiz-commands.ts'
import { withQuotationCommands } from './quotation/quotation-commands.ts'
import { withReadingCommands } from './reading/reading-commands.ts'
import { registrationOf } from './registration.ts'

/** What groups have beside the commands that every transport has. */
const OF_GROUPS = [
  withLibraryCommands,
  withQuizCommands,
  withReadingCommands,
  withDiscussionCommands,
  withQuotationCommands,
  withNotesCommands,
]

/** All that a bot with a token registers, for who wants to know without one that runs. */
export const everyCommand = (): Body =>
  OF_GROUPS.reduce((list, more) => more(list), registrationOf({ commands, wordings }))
