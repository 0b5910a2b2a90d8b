import { presentProblem } from '../../presentation/present-problem.ts'
import { wordingFor } from '../../presentation/wordings.ts'
import type { Later } from './answered.ts'
import { type Payload, payloadOf } from './payload.ts'
import type { Drawing } from './pictures/drawing.ts'

/** A file that goes with a reply; `alt` is for those who do not see it. */
export interface DrawnPicture {
  readonly name: string
  readonly data: Uint8Array
  readonly alt: string
}

/** A message with the files that it shows. */
export interface Edit {
  readonly payload: Payload
  readonly files: readonly DrawnPicture[]
}

interface Finishing {
  readonly draw: (drawing: Drawing) => Promise<Uint8Array>
  readonly fault: (error: unknown) => string
}

/** A reply whose picture cannot be drawn is sent without it; one that is nothing but a picture says so. */
export async function finish(later: Later, { draw, fault }: Finishing): Promise<Edit> {
  const { name, alt } = later.drawing
  try {
    return { payload: later.payload, files: [{ name, alt, data: await draw(later.drawing) }] }
  } catch (error) {
    const id = fault(error)
    return { payload: later.without ?? sorry(later.locale, id), files: [] }
  }
}

function sorry(locale: string, id: string): Payload {
  const wording = wordingFor(locale)
  return payloadOf(presentProblem({ kind: 'unexpected', id }, wording), { wording, isPrivate: true })
}
