import { cite } from '../../answers/citation.ts'
import type { QuizQuestion } from '../../quiz/question.ts'
import type { Library } from '../../search/library/library.ts'
import { cut } from '../../text/span.ts'
import type { Block, Message } from '../message.ts'
import { passage } from '../passage.ts'
import { says } from '../view.ts'
import type { Wording } from '../wording/wording.ts'

/** A question with its place in the quiz. */
export interface AskedQuestion {
  readonly question: QuizQuestion
  /** From 1. */
  readonly number: number
  readonly of: number
}

/** Somebody's score. `member` is an id. */
interface ScoreLine {
  readonly member: string
  readonly right: number
  readonly answers: number
}

/** How a round ended. */
interface RoundResult {
  readonly answers: number
  readonly right: number
  readonly scores: readonly ScoreLine[]
  readonly isLast: boolean
}

/** The most scores that are listed, the best. */
const MOST_LISTED = 15
/** The longest proof, in characters. */
const LONGEST_PROOF = 1200

const plain = (blocks: readonly Block[]): Message => ({ outcome: 'plain', blocks, actions: [], pictures: [] })

/** An open question with its choices; those that are long are listed and chosen by letter. */
export function presentQuestion(asked: AskedQuestion, library: Library, wording: Wording): Message {
  const choices = isListed(asked.question)
    ? quizChoices(asked.question, wording).map((choice, i): Block => ({
        kind: 'entry',
        title: [{ text: `${letterOf(i)}  `, style: 'strong' }, { text: choice }],
        detail: [],
      }))
    : []
  return plain([...opening(asked, library, wording), ...choices, says(wording.quiz.open, 'quiet')])
}

/** A round that is over: what was right, the passage that proves it, and the scores. */
export function presentResult(
  asked: AskedQuestion,
  result: RoundResult,
  { library, wording }: { readonly library: Library; readonly wording: Wording },
): Message {
  const { question } = asked
  const words = wording.quiz
  const change = question.kind === 'true or changed' ? question.change : null
  const citation = cite(library, { span: question.passage, marks: [question.mark] })
  return plain([
    ...opening(asked, library, wording),
    {
      kind: 'says',
      runs: [{ text: words.right(quizChoices(question, wording)[question.right] ?? ''), style: 'strong' }],
    },
    ...(change === null ? [] : [says(words.changes[change])]),
    passage(citation, { library, wording, limit: LONGEST_PROOF }),
    says(result.answers === 0 ? words.nobody : words.result(result.right, result.answers)),
    ...scoreBlocks(result.scores, wording, result.isLast ? words.finalScores : words.scores),
  ])
}

/** The scores of a whole server. */
export const presentScores = (scores: readonly ScoreLine[], wording: Wording): Message =>
  plain(
    scores.length === 0
      ? [says(wording.quiz.noScores)]
      : scoreBlocks(scores, wording, wording.quiz.scoresOfServer),
  )

const scoreBlocks = (
  scores: readonly ScoreLine[],
  { quiz, labels }: Wording,
  heading: string,
): readonly Block[] =>
  scores.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        ...scores.slice(0, MOST_LISTED).map(({ member, right, answers }): Block => ({
          kind: 'entry',
          title: [{ text: member, style: 'member' }, { text: `  ${quiz.score(right, answers)}` }],
          detail: [],
        })),
        ...(scores.length > MOST_LISTED
          ? [says(labels.moreUnlisted(scores.length - MOST_LISTED), 'quiet')]
          : []),
      ]

function opening(
  { question, number, of }: AskedQuestion,
  library: Library,
  wording: Wording,
): readonly Block[] {
  const shown = wordsOf(question, library)
  return [
    { kind: 'heading', text: wording.quiz.question(number, of) },
    says(askOf(question, wording)),
    ...(shown === null
      ? []
      : [{ kind: 'entry' as const, title: [{ text: shown, style: 'words' as const }], detail: [] }]),
  ]
}

/** The words that a question is about; null where it is about none. */
function wordsOf(question: QuizQuestion, { document }: Library): string | null {
  switch (question.kind) {
    case 'who said':
      return cut(document.text, question.words)
    case 'finish':
      return `${cut(document.text, question.words)} …`
    case 'true or changed':
      return question.shown
    case 'which proposal':
      return question.words && cut(document.text, question.words)
  }
}

function askOf(question: QuizQuestion, { quiz }: Wording): string {
  switch (question.kind) {
    case 'who said':
      return quiz.asks.whoSaid
    case 'finish':
      return quiz.asks.finish(question.speaker)
    case 'true or changed':
      return quiz.asks.trueOrChanged
    case 'which proposal':
      return question.words === null
        ? quiz.asks.whichProposal[question.force](question.proposer)
        : quiz.asks.supports(question.proposer)
  }
}

/** What there is to choose from, in words. */
export const quizChoices = (question: QuizQuestion, { quiz }: Wording): readonly string[] =>
  question.kind === 'true or changed' ? [quiz.asItStands, quiz.changed] : question.choices

/** Whether the choices are too long for buttons. */
export const isListed = ({ kind }: QuizQuestion): boolean => kind === 'finish' || kind === 'which proposal'

/** `letterOf(1) //=> 'B'` */
export const letterOf = (choice: number): string => String.fromCharCode('A'.charCodeAt(0) + choice)
