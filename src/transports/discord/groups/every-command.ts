import type { RESTPutAPIApplicationCommandsJSONBody as Body } from 'discord-api-types/v10'
import { commands } from '../../../commands/list.ts'
import { wordings } from '../../../presentation/wording/wordings.ts'
import { withLibraryCommands } from '../library/library-commands.ts'
import { registrationOf } from '../registration/registration.ts'
import { withTogetherCommands } from './together.ts'

/** All that a bot with a token registers, for who wants to know without one that runs. */
export const everyCommand = (): Body =>
  withTogetherCommands(withLibraryCommands(registrationOf({ commands, wordings })))
