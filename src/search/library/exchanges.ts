import type { Label } from '../../annotations/labels/label.ts'
import { labelsOf } from '../../annotations/labels/labels.ts'
import type { Sentence } from '../../document/document.ts'
import type { Span } from '../../text/span.ts'
import type { Library } from './library.ts'
import { once } from './once.ts'

/** A question that is put in the article, and what it is answered with. */
export interface Exchange {
  /** The question's words, without a label. */
  readonly question: Span
  /** Ids of the units of the answer, in order; never empty. */
  readonly answer: readonly number[]
}

/** The units between one label and the next, or of one paragraph, with where the words of the first begin. */
interface Turn {
  readonly units: readonly Sentence[]
  readonly from: number
  /** The same for two turns of one voice; null where it is not known whose turn it is. */
  readonly voice: string | null
}

/**
 * The questions of an article that are answered there, in order: what ends a turn of a transcript, by the next voice's
 * turn; elsewhere a paragraph or heading that only asks, by the paragraph below it. A question within somebody's own
 * words need not be answered by what follows.
 */
export const exchangesOf = (library: Library): readonly Exchange[] => once(library, exchangesIn)

function exchangesIn({ document }: Library): readonly Exchange[] {
  const { transcript, labels } = labelsOf(document)
  const turns = transcript ? turnsOf(document.sentences, labels) : paragraphsOf(document.sentences)
  return turns.flatMap((turn, i) => {
    const next = turns[i + 1]
    const asksOnly = transcript ? turn.voice !== next?.voice : asksItself(document.text, turn)
    if (!next || !asksOnly || asksItself(document.text, next)) return []
    const answer = answering(next)
    return answer.length > 0
      ? askedAtTheEnd(document.text, turn).map((question) => ({ question, answer }))
      : []
  })
}

function turnsOf(sentences: readonly Sentence[], labels: readonly Label[]): readonly Turn[] {
  const opening = new Map(labels.map((label) => [label.sentence, label]))
  const turns: { units: Sentence[]; from: number; voice: string }[] = []
  for (const unit of sentences) {
    const label = opening.get(unit.id)
    if (label) turns.push({ units: [unit], from: label.after, voice: label.key })
    else turns.at(-1)?.units.push(unit)
  }
  return turns
}

const paragraphsOf = (sentences: readonly Sentence[]): readonly Turn[] =>
  [...Map.groupBy(sentences, ({ paragraph }) => paragraph).values()].map((units) => ({
    units,
    from: units[0]?.span.start ?? 0,
    voice: null,
  }))

/** The questions that a turn ends with, each without the label. */
function askedAtTheEnd(text: string, { units, from }: Turn): readonly Span[] {
  const last = units.findLastIndex(({ span }) => !asks(text, span))
  return units.slice(last + 1).map(({ span }) => ({ start: Math.max(span.start, from), end: span.end }))
}

const asks = (text: string, { start, end }: Span): boolean =>
  QUESTION.test(text.slice(Math.max(start, end - LONGEST_END), end))
const QUESTION = /\?[”"'’)*_]*\s*$/u
/** Characters that surely hold a question mark with what closes it. */
const LONGEST_END = 12

/** What answers of a turn: its prose up to a heading. */
function answering({ units }: Turn): readonly number[] {
  const end = units.findIndex(({ kind }) => kind === 'heading')
  return (end < 0 ? units : units.slice(0, end)).flatMap(({ id, kind }) => (kind === 'sentence' ? id : []))
}

/** Whether a turn or a paragraph is nothing but questions. */
const asksItself = (text: string, { units }: Turn): boolean => units.every(({ span }) => asks(text, span))
