import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10'
import type { ReadingWords } from '../../../presentation/reading-words.ts'
import { WHERE_IT_IS, worded } from '../worded.ts'

type Body = RESTPutAPIApplicationCommandsJSONBody

/** Parts of a plan at most, and where nothing is said; days until the reminder at most. */
export const PARTS = { most: 20, usual: 4 } as const
export const DAYS = 60

/** A text of reading plans in all languages. */
const text = (key: 'name' | 'description', pick: (words: ReadingWords) => string, fixed?: string) =>
  worded(key, ({ reading }) => pick(reading), fixed)

const command = (name: keyof ReadingWords['commands'], more: object): object => ({
  name,
  ...text('description', ({ commands }) => commands[name].description),
  ...more,
})

const option = (name: keyof ReadingWords['options'], most: number): object => ({
  type: OptionType.Integer,
  ...text('name', ({ options }) => options[name].name, name),
  ...text('description', ({ options }) => options[name].description),
  min_value: 1,
  max_value: most,
})

const READING = command('reading', {
  type: ApplicationCommandType.ChatInput,
  options: [
    command('start', {
      type: OptionType.Subcommand,
      options: [option('parts', PARTS.most), option('remind', DAYS)],
    }),
    command('status', { type: OptionType.Subcommand, options: [] }),
    command('stop', { type: OptionType.Subcommand, options: [] }),
  ],
  ...WHERE_IT_IS,
})

/** All commands with those of reading plans after them. */
export const withReadingCommands = (body: Body): Body => [...body, READING] as Body
