import { type APIAttachment, ApplicationCommandOptionType } from 'discord-api-types/v10'

const SUBCOMMANDS = ['add', 'list', 'use', 'remove', 'link', 'role'] as const
const COMMANDS = ['privacy', 'forget-me'] as const

/** A command of the library with what was given to it. */
export interface LibraryCommand {
  readonly command: (typeof SUBCOMMANDS)[number] | (typeof COMMANDS)[number]
  readonly texts: Readonly<Partial<Record<'link' | 'title' | 'article' | 'where' | 'role', string>>>
  readonly attachment: APIAttachment | undefined
}

/** As much of a command as is read here, sent or being typed. */
interface Data {
  readonly name: string
  readonly options?: readonly Option[]
  readonly resolved?: { readonly attachments?: Readonly<Record<string, APIAttachment>> }
}

interface Option {
  readonly type: ApplicationCommandOptionType
  readonly name: string
  readonly value?: string | number | boolean
  readonly options?: readonly Option[]
}

/** Reads a command; null where it is none of the library's. */
export function typedOf({ name, options = [], resolved }: Data): LibraryCommand | null {
  const plain = COMMANDS.find((command) => command === name)
  if (plain) return { command: plain, texts: {}, attachment: undefined }
  const [first] = options
  if (name !== 'article' || first?.type !== ApplicationCommandOptionType.Subcommand) return null
  const command = SUBCOMMANDS.find((known) => known === first.name)
  if (!command) return null
  const given = (first.options ?? []).flatMap((option) =>
    option.value === undefined ? [] : [[option.name, String(option.value)] as const],
  )
  const { file, ...texts } = Object.fromEntries(given)
  return { command, texts, attachment: file === undefined ? undefined : resolved?.attachments?.[file] }
}
