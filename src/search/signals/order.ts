import type { Term } from '../words/terms.ts'
import type { View } from '../view.ts'

/** The share of the question's pairs of words, small ones too, that stand side by side in the passage. */
export const pairs = (view: View): number => runs(view, 2)

/** The same for three words in a row. */
export const triples = (view: View): number => runs(view, 3)

function runs({ query, passage }: View, length: number): number {
  const wanted = wantedRuns(query, length)
  if (wanted.size === 0) return 0
  let met = 0
  for (const run of runsOf(passage, length)) if (wanted.has(run)) met++
  return met / query.question.terms.length
}

function wantedRuns(query: View['query'], length: number): ReadonlySet<string> {
  const known = ofQuery[length]?.get(query)
  if (known) return known
  const made = new Set(runsIn(query.question.terms, length))
  ;(ofQuery[length] ??= new WeakMap()).set(query, made)
  return made
}

function runsOf(passage: View['passage'], length: number): readonly string[] {
  const known = ofPassage[length]?.get(passage)
  if (known) return known
  const made = runsIn(passage.terms, length)
  ;(ofPassage[length] ??= new WeakMap()).set(passage, made)
  return made
}

const ofQuery: Record<number, WeakMap<View['query'], ReadonlySet<string>>> = {}
const ofPassage: Record<number, WeakMap<View['passage'], readonly string[]>> = {}

const runsIn = (terms: readonly Term[], length: number): readonly string[] =>
  terms.slice(length - 1).map((_, k) =>
    terms
      .slice(k, k + length)
      .map(({ stem }) => stem)
      .join(' '),
  )

/** How early the passage comes to the question's words. */
export const early = ({ hits }: View): number => (hits[0] ? 1 / (1 + hits[0].at) : 0)

/** How much of the passage's stretch from the first met word to the last is met words. */
export function density({ hits, passage }: View): number {
  const [first, last] = [hits[0], hits.at(-1)]
  if (!first || !last || hits.length < 2) return 0
  let inside = 0
  for (let k = first.at; k <= last.at; k++) if ((passage.ids[k] ?? -1) >= 0) inside++
  return hits.length / Math.max(1, inside)
}
