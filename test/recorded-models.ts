import type { Tag } from '../src/annotations/tags.ts'
import type { AnswerVerdict, Models, JudgedSentence, Relation, Unit } from '../src/search/models/ports.ts'

/** What models said once, as plain JSON. A key joins what was typed and the sentence, or is the text alone. */
interface Recording {
  readonly vectors?: Readonly<Record<string, readonly number[]>>
  readonly answers?: Readonly<Record<string, AnswerVerdict>>
  readonly relations?: Readonly<Record<string, Relation>>
  readonly tags?: Readonly<Record<string, readonly Tag[]>>
}

/** `pairKey('Who?', 'Ann Lee did.') //=> 'Who? | Ann Lee did.'` */
export const pairKey = (typed: string, sentence: string): string => `${typed} | ${sentence}`

/** What is given for a text that was not recorded: nothing answers, nothing is said. */
const UNANSWERED: AnswerVerdict = { answers: 0, mark: null }
const UNRELATED: Relation = { same: 0, contrary: 0, neither: 1 }

/**
 * Models that give what was recorded: exact, at once, the same on every machine. A text that was not recorded has the
 * vector of `fallback`, answers nothing and says nothing.
 */
export function recordedModels(recording: Recording, fallback = flatVector()): Models {
  const { vectors = {}, answers = {}, relations = {}, tags = {} } = recording
  const pair =
    <Verdict>(known: Readonly<Record<string, Verdict>>, unknown: Verdict) =>
    (typed: string, sentences: readonly JudgedSentence[]): Promise<readonly Verdict[]> =>
      Promise.resolve(sentences.map(({ text }) => known[pairKey(typed, text)] ?? unknown))
  return {
    encoder: {
      name: 'recorded encoder',
      encode: (texts: readonly string[]) =>
        Promise.resolve(texts.map((text) => Float32Array.from(vectors[text] ?? fallback))),
    },
    judge: { name: 'recorded judge', answers: pair(answers, UNANSWERED), relate: pair(relations, UNRELATED) },
    tagger: {
      name: 'recorded tagger',
      tag: (units: readonly Unit[]) => Promise.resolve(units.map(({ text }) => tags[text] ?? [])),
    },
  }
}

/** A vector of length one that is equally far from every axis. */
function flatVector(): readonly number[] {
  return Array.from({ length: 384 }, () => 1 / Math.sqrt(384))
}
