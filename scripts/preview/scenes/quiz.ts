import { presentResult, presentScores } from '../../../src/presentation/groups/present-quiz.ts'
import { wordingFor } from '../../../src/presentation/wording/wordings.ts'
import { QUIZ_KINDS } from '../../../src/quiz/question.ts'
import { quizOf } from '../../../src/quiz/quiz.ts'
import type { Library } from '../../../src/search/library/library.ts'
import { payloadOf } from '../../../src/transports/discord/outbound/payload.ts'
import { questionPayload } from '../../../src/transports/discord/quiz/question-payload.ts'
import type { ShownReply } from '../shown-reply.ts'

const SCORES = [
  { member: '101', right: 3, answers: 4 },
  { member: '102', right: 2, answers: 4 },
]

/** What a quiz posts: a question of each kind, one of them when its round is over, and the scores. */
export function quizReplies(library: Library, locale: string): readonly ShownReply[] {
  const wording = wordingFor(locale)
  const questions = quizOf(library, { seed: 'preview', rounds: QUIZ_KINDS.length, kind: 'mixed' })
  const all = questions.map((question, i) => ({ question, number: i + 1, of: questions.length }))
  const open = all.map((asked): ShownReply => ({
    scene: {
      id: `quiz-${asked.question.kind.replaceAll(' ', '-')}`,
      title: 'A question of a quiz',
      kind: 'command',
    },
    asked: '/quiz start',
    isPrivate: false,
    components: questionPayload(asked, { quiz: 'preview', library, wording }).components,
    files: [],
  }))
  const over = all.slice(0, 2).map((asked, i): ShownReply => {
    const result = { answers: 4, right: 3, scores: SCORES, isLast: i > 0 }
    const message = presentResult(asked, result, { library, wording })
    return {
      scene: { id: `quiz-over-${i + 1}`, title: 'A round that is over', kind: 'command' },
      asked: '/quiz start',
      isPrivate: false,
      components: payloadOf(message, { wording, isPrivate: false }).components,
      files: [],
    }
  })
  const scores: ShownReply = {
    scene: { id: 'quiz-scores', title: 'The scores of a server', kind: 'command' },
    asked: '/quiz scores',
    isPrivate: false,
    components: payloadOf(presentScores(SCORES, wording), { wording, isPrivate: false }).components,
    files: [],
  }
  return [...open, ...over, scores]
}
