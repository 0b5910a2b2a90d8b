import type { Library } from '../../search/library/library.ts'
import type { Scores } from '../../search/models/scores.ts'
import type { Question } from '../../search/question/question.ts'
import { hull, type Span } from '../../text/span.ts'
import type { Standing } from './standings.ts'

/** A passage to show, with the answer's words in it. */
export interface Shown {
  readonly span: Span
  readonly marks: readonly Span[]
}

interface Choice {
  /** Best first. */
  readonly standings: readonly Standing[]
  readonly scores: Scores
  readonly question: Question
  /** Whether all that answer are wanted, in the article's order. */
  readonly many: boolean
}

/** A neighbour this near in score is shown with the sentence; one that may hold the cause or the way, sooner. */
const NEIGHBOUR_WITHIN = { usual: 0.7, cause: 2 }
/** From which probability on a neighbour may hold the answer at all. */
const HOLDS = 0.2
/** No longer than this together, in characters: still short enough to read at one look. */
const LONGEST_PASSAGE = 500
/** From which probability on a sentence is one of many that answer. */
const LISTED = 0.5

/**
 * The passages to show, best first: a sentence, or two neighbours of a paragraph where either may hold the answer. Of a
 * question that asks for many, those that answer it come first, in the article's order.
 */
export function passagesOf(
  library: Library,
  { standings, scores, question, many }: Choice,
): readonly Shown[] {
  const answering = standings.filter(
    ({ candidate }) => (scores.answers.get(candidate.id)?.answers ?? 0) >= LISTED,
  )
  if (many && answering.length > 1) {
    const inOrder = answering.map(({ candidate }) => candidate.id).sort((a, b) => a - b)
    const rest = standings.flatMap(({ candidate: { id } }) => (inOrder.includes(id) ? [] : [id]))
    return [...inOrder, ...rest].map((id) => shownOf(library, scores, [id]))
  }
  const taken = new Set<number>()
  return standings.flatMap((standing) => {
    if (taken.has(standing.candidate.id)) return []
    const ids = withNeighbour(library, { standing, standings, scores, question }).filter(
      (id) => !taken.has(id),
    )
    for (const id of ids) taken.add(id)
    return [shownOf(library, scores, ids)]
  })
}

/** A sentence, and its neighbour where that may hold the answer as well; only a judge can tell. */
function withNeighbour(
  { document }: Library,
  { standing, standings, scores, question }: Omit<Choice, 'many'> & { readonly standing: Standing },
): readonly number[] {
  const { id } = standing.candidate
  const near =
    question.wanted === 'reason' || question.wanted === 'manner'
      ? NEIGHBOUR_WITHIN.cause
      : NEIGHBOUR_WITHIN.usual
  const own = document.sentences[id]
  const other = standings.find(({ candidate, score }) => {
    const next = document.sentences[candidate.id]
    return (
      Math.abs(candidate.id - id) === 1 &&
      (scores.answers.get(candidate.id)?.answers ?? 0) >= HOLDS &&
      score >= standing.score - near &&
      next?.paragraph === own?.paragraph &&
      length(hull(own?.span ?? NOWHERE, next?.span ?? NOWHERE)) <= LONGEST_PASSAGE
    )
  })
  return [id, ...(other ? [other.candidate.id] : [])].sort((a, b) => a - b)
}

const NOWHERE: Span = { start: 0, end: 0 }
const length = ({ start, end }: Span): number => end - start

function shownOf({ document }: Library, { answers }: Scores, ids: readonly number[]): Shown {
  const spans = ids.flatMap((id) => document.sentences[id]?.span ?? [])
  const marks = ids.flatMap((id) => {
    const mark = answers.get(id)?.mark
    const start = document.sentences[id]?.span.start ?? 0
    return mark ? [{ start: start + mark.start, end: start + mark.end }] : []
  })
  return { span: spans.reduce(hull), marks }
}
