import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10'
import type { NotesWords } from '../../../presentation/notes-words.ts'
import { wordings } from '../../../presentation/wordings.ts'

type Body = RESTPutAPIApplicationCommandsJSONBody

/** A text in English, and in the other languages under `NAME_localizations`. */
function worded(key: 'name' | 'description', pick: (words: NotesWords) => string, fixed?: string): object {
  const all = Object.entries(wordings).map(([tag, { notes }]) => [tag, pick(notes)] as const)
  const english = all.find(([tag]) => tag === 'en-US')?.[1] ?? ''
  const others = Object.fromEntries(all.filter(([tag]) => tag !== 'en-US'))
  return { [key]: fixed ?? english, [`${key}_localizations`]: others }
}

const command = (name: keyof NotesWords['commands'], more: object): object => ({
  name,
  ...worded('description', ({ commands }) => commands[name].description),
  ...more,
})

const WHOSE = {
  type: OptionType.String,
  ...worded('name', ({ options }) => options.whose.name, 'whose'),
  ...worded('description', ({ options }) => options.whose.description),
  choices: (['group', 'own'] as const).map((value) => ({
    ...worded('name', ({ whose }) => whose[value]),
    value,
  })),
}

const NOTES = command('notes', {
  type: ApplicationCommandType.ChatInput,
  options: (['list', 'export'] as const).map((name) =>
    command(name, { type: OptionType.Subcommand, options: [WHOSE] }),
  ),
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  default_member_permissions: null,
})

/** All commands with those of notes after them. */
export const withNotesCommands = (body: Body): Body => [...body, NOTES] as Body
