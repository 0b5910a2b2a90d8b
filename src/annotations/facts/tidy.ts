import { contains, type Span } from '../../text/span.ts'
import type { Fact } from '../annotations.ts'

/** A detail before it has a number. */
export type Loose = Omit<Fact, 'id'>

const length = ({ start, end }: Span): number => end - start

/** How much of the longer detail the shorter must fill to be the same detail over again. */
const SAME = 0.8

/**
 * In order of the text, without those that only repeat another: a part of a detail of the same kind, and what fills
 * nearly all of another detail.
 */
export function tidy(details: readonly Loose[]): readonly Fact[] {
  const inOrder = details.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const kept: Loose[] = []
  let around: readonly Loose[] = []
  for (const detail of inOrder) {
    around = around.filter((other) => other.span.end > detail.span.start)
    if (around.some((other) => repeats(detail, other))) continue
    around = [...around, detail]
    kept.push(detail)
  }
  return kept.map((detail, id) => ({ id, ...detail }))
}

/** What these tell anyway. */
const TELLING = /^(?:attendance|office)$/u
const TOLD = /^(?:place|event|list|organisation)$/u

const repeats = (detail: Loose, other: Loose): boolean =>
  contains(other.span, detail.span) &&
  (other.kind === detail.kind ||
    (TELLING.test(other.kind) && TOLD.test(detail.kind)) ||
    length(detail.span) >= SAME * length(other.span))
