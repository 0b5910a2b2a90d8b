import type { Readable, Writable } from 'node:stream'
import type { Message } from '../../presentation/message.ts'
import { filledLines } from '../../lines.ts'
import { draw, type TerminalStyle } from './draw.ts'
import { answerLine, NOTHING_SAID, type Remembered, type Session } from './session.ts'

/** Where a reply goes: answers to `output`, what is wrong with a request to `errors`. */
export interface Streams {
  readonly input: Readable
  readonly output: Writable
  readonly errors: Writable
  readonly drawing: TerminalStyle
  /** Lines that fit on the terminal of a person. */
  readonly rows?: number
}

/** As grep has it: found, not found or not certain, and a request that could not be understood. */
type Status = 0 | 1 | 2

/** How one leaves. */
export const LEAVE = /^\/?(?:quit|exit|bye|:q)$/i

/** Answers one request and ends. */
export async function answerOnce(session: Session, line: string, streams: Streams): Promise<Status> {
  return show((await answerLine(session, line)).message, streams)
}

/** Answers a line at a time without prompt or greeting, for pipes; the status is that of the last, null where none came. */
export async function answerLines(session: Session, streams: Streams): Promise<Status | null> {
  let status: Status | null = null
  let said: Remembered = NOTHING_SAID
  let first = true
  for await (const { line } of filledLines(streams.input)) {
    if (LEAVE.test(line.trim())) return status ?? 0
    const exchange = await answerLine(session, line, said)
    if (!first) streams.output.write('\n')
    first = false
    status = show(exchange.message, streams)
    said = exchange
  }
  return status
}

function show(message: Message, { output, errors, drawing }: Streams): Status {
  const drawn = draw(message, drawing)
  switch (message.outcome) {
    case 'refused':
      errors.write(drawn)
      return 2
    case 'nothing':
    case 'unsure':
      output.write(drawn)
      return 1
    case 'found':
    case 'plain':
      output.write(drawn)
      return 0
  }
}
