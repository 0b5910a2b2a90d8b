import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10'
import type { LibraryWords } from '../../../presentation/wording/groups/library-words.ts'
import { EVERYWHERE, worded } from '../registration/worded.ts'

type Body = RESTPutAPIApplicationCommandsJSONBody

/** A text of the library in all languages. */
const text = (key: 'name' | 'description', pick: (words: LibraryWords) => string, fixed?: string) =>
  worded(key, ({ library }) => pick(library), fixed)

const described = (pick: (words: LibraryWords) => string) => text('description', pick)

function option(name: keyof LibraryWords['options'], more: object): object {
  return {
    ...text('name', ({ options }) => options[name].name, name),
    ...described(({ options }) => options[name].description),
    ...more,
  }
}

function subcommand(
  name: 'add' | 'list' | 'use' | 'remove' | 'link' | 'role',
  options: readonly object[],
): object {
  return { type: OptionType.Subcommand, name, ...described(({ commands }) => commands[name]), options }
}

const article = option('article', { type: OptionType.String, required: true, autocomplete: true })
const where = option('where', {
  type: OptionType.String,
  choices: (['channel', 'server'] as const).map((value) => ({
    ...text('name', (words) => words.where[value]),
    value,
  })),
})
const ADDED = [
  subcommand('add', [
    option('file', { type: OptionType.Attachment }),
    option('link', { type: OptionType.String, max_length: 2000 }),
    option('title', { type: OptionType.String, max_length: 200 }),
  ]),
  subcommand('list', []),
  subcommand('use', [article, where]),
  subcommand('remove', [article]),
  subcommand('link', [article]),
  subcommand('role', [option('role', { type: OptionType.Role })]),
]

const menu = {
  type: ApplicationCommandType.Message,
  ...text('name', (words) => words.menu),
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  default_member_permissions: null,
}

const plain = (name: 'privacy' | 'forget-me') => ({
  type: ApplicationCommandType.ChatInput,
  name,
  ...described(({ commands }) => commands[name]),
  options: [],
  ...EVERYWHERE,
})

/** The program's own commands with those of the library: `/article` becomes `/article about` among its neighbours. */
export const withLibraryCommands = (body: Body): Body =>
  [
    ...body.map((command) => (command.name === 'article' ? grouped(command) : command)),
    plain('privacy'),
    plain('forget-me'),
    menu,
  ] as Body

function grouped(about: Body[number]): object {
  return {
    ...about,
    ...described(({ commands }) => commands.article),
    options: [
      {
        type: OptionType.Subcommand,
        name: 'about',
        ...described(({ commands }) => commands.about),
        options: ('options' in about ? about.options : undefined) ?? [],
      },
      ...ADDED,
    ],
  }
}
