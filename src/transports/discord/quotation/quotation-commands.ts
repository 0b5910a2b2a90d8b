import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10'
import { buildersFor, WHERE_IT_IS } from '../registration/worded.ts'

type Body = RESTPutAPIApplicationCommandsJSONBody

/** The hour where none is given, in UTC. */
export const MORNING = 8
export const LAST_HOUR = 23

const { command, option } = buildersFor(({ quotation }) => quotation)

const HOUR = option('hour', { type: OptionType.Integer, min_value: 0, max_value: LAST_HOUR })

const QUOTATION = command('quotation', {
  type: ApplicationCommandType.ChatInput,
  options: [
    command('start', { type: OptionType.Subcommand, options: [HOUR] }),
    command('stop', { type: OptionType.Subcommand, options: [] }),
  ],
  ...WHERE_IT_IS,
})

/** All commands with those of the quotation of the day after them. */
export const withQuotationCommands = (body: Body): Body => [...body, QUOTATION] as Body
