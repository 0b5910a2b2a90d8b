import { speakersOf, type Statement } from '../../annotations/annotations.ts'
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
  /** Null for what nobody named says. */
  readonly voice: Voice | null
  readonly quoted: readonly number[]
  readonly reported: readonly number[]
}

/** The strip of those who say most, and of what nobody named says. */
export function stripOf({ document, annotations }: Library, voices: readonly Voice[]): Strip {
  const sentences = document.sentences.length
  const step = Math.max(1, Math.ceil(sentences / STEPS))
  const lanes = voices.slice(0, LANES).map((voice) => {
    const said = annotations.statements.filter((statement) => speakersOf(statement).includes(voice.id))
    return laneOf(voice, said, step)
  })
  const unnamed = annotations.statements.filter(({ speaker }) => speaker === null)
  return { sentences, step, lanes: unnamed.length === 0 ? lanes : [...lanes, laneOf(null, unnamed, step)] }
}

function laneOf(voice: Voice | null, said: readonly Statement[], step: number): StripLane {
  const steps = (kind: Statement['kind']) =>
    new Set(
      said
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
}
