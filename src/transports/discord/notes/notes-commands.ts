import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10'
import { buildersFor, WHERE_IT_IS } from '../registration/worded.ts'

type Body = RESTPutAPIApplicationCommandsJSONBody

const { text, command, option } = buildersFor(({ notes }) => notes)

const WHOSE = option('whose', {
  type: OptionType.String,
  choices: (['group', 'own'] as const).map((value) => ({
    ...text('name', ({ whose }) => whose[value]),
    value,
  })),
})

const NOTES = command('notes', {
  type: ApplicationCommandType.ChatInput,
  options: (['list', 'export'] as const).map((name) =>
    command(name, { type: OptionType.Subcommand, options: [WHOSE] }),
  ),
  ...WHERE_IT_IS,
})

/** All commands with those of notes after them. */
export const withNotesCommands = (body: Body): Body => [...body, NOTES] as Body
