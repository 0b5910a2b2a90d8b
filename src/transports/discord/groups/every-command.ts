import {
  ApplicationCommandOptionType,
  type RESTPutAPIApplicationCommandsJSONBody as Body,
} from 'discord-api-types/v10'
import { commands } from '../../../commands/list.ts'
import { wordings } from '../../../presentation/wording/wordings.ts'
import { withLibraryCommands } from '../library/library-commands.ts'
import { registrationOf } from '../registration/registration.ts'
import { withTogetherCommands } from './together.ts'

/** All that a bot with a token registers, for who wants to know without one that runs. */
export const everyCommand = (): Body =>
  withTogetherCommands(withLibraryCommands(registrationOf({ commands, wordings })))

/** What each command is called, as `askedOf` reads it: 'who said', 'people', 'quiz start'. */
export const everyName = (): ReadonlySet<string> =>
  new Set([
    ...commands.map(({ name }) => name),
    ...everyCommand().flatMap((command) => {
      const parts = ('options' in command && command.options) || []
      const below = parts.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand)
      return below.length === 0 ? [command.name] : below.map(({ name }) => `${command.name} ${name}`)
    }),
  ])
