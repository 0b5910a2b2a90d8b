import { callPrompt } from '../../commands/call-prompt.ts'
import { follow, refuse } from '../../commands/call.ts'
import type { Context } from '../../commands/run.ts'
import type { Turn } from '../../commands/understand/understood.ts'
import type { Message, Passage } from '../../presentation/message.ts'

/** A conversation on one article. */
export interface Session {
  readonly context: Context
  readonly locale: string | undefined
  /** Told of faults of the program; gives back the id under which they are noted. */
  readonly fault: (error: unknown) => string
}

/** A reply, and what the next line may refer to. */
interface Exchange {
  readonly message: Message
  /** The passages on the screen, in the order of their numbers. */
  readonly cited: readonly Passage[]
  readonly turn: Turn | null
}

/** Before the first line. */
export const NOTHING_SAID: Pick<Exchange, 'cited' | 'turn'> = { cited: [], turn: null }

const CONTEXT = /^\/?context(?:\s+(\d+))?\W*$/i

/** Answers one typed line. Never throws: a fault of the program is noted and told in one sentence. */
export async function answerLine(
  session: Session,
  line: string,
  { cited, turn }: Pick<Exchange, 'cited' | 'turn'> = NOTHING_SAID,
): Promise<Exchange> {
  const { context, locale, fault } = session
  try {
    const asked = CONTEXT.exec(line.trim())
    if (asked)
      return { message: await inContext(session, numbered(cited, Number(asked[1] ?? 1))), cited, turn }
    const reply = await callPrompt(context, { text: line, locale, whole: true, previous: turn })
    if (reply.kind === 'problem') return { message: reply.message, cited, turn }
    const shown = reply.message.blocks.filter((block) => block.kind === 'passage')
    return { message: reply.message, cited: shown.length > 0 ? shown : cited, turn: reply.turn }
  } catch (error) {
    return { message: refuse({ kind: 'unexpected', id: fault(error) }, locale).message, cited, turn }
  }
}

/** The passage with that number on the screen; one without a number stands first. */
const numbered = (cited: readonly Passage[], number: number): Passage | undefined =>
  cited.find((passage) => passage.number === number) ?? (number === 1 ? cited[0] : undefined)

async function inContext({ context, locale }: Session, passage: Passage | undefined): Promise<Message> {
  if (!passage) return refuse({ kind: 'no-passage' }, locale).message
  return follow(context, { kind: 'context', article: passage.article, span: passage.span, locale })
}
