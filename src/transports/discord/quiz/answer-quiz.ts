import { type APIInteraction, InteractionType } from 'discord-api-types/v10'
import { quizChoices, presentScores } from '../../../presentation/groups/present-quiz.ts'
import { QUIZ_KINDS, type QuizKind } from '../../../quiz/question.ts'
import { takeAnswer } from '../../../store/queries/quiz/quiz-answers.ts'
import { scoresOfServer } from '../../../store/queries/quiz/quiz-scores.ts'
import { startQuiz } from '../../../store/queries/quiz/quizzes.ts'
import { type Answered, answerProblem, say } from '../outbound/answered.ts'
import { type Interaction, askedOf, type Options } from '../asked.ts'
import { type GroupVisit, groupVisitOf, tellAll, tellAlone } from '../inbound/group-visit.ts'
import { readKept, written } from './kept.ts'
import { ROUNDS } from './quiz-commands.ts'
import { OPEN_FOR, type QuizDesk } from './quiz-desk.ts'
import { fromQuizId, isQuizId } from './state.ts'

/** Answers what concerns quizzes; null for all else. */
export async function answerQuiz(desk: QuizDesk, interaction: APIInteraction): Promise<Answered | null> {
  if (interaction.type === InteractionType.Ping || interaction.type === InteractionType.ModalSubmit)
    return null
  const asked = askedOf(interaction)
  switch (asked.kind) {
    case 'command':
      return asked.command.startsWith('quiz ') ? command(groupVisitOf(desk, interaction), asked) : null
    case 'press':
      return isQuizId(asked.customId) ? answer(groupVisitOf(desk, interaction), asked.customId) : null
    case 'complete':
    case 'find':
    case 'other':
      return null
  }
}

async function command(
  visit: GroupVisit,
  { command, options }: Extract<Interaction, { kind: 'command' }>,
): Promise<Answered | null> {
  if (command === 'quiz start') return start(visit, options)
  if (command === 'quiz scores') return scores(visit)
  return null
}

/** Keeps a new quiz; its questions are posted one after the other by `rounds.ts`. */
async function start(visit: GroupVisit, options: Options): Promise<Answered> {
  const { desk, owner, channel, member, place, placeLocale: locale, wording, placeWording } = visit
  const kind = kindOf(options['kind'])
  const seed = desk.seed()
  const rounds = roundsOf(options['rounds'])
  const made = await desk.quiz(place, { seed, rounds, kind })
  if (!made) return answerProblem(visit.asker, { kind: 'unknown-article', given: '' })
  const { article, edition, title, questions } = made
  if (questions.length === 0) return tellAlone(visit, wording.quiz.none)
  const id = await desk.store.ask((db) =>
    startQuiz(db, {
      ...{ server: owner, channel, article, edition, kind, seed, member, now: desk.now() },
      questions: questions.map((question) => written({ locale, question })),
    }),
  )
  if (id === null) return tellAlone(visit, wording.quiz.running)
  const { begins, noMore } = placeWording.quiz
  const beginning = begins(title, questions.length, OPEN_FOR / 1000)
  return tellAll(visit, questions.length < rounds ? `${beginning} ${noMore}` : beginning)
}

async function scores({ desk, owner, placeWording: wording }: GroupVisit): Promise<Answered> {
  const list = await desk.store.ask((db) => scoresOfServer(db, owner))
  return say({ message: presentScores(list, wording), look: { wording, isPrivate: false } })
}

/** Takes an answer; whoever gave it is told so alone. */
async function answer(visit: GroupVisit, customId: string): Promise<Answered> {
  const { desk, owner: server, member, wording } = visit
  const state = fromQuizId(customId)
  if (!state) return answerProblem(visit.asker, { kind: 'old-button' })
  const given = { ...state, server, member, now: desk.now() }
  const taken = await desk.store.ask((db) =>
    takeAnswer(db, given, (question) => readKept(question).question.right),
  )
  const chosen = (json: string, choice: number): string =>
    quizChoices(readKept(json).question, wording)[choice] ?? ''
  switch (taken.kind) {
    case 'taken':
      return tellAlone(visit, wording.quiz.taken(chosen(taken.question, state.choice)))
    case 'before':
      return tellAlone(visit, wording.quiz.before(chosen(taken.question, taken.choice)))
    case 'over':
      return tellAlone(visit, wording.quiz.over)
    case 'unknown':
      return answerProblem(visit.asker, { kind: 'old-button' })
  }
}

const roundsOf = (given: Options[string] | undefined): number =>
  Math.min(ROUNDS.most, Math.max(1, Math.floor(Number(given ?? ROUNDS.usual)) || ROUNDS.usual))

const kindOf = (given: Options[string] | undefined): QuizKind | 'mixed' =>
  QUIZ_KINDS.find((kind) => kind === given) ?? 'mixed'
