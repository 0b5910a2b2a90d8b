import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  ChannelType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10'
import type { DiscussionWords } from '../../../presentation/discussion-words.ts'
import { LIMITS } from '../limits.ts'
import { WHERE_IT_IS, worded } from '../worded.ts'

type Body = RESTPutAPIApplicationCommandsJSONBody

/** Channels whose threads begin with a message. */
export const TEXT_CHANNELS: readonly number[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement]
/** Channels whose threads are posts. */
export const FORUMS: readonly number[] = [ChannelType.GuildForum, ChannelType.GuildMedia]

/** A text of discussions in all languages. */
const text = (key: 'name' | 'description', pick: (words: DiscussionWords) => string, fixed?: string) =>
  worded(key, ({ discussion }) => pick(discussion), fixed)

const command = (name: keyof DiscussionWords['commands'], more: object): object => ({
  name,
  ...text('description', ({ commands }) => commands[name].description),
  ...more,
})

const option = (name: keyof DiscussionWords['options'], more: object): object => ({
  ...text('name', ({ options }) => options[name].name, name),
  ...text('description', ({ options }) => options[name].description),
  ...more,
})

const DISCUSS = command('discuss', {
  type: ApplicationCommandType.ChatInput,
  options: [
    command('start', {
      type: OptionType.Subcommand,
      options: [
        option('about', {
          ...{ type: OptionType.String, required: true, autocomplete: true },
          max_length: LIMITS.option,
        }),
        option('where', { type: OptionType.Channel, channel_types: [...TEXT_CHANNELS, ...FORUMS] }),
      ],
    }),
    command('list', { type: OptionType.Subcommand, options: [] }),
  ],
  ...WHERE_IT_IS,
})

/** All commands with those of discussions after them. */
export const withDiscussionCommands = (body: Body): Body => [...body, DISCUSS] as Body
