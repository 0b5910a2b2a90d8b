import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10'
import type { Command } from '../../../commands/command.ts'
import { optionsOf } from '../../../commands/calling/options-of.ts'
import type { NameAndDescription } from '../../../presentation/wording/named.ts'
import type { OptionName, Wording } from '../../../presentation/wording/wording.ts'
import { LIMITS } from '../limits.ts'
import { EVERYWHERE } from './worded.ts'

type Body = RESTPutAPIApplicationCommandsJSONBody[number]
type Texts = Readonly<Record<string, Wording>>

/** What the registration is made from. `wordings` are by Discord's own tags; the default language is `en-US`. */
interface Registered {
  readonly commands: readonly Command[]
  readonly wordings: Texts
}

/** Every command as Discord registers it: slash commands with their subcommands, and the one in a message's menu. */
export function registrationOf({ commands, wordings }: Registered): Body[] {
  const groups = new Map<string, Command[]>()
  for (const command of commands) {
    const [first = ''] = command.name.split(' ')
    groups.set(first, [...(groups.get(first) ?? []), command])
  }
  const slash = [...groups].map(([name, members]) => slashCommand(name, members, wordings))
  const menu = named(wordings, ({ findInArticle }) => findInArticle)
  return [...slash, { type: ApplicationCommandType.Message, ...menu, ...EVERYWHERE }]
}

function slashCommand(name: string, members: readonly Command[], wordings: Texts): Body {
  const [only] = members
  const single = members.length === 1 && only?.name === name
  const wordsOf = ({ commands, groups }: Wording): NameAndDescription =>
    single ? commands[only.name] : groups[name as keyof Wording['groups']]
  const options = single
    ? allOptions(only, wordings)
    : members.map((member) => ({
        type: OptionType.Subcommand,
        name: member.name.split(' ')[1] ?? '',
        ...described(wordings, ({ commands }) => commands[member.name]),
        options: allOptions(member, wordings),
      }))
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    ...described(wordings, wordsOf),
    options,
    ...EVERYWHERE,
  } as Body
}

/** What every command has on Discord: a server may have articles of its own. */
const OWN = ['article', 'private'] as const

/** The options that zod knows, then those that every command has on Discord. */
function allOptions(command: Command, wordings: Texts): object[] {
  const typed = optionsOf(command).map(({ name, required, longest = LIMITS.option }) => ({
    type: OptionType.String,
    ...namedOption(wordings, name),
    required,
    autocomplete: command.suggest !== undefined,
    max_length: Math.min(LIMITS.option, longest),
  }))
  const rest = OWN.map((name) =>
    name === 'article'
      ? { type: OptionType.String, ...namedOption(wordings, name), autocomplete: true }
      : { type: OptionType.Boolean, ...namedOption(wordings, name) },
  )
  return [...typed, ...rest]
}

const namedOption = (wordings: Texts, name: OptionName) => ({
  ...named(wordings, ({ options }) => options[name].name),
  ...described(wordings, ({ options }) => options[name]),
  name,
})

const named = (wordings: Texts, pick: (wording: Wording) => string) => {
  const { text, others } = worded(wordings, pick)
  return { name: text, name_localizations: others }
}

const described = (wordings: Texts, pick: (wording: Wording) => NameAndDescription) => {
  const { text, others } = worded(wordings, (wording) => pick(wording).description)
  return { description: text, description_localizations: others }
}

function worded(wordings: Texts, pick: (wording: Wording) => string) {
  const { 'en-US': english, ...rest } = wordings
  const others = Object.entries(rest).map(([tag, wording]) => [tag, pick(wording)] as const)
  return { text: english ? pick(english) : '', others: Object.fromEntries(others) }
}
