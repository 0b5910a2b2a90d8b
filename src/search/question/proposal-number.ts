import { ordinalOf } from '../../language/numerals.ts'
import { stem } from '../../language/stems.ts'
import { parse } from './question.ts'

const PROPOSALS = new Set(['proposal', 'proposals', 'suggestion', 'suggestions'].map(stem))
const LAST = new Set(['last', 'final'])

/** Which of so many proposals a question numbers, from 1: `proposalNumberOf('what is proposal 2', 5) //=> 2`; else null. */
export function proposalNumberOf(text: string, count: number): number | null {
  const { terms } = parse(text)
  const at = terms.findIndex((term) => PROPOSALS.has(term.stem))
  if (at < 0) return null
  const before = terms[at - 1]?.key ?? ''
  if (LAST.has(before)) return count
  const after = terms[at + 1]?.key ?? ''
  return ordinalOf(before) ?? (/^\d{1,2}$/.test(after) ? Number(after) : null)
}
