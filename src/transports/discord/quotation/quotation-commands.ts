import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10'
import type { QuotationWords } from '../../../presentation/quotation-words.ts'
import { WHERE_IT_IS, worded } from '../worded.ts'

type Body = RESTPutAPIApplicationCommandsJSONBody

/** The hour where none is given, in UTC. */
export const MORNING = 8
export const LAST_HOUR = 23

/** A text of quotations of the day in all languages. */
const text = (key: 'name' | 'description', pick: (words: QuotationWords) => string, fixed?: string) =>
  worded(key, ({ quotation }) => pick(quotation), fixed)

const command = (name: keyof QuotationWords['commands'], more: object): object => ({
  name,
  ...text('description', ({ commands }) => commands[name].description),
  ...more,
})

const HOUR = {
  type: OptionType.Integer,
  ...text('name', ({ options }) => options.hour.name, 'hour'),
  ...text('description', ({ options }) => options.hour.description),
  min_value: 0,
  max_value: LAST_HOUR,
}

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
