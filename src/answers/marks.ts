import type { Library } from '../search/library.ts'
import type { Passage } from '../search/passages.ts'
import type { View } from '../search/view.ts'
import { answers, wantedTraits } from '../search/signals/kind.ts'
import { TRAIT } from '../search/traits.ts'
import { cut, type Span } from '../text/span.ts'

/** Words that belong to a number or a date before them: "670 million users", "16 December 2015". */
const JOINING = TRAIT.number | TRAIT.date | TRAIT.money | TRAIT.measure | TRAIT.duration | TRAIT.percent

/** The answer inside a passage: the phrase of the wanted kind nearest to the question's words; often none. */
export function marksOf(library: Library, view: View): readonly Span[] {
  const bits = wantedTraits(view.query.question.wanted)
  if (bits === 0) return []
  const found = nearest(view, answers(view))
  if (found === null) return []
  const span = phrase(library, view.passage, { at: found, bits })
  return span ? [span] : []
}

/** Of the terms that could be the answer, the one nearest to a word of the question. */
function nearest(view: View, found: readonly number[]): number | null {
  let best: number | null = null
  let least = Infinity
  for (const k of found) {
    const apart = Math.min(...view.hits.map(({ at }) => Math.abs(at - k)), 99)
    if (apart < least) [best, least] = [k, apart]
  }
  return best
}

/** The run of like words around a term, with only blanks, commas, "of" or "and" inside a name between them. */
function phrase(
  library: Library,
  passage: Passage,
  { at, bits }: { readonly at: number; readonly bits: number },
): Span | null {
  const like = bits & TRAIT.name ? TRAIT.name : bits | JOINING
  const goes = (k: number, next: number): boolean => {
    const [a, b] = [passage.terms[Math.min(k, next)], passage.terms[Math.max(k, next)]]
    if (!a || !b || ((passage.traits[next] ?? 0) & like) === 0) return false
    return /^[\s.$€£-]*(?:, )?$/u.test(cut(library.document.text, { start: a.end, end: b.start })) || false
  }
  let [from, to] = [at, at]
  while (goes(from, from - 1)) from--
  while (goes(to, to + 1)) to++
  const [first, last] = [passage.terms[from], passage.terms[to]]
  return first && last ? { start: first.start, end: last.end } : null
}
