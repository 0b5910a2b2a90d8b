import { contains, type Span } from '../../text/span.ts'
import type { Fact } from '../annotations.ts'

/** A detail before it has a number. */
export type Loose = Omit<Fact, 'id'>

const length = ({ start, end }: Span): number => end - start

/** How much of the longer detail the shorter must fill to be the same detail over again. */
const SAME = 0.8

/**
 * In order of the text, without those that only repeat another: a part of a detail of the same kind, what fills nearly
 * all of another detail, and what a longer one tells anyway.
 */
const tidy = (details: readonly Loose[]): readonly Loose[] =>
  without(details, (detail, other) => repeats(detail, other) || tells(other, detail))

function without(
  details: readonly Loose[],
  isNeedless: (detail: Loose, other: Loose) => boolean,
): readonly Loose[] {
  const inOrder = details.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const kept: Loose[] = []
  let around: readonly Loose[] = []
  for (const detail of inOrder) {
    around = around.filter((other) => other.span.end > detail.span.start)
    if (around.some((other) => contains(other.span, detail.span) && isNeedless(detail, other))) continue
    around = [...around, detail]
    kept.push(detail)
  }
  return kept
}

const TELLING = /^(?:attendance|office)$/u
const TOLD = /^(?:place|event|list|organisation)$/u
const tells = (longer: Loose, detail: Loose): boolean => TELLING.test(longer.kind) && TOLD.test(detail.kind)

const repeats = (detail: Loose, other: Loose): boolean =>
  other.kind === detail.kind || length(detail.span) >= SAME * length(other.span)

/**
 * The same where the details are most of an article, which would be the article over again: as many as a number of
 * letters holds, the shortest first, because they say one thing each.
 */
export function tidyWithin(details: readonly Loose[], letters: number): readonly Loose[] {
  const tidied = tidy(details)
  if (tidied.reduce((sum, { span }) => sum + length(span), 0) <= letters) return tidied
  const single = without(details, repeats)
  const kept = new Set<Loose>()
  let left = letters
  for (const detail of single.toSorted((a, b) => length(a.span) - length(b.span))) {
    left -= length(detail.span)
    if (left < 0) break
    kept.add(detail)
  }
  return single.filter((detail) => kept.has(detail))
}
