import type { Annotations, Statement } from '../../annotations/annotations.ts'
import type { Document } from '../../document/document.ts'
import { firstFrom } from '../../text/first-from.ts'
import { overlap, type Span } from '../../text/span.ts'
import type { Passages } from './passages.ts'
import type { Term } from '../words/terms.ts'

/** Words that somebody or nobody said: a statement, or a sentence of the reporter's. */
export interface Utterance {
  readonly span: Span
  readonly statement: Statement | null
  readonly terms: readonly Term[]
  /** For each term its number in the vocabulary, or -1. */
  readonly ids: Int32Array
  /** Where it is several that follow each other: those. */
  readonly parts: readonly Utterance[]
  /** A heading or a line of credits: it repeats what is said elsewhere. */
  readonly apart: boolean
}

/** Every statement of an article, and every sentence that is not one statement as a whole. */
export function utterancesOf(
  document: Document,
  { statements }: Annotations,
  index: Passages,
): readonly Utterance[] {
  const said = statements.map((statement) => {
    const from = statement.sentences[0] ?? 0
    const to = statement.sentences.at(-1) ?? from
    return utterance(index, { span: statement.span, from, to, statement, apart: false })
  })
  const bySentence = new Map<number, Statement[]>()
  for (const statement of statements) {
    for (const id of statement.sentences) {
      const before = bySentence.get(id)
      if (before) before.push(statement)
      else bySentence.set(id, [statement])
    }
  }
  const told = document.sentences.flatMap(({ id, span, kind }) => {
    const within = bySentence.get(id) ?? []
    const whole = within.some(
      (statement) => overlap(statement.span, span) * 10 >= (span.end - span.start) * 9,
    )
    const apart = kind === 'heading' || kind === 'credit'
    return whole ? [] : [utterance(index, { span, from: id, to: id, statement: null, apart })]
  })
  return [...said, ...told]
}

interface Place {
  readonly span: Span
  readonly from: number
  readonly to: number
  readonly statement: Statement | null
  readonly apart: boolean
}

function utterance(index: Passages, { span, from, to, statement, apart }: Place): Utterance {
  const terms: Term[] = []
  const ids: number[] = []
  for (let id = from; id <= to; id++) {
    const passage = index.passages[id]
    if (!passage) continue
    // By halving: a sentence without end may have thousands of statements.
    for (let k = firstFrom(passage.terms, ({ start }) => start < span.start); k < passage.terms.length; k++) {
      const term = passage.terms[k]
      if (!term || term.end > span.end) break
      terms.push(term)
      ids.push(passage.ids[k] ?? -1)
    }
  }
  return { span, statement, terms, ids: Int32Array.from(ids), parts: [], apart }
}

/** The most characters between two utterances that people remember as one: a cue and its marks. */
const BETWEEN = 60

/** Two utterances by their places in the list: words remembered across a cue. */
export type UtterancePair = readonly [first: number, second: number]

/** Every two utterances that follow each other and can be one voice's, in the article's order. */
export function pairsOf(utterances: readonly Utterance[]): readonly UtterancePair[] {
  const inOrder = utterances
    .map((utterance, place) => ({ ...utterance, place }))
    .filter(({ apart }) => !apart)
    .sort((a, b) => a.span.start - b.span.start)
  return inOrder.flatMap((first, k) => {
    const second = inOrder
      .slice(k + 1, k + 4)
      .find((next) => next.span.start >= first.span.end && together(first, next))
    if (!second || second.span.start - first.span.end > BETWEEN) return []
    return [[first.place, second.place]]
  })
}

/** Two utterances as one. */
export const joined = (first: Utterance, second: Utterance): Utterance => ({
  ...first,
  span: { start: first.span.start, end: second.span.end },
  terms: [...first.terms, ...second.terms],
  ids: Int32Array.from([...first.ids, ...second.ids]),
  parts: [first, second],
})

/** Whether two utterances can be one voice's: the same person's, or one is the reporter's and may go on with it. */
const together = ({ statement: a }: Utterance, { statement: b }: Utterance): boolean =>
  a === null || b === null || a.speaker === b.speaker
