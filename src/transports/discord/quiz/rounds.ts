import { Routes } from 'discord.js'
import { presentResult } from '../../../presentation/groups/present-quiz.ts'
import { wordingFor } from '../../../presentation/wording/wordings.ts'
import type { Library } from '../../../search/library/library.ts'
import { resultOf, scoresOfQuiz } from '../../../store/queries/quiz/quiz-scores.ts'
import {
  closeRound,
  endQuiz,
  noteMessage,
  openRound,
  type Round,
  type RunningQuiz,
  runningQuizzes,
} from '../../../store/queries/quiz/quizzes.ts'
import { eachDue, type Going } from '../each-due.ts'
import { inPlace, payloadOf } from '../outbound/payload.ts'
import { posted } from '../outbound/posted.ts'
import type { Requests } from '../requests.ts'
import { isDeleted } from '../rest-fault.ts'
import { readKept } from './kept.ts'
import { questionPayload } from './question-payload.ts'
import { OPEN_FOR, type QuizDesk, serverOf } from './quiz-desk.ts'

/**
 * Posts the questions of running quizzes, and in the place of each that is over the answer with its passage. All of it
 * follows from what is kept: after a restart it goes on where it stopped, and of several processes each step is done
 * by one. Gives what stops it.
 */
export const holdQuizzes = (desk: QuizDesk, going: Going): (() => Promise<void>) =>
  eachDue(
    {
      name: 'A quiz',
      items: () => desk.store.ask(runningQuizzes),
      idOf: ({ id }) => id,
      work: (quiz, rest) => advance({ desk, rest, quiz }),
      end: (quiz) => over(desk, quiz),
    },
    going,
  )

const over = (desk: QuizDesk, { id }: RunningQuiz): Promise<boolean> =>
  desk.store.ask((db) => endQuiz(db, id, desk.now()))

interface Step {
  readonly desk: QuizDesk
  readonly rest: Requests
  readonly quiz: RunningQuiz
}

async function advance(step: Step): Promise<unknown> {
  const { desk, quiz } = step
  const current = quiz.rounds.findLast(({ state }) => state !== 'waiting')
  const library = await libraryOf(step)
  if (!library) return over(desk, quiz)
  if (current?.state === 'open' && current.endsAt > desk.now())
    return current.message === null ? post(step, library, current) : undefined
  if (current?.state === 'open') {
    const which = { quiz: quiz.id, number: current.number }
    if (!(await desk.store.ask((db) => closeRound(db, which, desk.now())))) return
  }
  const next = (await isDeserted(step, current))
    ? undefined
    : quiz.rounds.find(({ state }) => state === 'waiting')
  // What was broken off between the end of a round and the next question is done again: it gives the same message.
  if (current) await show(step, library, { round: current, isLast: next === undefined })
  if (!next) return over(desk, quiz)
  const which = { quiz: quiz.id, number: next.number }
  const times = { now: desk.now(), endsAt: desk.now() + OPEN_FOR }
  if (await desk.store.ask((db) => openRound(db, which, times))) await post(step, library, next)
}

/** The article of a quiz, as long as the server has it and its words are the same. */
async function libraryOf({ desk, quiz }: Step): Promise<Library | null> {
  const { context } = await desk.at({ server: serverOf(quiz.server), channel: quiz.channel })
  const library = await context.open(quiz.article)
  return library && String(library.document.edition) === quiz.edition ? library : null
}

/** Two questions in a row that nobody answers: everybody has left. */
async function isDeserted({ desk, quiz }: Step, round: Round | undefined): Promise<boolean> {
  if (!round || round.number === 0) return false
  const last = [round.number - 1, round.number]
  const results = await desk.store.ask((db) =>
    Promise.all(last.map((number) => resultOf(db, { quiz: quiz.id, number }))),
  )
  return results.every(({ answers }) => answers === 0)
}

/** The nonce keeps a question that was sent again from being posted twice. */
async function post(
  { desk, rest, quiz }: Step,
  library: Library,
  { number, question }: Round,
): Promise<void> {
  const { locale, question: asked } = readKept(question)
  const payload = questionPayload(
    { question: asked, number: number + 1, of: quiz.rounds.length },
    { quiz: quiz.id, library, wording: wordingFor(locale) },
  )
  const id = await posted(rest, quiz.channel, payload, `${quiz.id}.${number}`)
  await desk.store.ask((db) => noteMessage(db, { quiz: quiz.id, number }, id))
}

/** Puts the answer in the place of a question. */
async function show(
  { desk, rest, quiz }: Step,
  library: Library,
  { round, isLast }: { readonly round: Round; readonly isLast: boolean },
): Promise<void> {
  if (round.message === null) return
  const { number } = round
  const { locale, question } = readKept(round.question)
  const result = await desk.store.ask(async (db) => ({
    ...(await resultOf(db, { quiz: quiz.id, number })),
    scores: await scoresOfQuiz(db, quiz.id),
  }))
  const wording = wordingFor(locale)
  const asked = { question, number: number + 1, of: quiz.rounds.length }
  const message = presentResult(asked, { ...result, isLast }, { library, wording })
  const payload = payloadOf(message, { wording, isPrivate: false })
  const body = inPlace(payload)
  try {
    await rest.patch(Routes.channelMessage(quiz.channel, round.message), { body })
  } catch (error) {
    if (!isDeleted(error)) throw error
    // Whoever deleted a question wants nothing in its place; the scores are everybody's.
    if (isLast) await posted(rest, quiz.channel, payload, `${quiz.id}.${number}.over`)
  }
}
