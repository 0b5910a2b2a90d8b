import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10'
import { buildersFor, WHERE_IT_IS } from '../registration/worded.ts'

type Body = RESTPutAPIApplicationCommandsJSONBody

/** Parts of a plan at most, and where nothing is said; days until the reminder at most. */
export const PARTS = { most: 20, usual: 4 } as const
export const DAYS = 60

const { command, option } = buildersFor(({ reading }) => reading)

const upTo = (most: number) => ({ type: OptionType.Integer, min_value: 1, max_value: most })

const READING = command('reading', {
  type: ApplicationCommandType.ChatInput,
  options: [
    command('start', {
      type: OptionType.Subcommand,
      options: [option('parts', upTo(PARTS.most)), option('remind', upTo(DAYS))],
    }),
    command('status', { type: OptionType.Subcommand, options: [] }),
    command('stop', { type: OptionType.Subcommand, options: [] }),
  ],
  ...WHERE_IT_IS,
})

/** All commands with those of reading plans after them. */
export const withReadingCommands = (body: Body): Body => [...body, READING] as Body
