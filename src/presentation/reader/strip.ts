import type { Library } from '../../search/library/library.ts'
import type { Voice } from './voices.ts'

/** The most steps, and lanes: more would be too thin to see. */
const STEPS = 120
const LANES = 8

/** Who speaks where: a lane a speaker, a step a sentence, or several of a long article. */
export interface Strip {
  readonly sentences: number
  /** Sentences a step. */
  readonly step: number
  readonly lanes: readonly StripLane[]
}

/** The steps in which somebody is quoted, and those in which they are only reported. */
export interface StripLane {
  readonly voice: Voice
  readonly quoted: readonly number[]
  readonly reported: readonly number[]
}

/** The strip of those who say most. */
export function stripOf({ document, annotations }: Library, voices: readonly Voice[]): Strip {
  const sentences = document.sentences.length
  const step = Math.max(1, Math.ceil(sentences / STEPS))
  const said = Map.groupBy(annotations.statements, ({ speaker }) => speaker)
  const lanes = voices.slice(0, LANES).map((voice): StripLane => {
    const steps = (kind: 'direct' | 'reported') =>
      new Set(
        (said.get(voice.id) ?? [])
          .filter((statement) => statement.kind === kind)
          .flatMap((statement) => statement.sentences.map((id) => Math.floor(id / step))),
      )
    const quoted = steps('direct')
    const inOrder = (all: Iterable<number>) => [...all].sort((a, b) => a - b)
    return {
      voice,
      quoted: inOrder(quoted),
      reported: inOrder([...steps('reported')].filter((at) => !quoted.has(at))),
    }
  })
  return { sentences, step, lanes }
}
