import { type APIInteraction, InteractionType } from 'discord-api-types/v10'
import { choicesOf, presentScores } from '../../../presentation/present-quiz.ts'
import type { Message } from '../../../presentation/message.ts'
import { says } from '../../../presentation/view.ts'
import type { Wording } from '../../../presentation/wording.ts'
import { wordingFor } from '../../../presentation/wordings.ts'
import type { Place } from '../../../study/shelf.ts'
import { QUIZ_KINDS, type QuizKind } from '../../../quiz/question.ts'
import { takeAnswer } from '../../../store/quiz-answers.ts'
import { scoresOfServer } from '../../../store/quiz-scores.ts'
import { startQuiz } from '../../../store/quizzes.ts'
import { type Answered, answerProblem, say } from '../answered.ts'
import { type Asked, askedOf, type Asker, askerOf, type Options, placeOf } from '../asked.ts'
import { readKept, written } from './kept.ts'
import { ROUNDS } from './quiz-commands.ts'
import { OPEN_FOR, ownerOf, type QuizDesk } from './quiz-desk.ts'
import { fromQuizId, isQuizId } from './state.ts'

/** Somebody who wants something of a quiz. */
interface Visit {
  readonly desk: QuizDesk
  readonly asker: Asker
  readonly server: string | null
  /** Where the questions are posted. */
  readonly channel: string
  readonly place: Place
}

/** Answers what concerns quizzes; null for all else. */
export async function answerQuiz(desk: QuizDesk, interaction: APIInteraction): Promise<Answered | null> {
  if (interaction.type === InteractionType.Ping || interaction.type === InteractionType.ModalSubmit)
    return null
  const asked = askedOf(interaction)
  const visit = {
    desk,
    asker: askerOf(interaction),
    server: interaction.guild_id ?? null,
    channel: interaction.channel?.id ?? '',
    place: placeOf(interaction),
  }
  switch (asked.kind) {
    case 'command':
      return command(visit, asked)
    case 'press':
      return isQuizId(asked.customId) ? answer(visit, asked.customId) : null
    case 'complete':
    case 'find':
    case 'other':
      return null
  }
}

async function command(
  visit: Visit,
  { command, options }: Extract<Asked, { kind: 'command' }>,
): Promise<Answered | null> {
  if (command === 'quiz start') return start(visit, options)
  if (command === 'quiz scores') return scores(visit)
  return null
}

/** Keeps a new quiz; its questions are posted one after the other by `rounds.ts`. */
async function start({ desk, asker, server, channel, place }: Visit, options: Options): Promise<Answered> {
  const wording = wordingFor(asker.placeLocale)
  const own = wordingFor(asker.locale)
  const kind = kindOf(options['kind'])
  const seed = desk.seed()
  const made = await desk.quiz(place, { seed, rounds: roundsOf(options['rounds']), kind })
  if (!made) return answerProblem(asker, { kind: 'unknown-article', given: '' })
  const { article, edition, title, questions } = made
  if (questions.length === 0) return alone(own, plain(own.quiz.none))
  const id = await desk.store.ask((db) =>
    startQuiz(db, {
      ...{ server: ownerOf(server, asker.id), channel, article, edition, kind, seed },
      ...{ member: asker.id, now: desk.now() },
      questions: questions.map((question) => written({ locale: asker.placeLocale, question })),
    }),
  )
  if (id === null) return alone(own, plain(own.quiz.running))
  const sentence = wording.quiz.begins(title, questions.length, OPEN_FOR / 1000)
  return say({ message: plain(sentence), look: { wording, isPrivate: false } })
}

async function scores({ desk, asker, server }: Visit): Promise<Answered> {
  const wording = wordingFor(asker.placeLocale)
  const owner = ownerOf(server, asker.id)
  const list = await desk.store.ask((db) => scoresOfServer(db, owner))
  return say({ message: presentScores(list, wording), look: { wording, isPrivate: false } })
}

/** Takes an answer; whoever gave it is told so alone. */
async function answer({ desk, asker, server }: Visit, customId: string): Promise<Answered> {
  const state = fromQuizId(customId)
  if (!state) return answerProblem(asker, { kind: 'old-button' })
  const owner = ownerOf(server, asker.id)
  const given = { ...state, server: owner, member: asker.id, now: desk.now() }
  const taken = await desk.store.ask((db) =>
    takeAnswer(db, given, (question) => readKept(question).question.right),
  )
  const wording = wordingFor(asker.locale)
  const chosen = (json: string, choice: number): string =>
    choicesOf(readKept(json).question, wording)[choice] ?? ''
  switch (taken.kind) {
    case 'taken':
      return alone(wording, plain(wording.quiz.taken(chosen(taken.question, state.choice))))
    case 'before':
      return alone(wording, plain(wording.quiz.before(chosen(taken.question, taken.choice))))
    case 'over':
      return alone(wording, plain(wording.quiz.over))
    case 'unknown':
      return answerProblem(asker, { kind: 'old-button' })
  }
}

const roundsOf = (given: Options[string] | undefined): number =>
  Math.min(ROUNDS.most, Math.max(1, Math.floor(Number(given ?? ROUNDS.usual)) || ROUNDS.usual))

const kindOf = (given: Options[string] | undefined): QuizKind | 'mixed' =>
  QUIZ_KINDS.find((kind) => kind === given) ?? 'mixed'

const plain = (sentence: string): Message => ({
  outcome: 'plain',
  blocks: [says(sentence)],
  actions: [],
  pictures: [],
})

const alone = (wording: Wording, message: Message): Answered =>
  say({ message, look: { wording, isPrivate: true } })
