import type { Span } from '../../text/span.ts'
import { softmax } from './row.ts'
import { insideWord } from './whole-words.ts'

/** A stretch that a tagger's head marks. */
export interface Marked {
  readonly span: Span
  /** Number of its class, from 0. */
  readonly label: number
  /** Mean probability of its tokens' classes, from 0 to 1. */
  readonly score: number
}

interface Reader {
  readonly text: string
  /** How many classes the head tells apart, each with a beginning and an inside. */
  readonly classes: number
}

interface Stretch {
  readonly start: number
  end: number
  readonly labels: number[]
  readonly scores: number[]
}

/**
 * The stretches that logits mark in the manner of Ramshaw and Marcus 1995: 0 is outside, 1 + 2n begins class n and
 * 2 + 2n goes on with it. A word is what its first token is. An inside after another class goes on with the stretch,
 * whose class is the one that most of its tokens have.
 */
export function spansMarked(
  logits: readonly number[],
  spans: readonly Span[],
  { text, classes }: Reader,
): readonly Marked[] {
  const width = 1 + 2 * classes
  const stretches: Stretch[] = []
  let [before, open]: [number, Stretch | null] = [0, null]
  spans.forEach(({ start, end }, k) => {
    const chances = softmax(Float32Array.from(logits.slice(k * width, (k + 1) * width)))
    const score = Math.max(...chances)
    const goesOn = start === spans[k - 1]?.end && insideWord(text, start)
    const marked = goesOn ? inside(before) : chances.indexOf(score)
    before = marked
    if (marked === 0) {
      open = null
      return
    }
    const label = (marked - 1) >> 1
    if (open === null || marked % 2 === 1) {
      open = { start, end, labels: [label], scores: [] }
      stretches.push(open)
    }
    open.end = end
    open.labels.push(label)
    open.scores.push(score)
  })
  return stretches.map(({ start, end, labels, scores }) => ({
    span: { start, end },
    label: mostFrequent(labels),
    score: scores.reduce((a, b) => a + b, 0) / scores.length,
  }))
}

/** What a word's further tokens are, where its first one is `marked`. */
const inside = (marked: number): number => (marked % 2 === 1 ? marked + 1 : marked)

/** The first of the most frequent numbers. */
function mostFrequent(labels: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0]
}
