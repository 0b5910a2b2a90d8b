import type { Sentence } from '../../document/document.ts'
import { withJoinedNames } from '../../search/library/people/joined-names.ts'
import type { Library } from '../../search/library/library.ts'
import type { Scores } from '../../search/models/scores.ts'
import type { Question } from '../../search/question/question.ts'
import { hull, lengthOf, type Span } from '../../text/span.ts'
import { mayTellWhy, type Explained } from './exact/cause.ts'
import { countOf } from './exact/fitting.ts'
import { neighbourOf } from './neighbour.ts'
import { ownCount } from './exact/own-count.ts'
import type { Standing } from './standings.ts'

/** A passage to show, with the answer's words in it. */
export interface ShownPassage {
  readonly span: Span
  readonly marks: readonly Span[]
  /** Whether it answers as well, by the judge; never without one. */
  readonly answers: boolean
}

/** What to show of the candidates. */
interface Passages {
  readonly shown: readonly ShownPassage[]
  /** How many of them, from the first on, answer the question. */
  readonly answering: number
}

interface Choice {
  /** Best first. */
  readonly standings: readonly Standing[]
  readonly scores: Scores
  readonly question: Question
  /** Whether all that answer are wanted, in the article's order. */
  readonly many: boolean
  /** What why is asked of, with its cause. */
  readonly explained: Explained | null
  /** What is announced as a list, ids of sentences in order. */
  readonly announced: readonly number[] | null
}

/** The most characters of sentences that are shown together: still short enough to read at one look. */
const LONGEST_PASSAGE = 500
/** From which probability on a sentence answers as well. */
const ANSWERS = 0.5
/**
 * Of many that are asked for one is listed that is hardly behind the first, in log-odds, or of which the judge is sure: of
 * 27 that are then listed 18 belong to the list, of 35 of all that answer 19, and one that does not is worse than none.
 */
const LISTED = { behind: 2, answers: 0.8 }

/**
 * The passages to show, best first: a sentence, or two neighbours of a paragraph where either may hold the answer. Of a
 * question that asks for many, those that answer it come first, in the article's order, and `answering` counts them.
 */
export function passagesOf(library: Library, choice: Choice): Passages {
  const { standings, many } = choice
  const listed = choice.announced ?? (many ? judgedToAnswer(choice) : [])
  if (listed.length > 1) {
    const runs = runsOf(library, listed)
    const rest = standings.flatMap(({ candidate: { id } }) => (runs.flat().includes(id) ? [] : [[id]]))
    return {
      answering: runs.length,
      shown: [...runs, ...rest].map((ids, k) => shownOf(library, { ...choice, many: k < runs.length }, ids)),
    }
  }
  const taken = new Set<number>()
  const shown = standings.flatMap((standing, k) => {
    if (taken.has(standing.candidate.id)) return []
    const ids = withNeighbour(library, { ...choice, standing }).filter((id) => !taken.has(id))
    for (const id of ids) taken.add(id)
    return [shownOf(library, { ...choice, many: many && k === 0 }, ids)]
  })
  return { answering: Math.min(1, shown.length), shown }
}

/** The ids of the candidates that are listed, in order. */
const judgedToAnswer = ({ standings, scores: { answers } }: Choice): readonly number[] =>
  standings
    .flatMap(({ candidate: { id, asks }, score }) => {
      const isNear = (standings[0]?.score ?? 0) - score <= LISTED.behind
      const least = isNear ? ANSWERS : LISTED.answers
      return !asks && (answers.get(id)?.answers ?? 0) >= least ? [id] : []
    })
    .sort((a, b) => a - b)

/** Sentences in order, those that follow one another in a paragraph together while they are short enough. */
function runsOf({ document }: Library, ids: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = []
  for (const id of ids) {
    const open = runs.at(-1)
    const goesOn = open?.at(-1) === id - 1 && isOnePassage(document.sentences.slice(open[0], id + 1))
    if (open && goesOn) open.push(id)
    else runs.push([id])
  }
  return runs
}

/** Whether sentences are of one paragraph and short enough to be read at one look. */
export const isOnePassage = (sentences: readonly Sentence[]): boolean =>
  new Set(sentences.map(({ paragraph }) => paragraph)).size === 1 &&
  lengthOf(sentences.map(({ span }) => span).reduce(hull)) <= LONGEST_PASSAGE

/** A sentence, and its neighbour where that may hold the answer as well. */
function withNeighbour(
  library: Library,
  { standing, standings, scores, question, explained }: Choice & { readonly standing: Standing },
): readonly number[] {
  const { id } = standing.candidate
  if (id === explained?.told && id !== explained.cause) return [id, explained.cause].sort((a, b) => a - b)
  const { sentences } = library.document
  const fits = (neighbour: number): boolean =>
    isOnePassage(sentences.slice(Math.min(id, neighbour), Math.max(id, neighbour) + 1))
  const shown =
    neighbourOf(standing, standings, { answers: scores.answers, fits }) ??
    causeAfter(library, standing, question)
  return [id, ...(shown === null ? [] : [shown])].sort((a, b) => a - b)
}

/** Where why is asked, the sentence after one that tells of it in the question's words, where it may tell the cause. */
function causeAfter(
  { document, readings }: Library,
  { candidate: { id, share } }: Standing,
  question: Question,
): number | null {
  const own = document.sentences[id]
  const next = document.sentences[id + 1]
  const isOf = question.answerType === 'reason' && share >= TELLS_OF
  if (!own || !next || !isOf || !isOnePassage([own, next])) return null
  return mayTellWhy(readings[next.id]?.text ?? '') ? next.id : null
}
/** The least share of the question's words, by weight, in a sentence that tells of what is asked. */
const TELLS_OF = 0.6

/** Sentences as one passage; of many people who are asked for, all that are named together are marked. */
function shownOf(
  library: Library,
  { scores, question, many, explained }: Omit<Choice, 'standings'>,
  ids: readonly number[],
): ShownPassage {
  const { sentences, text } = library.document
  const spans = ids.flatMap((id) => sentences[id]?.span ?? [])
  const isBegged = (id: number): boolean => id === explained?.told && id !== explained.cause
  const marks = ids.flatMap((id) => {
    if (isBegged(id)) return []
    const mark = scores.answers.get(id)?.mark
    const start = sentences[id]?.span.start ?? 0
    if (!mark) return []
    const own = { start: start + mark.start, end: start + mark.end }
    if (question.answerType === 'number')
      return [countOf(library, question, id) ?? ownCount(text, own, question.text)]
    return [many && question.answerType === 'person' ? withJoinedNames(library, id, own) : own]
  })
  const answers = ids.some((id) => (scores.answers.get(id)?.answers ?? 0) >= ANSWERS)
  return { span: spans.reduce(hull), marks, answers }
}
