import type { APIInteractionResponseCallbackData } from 'discord-api-types/v10'
import { presentProblem } from '../../../presentation/answers/present-problem.ts'
import type { Problem } from '../../../presentation/wording/problem.ts'
import { wordingFor } from '../../../presentation/wording/wordings.ts'
import type { Later, SentFile } from './answered.ts'
import { excuseFor } from './excuse.ts'
import { payloadOf } from './payload.ts'
import type { Drawing } from '../pictures/drawing.ts'

/** A message with the files that it shows. */
export interface EditWithFiles {
  readonly payload: APIInteractionResponseCallbackData
  readonly files: readonly SentFile[]
}

interface Finishing {
  readonly draw: (drawing: Drawing) => Promise<Uint8Array>
  readonly fault: (error: unknown) => string
}

interface Finished {
  readonly edits: readonly [EditWithFiles, ...EditWithFiles[]]
  /** Whether they are the reply, be it without its picture, and no apology. */
  readonly isReply: boolean
}

/**
 * The reply with its picture, and what to send where that cannot be: the reply without it, or where it is nothing but
 * a picture, that something went wrong.
 */
export async function withPicture(later: Later, { draw, fault }: Finishing): Promise<Finished> {
  const { name, alt } = later.drawing
  try {
    const picture = { name, alt, type: 'image/png', data: await draw(later.drawing) }
    const whole = { payload: later.payload, files: [picture] }
    return { edits: later.without === null ? [whole] : [whole, bare(later.without)], isReply: true }
  } catch (error) {
    const problem = excuseFor(error, fault)
    return later.without === null
      ? { edits: [apology(later.locale, problem)], isReply: false }
      : { edits: [bare(later.without)], isReply: true }
  }
}

const bare = (payload: EditWithFiles['payload']): EditWithFiles => ({ payload, files: [] })

/** One sentence in the place of a reply. */
export function apology(locale: string, problem: Problem): EditWithFiles {
  const wording = wordingFor(locale)
  const message = presentProblem(problem, wording)
  return { payload: payloadOf(message, { wording, isPrivate: true }), files: [] }
}
