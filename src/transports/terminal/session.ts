import type { Citation } from '../../answers/answer.ts'
import { call, follow, refuse } from '../../commands/call.ts'
import type { Context } from '../../commands/run.ts'
import type { Message } from '../../presentation/message.ts'
import { wordingFor } from '../../presentation/wordings.ts'
import { parseLine } from './parse.ts'

/** A conversation on one article. */
export interface Session {
  readonly context: Context
  readonly locale: string | undefined
  /** Told of faults of the program; gives back the id under which they are noted. */
  readonly fault: (error: unknown) => string
}

/** A reply, and the passages that `context` may be asked about next. */
interface Exchange {
  readonly message: Message
  readonly cited: readonly Citation[]
}

const CONTEXT = /^\/?context(?:\s+(\d+))?$/i

/** Answers one typed line. Never throws: a fault of the program is noted and told in one sentence. */
export async function answerLine(
  session: Session,
  line: string,
  cited: readonly Citation[] = [],
): Promise<Exchange> {
  const { context, locale, fault } = session
  try {
    const asked = CONTEXT.exec(line.trim())
    if (asked) return { message: await inContext(session, cited[Number(asked[1] ?? 1) - 1]), cited }
    const reply = await call(context, { ...parseLine(line, wordingFor(locale)), locale, whole: true })
    if (reply.kind === 'problem') return { message: reply.message, cited }
    return { message: reply.message, cited: [...reply.answer.citations, ...reply.answer.nearest] }
  } catch (error) {
    return { message: refuse({ kind: 'unexpected', id: fault(error) }, locale).message, cited }
  }
}

async function inContext({ context, locale }: Session, citation: Citation | undefined): Promise<Message> {
  if (!citation) return refuse({ kind: 'no-passage' }, locale).message
  return follow(context, { kind: 'context', article: citation.article, span: citation.span, locale })
}
