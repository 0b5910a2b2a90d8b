import type { Cue } from '../../../src/annotations/cues/cue.ts'
import { cuesOf } from '../../../src/annotations/cues/cues.ts'
import type { CuePlace } from '../../../src/annotations/contents/stretches.ts'
import { read } from '../../../src/annotations/reading.ts'
import { readDocument } from '../../../src/document/read.ts'
import { noMetadata } from '../../no-metadata.ts'

/** A text without its square brackets, the pieces that they hold, and the cues of its sentences. */
export function cuePlaces(example: string): {
  readonly text: string
  readonly pieces: readonly string[]
  readonly places: readonly (CuePlace & { readonly cue: Cue })[]
} {
  const text = example.replace(/[[\]]/gu, '')
  const reading = read(readDocument({ id: 'a', metadata: noMetadata, text }))
  const places = reading.frames.flatMap((frame) => {
    const cues = cuesOf(reading, frame)
    return cues.map((cue, at) => ({ frame, cues, at, cue }))
  })
  return { text, pieces: [...example.matchAll(/\[([^\]]*)\]/gu)].map(([, piece]) => piece ?? ''), places }
}
