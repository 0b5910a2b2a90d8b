import {
  type APIApplicationCommandInteractionDataOption as Option,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIMessage,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  InteractionContextType,
  InteractionType,
} from 'discord-api-types/v10'
import type { Place } from '../../study/shelf.ts'

/** Who asks, and where, as far as a reply depends on it. */
export interface Asker {
  readonly id: string
  /** As others see it there. */
  readonly name: string
  readonly locale: string
  /** The server's; the person's own where there is no server. */
  readonly placeLocale: string
  /** Whether others read what is not private. */
  readonly amongOthers: boolean
}

const THREADS: readonly number[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]

/** Where an interaction comes from; a thread counts as the channel that it belongs to. */
export function whereFrom({ guild_id, channel }: APIInteraction): Place {
  const parent =
    channel?.type !== undefined && THREADS.includes(channel.type) && 'parent_id' in channel
      ? channel.parent_id
      : null
  return { server: guild_id ?? null, channel: parent ?? channel?.id ?? '' }
}

/** What an interaction asks for, in the program's own terms. */
export type Interaction =
  | {
      readonly kind: 'command'
      readonly command: string
      readonly options: Options
      readonly isPrivate: boolean | null
    }
  | {
      readonly kind: 'complete'
      readonly command: string
      readonly options: Options
      readonly option: string
    }
  /** A message whose words are to be found in the article. */
  | { readonly kind: 'find'; readonly message: Partial<APIMessage> | undefined }
  | {
      readonly kind: 'press'
      readonly customId: string
      /** Whether the reply is the presser's own, so that it may be changed under their eyes. */
      readonly own: boolean
      readonly onPrivate: boolean
      /** Id of the message that the button is under. */
      readonly message: string
      /** Id of the message whose button that one came of; null where it came of none. */
      readonly sharedFrom: string | null
    }
  /** Something that this bot never asked for. */
  | { readonly kind: 'other' }

export type Options = Readonly<Record<string, string | number | boolean>>

/** Who stands behind an interaction. */
export function askerOf(interaction: APIInteraction): Asker {
  const { member, locale } = interaction as { member?: APIInteraction['member']; locale?: string }
  const user = member?.user ?? interaction.user
  const own = locale ?? 'en-US'
  return {
    id: user?.id ?? '',
    name: member?.nick ?? user?.global_name ?? user?.username ?? '',
    locale: own,
    placeLocale: interaction.guild_locale ?? own,
    amongOthers: interaction.context !== InteractionContextType.BotDM,
  }
}

/** Reads an interaction as it comes over the wire, by the gateway or by HTTP. */
export function askedOf(interaction: APIInteraction): Interaction {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
    case InteractionType.ApplicationCommandAutocomplete: {
      const { data } = interaction
      if (data.type === ApplicationCommandType.Message)
        return { kind: 'find', message: data.resolved.messages[data.target_id] }
      if (data.type !== ApplicationCommandType.ChatInput) return { kind: 'other' }
      return typed(data.name, data.options ?? [], interaction.type === InteractionType.ApplicationCommand)
    }
    case InteractionType.MessageComponent:
      return press(interaction)
    case InteractionType.Ping:
    case InteractionType.ModalSubmit:
      return { kind: 'other' }
  }
  // A type that Discord has only since this was written.
  return { kind: 'other' }
}

function press(interaction: APIMessageComponentInteraction): Interaction {
  const { data, message } = interaction
  const made = message.interaction_metadata
  const askedBy = made?.user.id ?? message.referenced_message?.author.id
  const onPrivate = ((message.flags ?? 0) & 64) !== 0
  return {
    kind: 'press',
    customId: data.custom_id,
    own: onPrivate || askedBy === askerOf(interaction).id,
    onPrivate,
    message: message.id,
    sharedFrom: (made && 'interacted_message_id' in made && made.interacted_message_id) || null,
  }
}

/** Where a command of the program's own has another name on Discord. */
const OTHERWISE: Readonly<Record<string, string>> = { 'article about': 'article' }

/** `/who said` arrives as command `who` with subcommand `said`. */
function typed(written: string, options: readonly Option[], sent: boolean): Interaction {
  const name = OTHERWISE[written] ?? written
  const [first] = options
  if (first?.type === ApplicationCommandOptionType.Subcommand)
    return typed(`${name} ${first.name}`, first.options ?? [], sent)
  const given: Record<string, string | number | boolean> = {}
  let focused = ''
  for (const option of options) {
    if (!('value' in option)) continue
    given[option.name] = option.value
    if ('focused' in option && option.focused) focused = option.name
  }
  if (!sent) return { kind: 'complete', command: name, options: given, option: focused }
  const { private: hidden, ...rest } = given
  return {
    kind: 'command',
    command: name,
    options: rest,
    isPrivate: typeof hidden === 'boolean' ? hidden : null,
  }
}

/** The same command as if its asker had chosen to be answered alone, where they have not chosen; all else stays as it is. */
export function askedAlone(interaction: APIInteraction): APIInteraction {
  if (interaction.type !== InteractionType.ApplicationCommand) return interaction
  const { data } = interaction
  if (data.type !== ApplicationCommandType.ChatInput) return interaction
  return { ...interaction, data: { ...data, options: alone(data.options ?? []) } } as APIInteraction
}

function alone(options: readonly Option[]): readonly Option[] {
  const [first] = options
  if (first?.type === ApplicationCommandOptionType.Subcommand)
    return [{ ...first, options: alone(first.options ?? []) } as Option]
  if (options.some(({ name }) => name === 'private')) return options
  return [...options, { name: 'private', type: ApplicationCommandOptionType.Boolean, value: true }]
}
