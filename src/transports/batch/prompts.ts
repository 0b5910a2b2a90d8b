import { prompt, type Prompted } from '../../commands/calling/prompt.ts'
import type { Context } from '../../commands/calling/run.ts'
import type { Turn } from '../../commands/understand/understood.ts'
import type { Problem } from '../../presentation/wording/problem.ts'
import { answerJson } from './answer-json.ts'

/** What was asked last in each session; the oldest are forgotten. */
export type Sessions = Map<string, Turn>

const MOST_SESSIONS = 1000

/** A request for free text, as a line of JSON brings it. */
interface Typed {
  readonly text: unknown
  readonly article: string | undefined
  readonly session: string | undefined
}

/** Answers free text as it would be answered at the prompt, after what came before in its session. */
export async function answerPrompt(
  context: Context,
  sessions: Sessions,
  { text, article, session }: Typed,
): Promise<{ readonly answer: object } | { readonly problem: Problem }> {
  if (text === undefined || text === null || text === '')
    return { problem: { kind: 'empty', option: 'text' } }
  if (typeof text !== 'string') return { problem: { kind: 'not-text', option: 'text' } }
  const previous = session === undefined ? null : (sessions.get(session) ?? null)
  const result = await prompt(context, { text, article, previous })
  if (result.kind === 'problem') return { problem: result.problem }
  if (session !== undefined) remember(sessions, session, result.turn)
  return { answer: promptJson(result) }
}

function remember(sessions: Sessions, session: string, turn: Turn | null): void {
  sessions.delete(session)
  if (turn) sessions.set(session, turn)
  const [oldest] = sessions.keys()
  if (sessions.size > MOST_SESSIONS && oldest !== undefined) sessions.delete(oldest)
}

function promptJson({ as, answer, library, mended }: Prompted): object {
  const people =
    answer.about === 'person' || (answer.about === 'quotes' && answer.asked !== null)
      ? answer.items.map(({ speaker }) => speaker.name)
      : []
  const [person = null] = people
  return {
    as,
    ...answerJson(answer, library.document),
    person: people.length > 1 ? null : person,
    ...(people.length > 1 && { persons: people }),
    ...(answer.about === 'language' && { lang: answer.language }),
    ...(mended !== null && { mended }),
  }
}
