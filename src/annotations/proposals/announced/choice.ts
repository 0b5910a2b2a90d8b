import type { ProposalCandidate } from '../candidates.ts'

/** Which of the candidates go first where more are found than announced, and come in where fewer are. */
const ORDER = ['plain', 'announced', 'aside'] as const

/** As many of the candidates as were announced, in order of the text; asides only where the others do not suffice. */
export function asAnnounced(
  candidates: readonly ProposalCandidate[],
  count: number | null,
): readonly ProposalCandidate[] {
  const sure = candidates.filter((candidate) => candidate.force !== 'aside')
  if (count === null) return sure
  const ranked = candidates.toSorted((a, b) => ORDER.indexOf(a.force) - ORDER.indexOf(b.force))
  const kept = new Set(ranked.slice(0, count))
  return candidates.filter((candidate) => kept.has(candidate))
}
