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
  const bySize = details.toSorted((a, b) => length(b.span) - length(a.span))
  const kept: Loose[] = []
  const bySentence = new Map<number, Loose[]>()
  for (const detail of bySize) {
    const near = bySentence.get(detail.sentence) ?? []
    if (near.some((other) => repeats(detail, other))) continue
    near.push(detail)
    bySentence.set(detail.sentence, near)
    kept.push(detail)
  }
  return kept
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((detail, id) => ({ id, ...detail }))
}

const repeats = (detail: Loose, other: Loose): boolean =>
  contains(other.span, detail.span) &&
  (other.kind === detail.kind || length(detail.span) >= SAME * length(other.span))
