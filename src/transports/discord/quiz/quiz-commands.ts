import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10'
import type { QuizWords } from '../../../presentation/quiz-words.ts'
import { wordings } from '../../../presentation/wordings.ts'
import { QUIZ_KINDS } from '../../../quiz/question.ts'

type Body = RESTPutAPIApplicationCommandsJSONBody

/** Questions of one quiz at most, and where nothing is said. */
export const ROUNDS = { most: 20, usual: 5 } as const

/** A text in English, and in the other languages under `NAME_localizations`. */
function worded(key: 'name' | 'description', pick: (words: QuizWords) => string, fixed?: string): object {
  const all = Object.entries(wordings).map(([tag, { quiz }]) => [tag, pick(quiz)] as const)
  const english = all.find(([tag]) => tag === 'en-US')?.[1] ?? ''
  const others = Object.fromEntries(all.filter(([tag]) => tag !== 'en-US'))
  return { [key]: fixed ?? english, [`${key}_localizations`]: others }
}

function command(name: keyof QuizWords['commands'], more: object): object {
  return { name, ...worded('description', ({ commands }) => commands[name].description), ...more }
}

function option(name: keyof QuizWords['options'], more: object): object {
  const named = worded('name', ({ options }) => options[name].name, name)
  return { ...named, ...worded('description', ({ options }) => options[name].description), ...more }
}

const KIND = option('kind', {
  type: OptionType.String,
  choices: [...QUIZ_KINDS, 'mixed' as const].map((value) => ({
    ...worded('name', ({ kinds }) => kinds[value]),
    value,
  })),
})

/** Only where the bot is: it posts the questions by itself. */
const QUIZ = command('quiz', {
  type: ApplicationCommandType.ChatInput,
  options: [
    command('start', {
      type: OptionType.Subcommand,
      options: [option('rounds', { type: OptionType.Integer, min_value: 1, max_value: ROUNDS.most }), KIND],
    }),
    command('scores', { type: OptionType.Subcommand, options: [] }),
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  default_member_permissions: null,
})

/** All commands with those of quizzes after them. */
export const withQuizCommands = (body: Body): Body => [...body, QUIZ] as Body
