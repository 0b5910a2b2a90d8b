import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  ChannelType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10'
import { LIMITS } from '../limits.ts'
import { buildersFor, WHERE_IT_IS } from '../registration/worded.ts'

type Body = RESTPutAPIApplicationCommandsJSONBody

/** Channels whose threads begin with a message. */
export const TEXT_CHANNELS: readonly number[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement]
/** Channels whose threads are posts. */
export const FORUMS: readonly number[] = [ChannelType.GuildForum, ChannelType.GuildMedia]

const { command, option } = buildersFor(({ discussion }) => discussion)

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
