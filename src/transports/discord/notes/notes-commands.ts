import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10'
import type { NotesWords } from '../../../presentation/notes-words.ts'
import { WHERE_IT_IS, worded } from '../worded.ts'

type Body = RESTPutAPIApplicationCommandsJSONBody

/** A text of notes in all languages. */
const text = (key: 'name' | 'description', pick: (words: NotesWords) => string, fixed?: string) =>
  worded(key, ({ notes }) => pick(notes), fixed)

const command = (name: keyof NotesWords['commands'], more: object): object => ({
  name,
  ...text('description', ({ commands }) => commands[name].description),
  ...more,
})

const WHOSE = {
  type: OptionType.String,
  ...text('name', ({ options }) => options.whose.name, 'whose'),
  ...text('description', ({ options }) => options.whose.description),
  choices: (['group', 'own'] as const).map((value) => ({
    ...text('name', ({ whose }) => whose[value]),
    value,
  })),
}

const NOTES = command('notes', {
  type: ApplicationCommandType.ChatInput,
  options: (['list', 'export'] as const).map((name) =>
    command(name, { type: OptionType.Subcommand, options: [WHOSE] }),
  ),
  ...WHERE_IT_IS,
})

/** All commands with those of notes after them. */
export const withNotesCommands = (body: Body): Body => [...body, NOTES] as Body
