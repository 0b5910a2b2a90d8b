import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10'
import { QUIZ_KINDS } from '../../../quiz/question.ts'
import { buildersFor, WHERE_IT_IS } from '../registration/worded.ts'

type Body = RESTPutAPIApplicationCommandsJSONBody

/** Questions of one quiz at most, and where nothing is said. */
export const ROUNDS = { most: 20, usual: 5 } as const

const { text, command, option } = buildersFor(({ quiz }) => quiz)

const KIND = option('kind', {
  type: OptionType.String,
  choices: [...QUIZ_KINDS, 'mixed' as const].map((value) => ({
    ...text('name', ({ kinds }) => kinds[value]),
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
  ...WHERE_IT_IS,
})

/** All commands with those of quizzes after them. */
export const withQuizCommands = (body: Body): Body => [...body, QUIZ] as Body
