import type { Library } from '../search/library/library.ts'
import type { Passage } from '../search/library/passages.ts'
import type { View } from '../search/view.ts'
import { answers, apart, wantedTraits } from '../search/signals/kind.ts'
import { TRAIT } from '../search/words/traits.ts'
import { contains, cut, type Span } from '../text/span.ts'

/** Words that belong to a number or a date before them: "670 million users", "16 December 2015". */
const JOINING = TRAIT.number | TRAIT.date | TRAIT.money | TRAIT.measure | TRAIT.duration | TRAIT.percent

/** The answer inside a passage: the phrase of the wanted kind nearest to the question's words; often none. */
export function marksOf(library: Library, view: View): readonly Span[] {
  if (view.query.question.wanted === 'person') return peopleIn(library, view)
  const bits = wantedTraits(view.query.question.wanted)
  if (bits === 0) return []
  const found = nearest(view, answers(view))
  if (found === null) return []
  const span = phrase(library, view.passage, { at: found, bits })
  return span ? [span] : []
}

/** The names of people in a passage whom the question does not name itself. */
function peopleIn({ annotations, cast }: Library, { id, passage, query }: View): readonly Span[] {
  const asked = new Set(query.asked.flatMap(({ people }) => people))
  return (cast.present[id] ?? [])
    .filter((person) => !asked.has(person))
    .flatMap((person) => annotations.people[person]?.mentions ?? [])
    .filter(({ form, span }) => form === 'name' && contains(passage.span, span))
    .map(({ span }) => span)
}

/** Of the terms that could be the answer, the one nearest to a word of the question. */
function nearest(view: View, found: readonly number[]): number | null {
  let best: number | null = null
  let least = Infinity
  for (const k of found) {
    const far = apart(view, k)
    if (best === null || far < least) [best, least] = [k, far]
  }
  return best
}

/** The run of like words around a term: "Ann Lee", "16 December 2015", "$4 million". */
function phrase(
  library: Library,
  passage: Passage,
  { at, bits }: { readonly at: number; readonly bits: number },
): Span | null {
  const like = bits & TRAIT.name ? TRAIT.name : bits | JOINING
  const goes = (k: number, next: number): boolean => {
    const [a, b] = [passage.terms[Math.min(k, next)], passage.terms[Math.max(k, next)]]
    if (!a || !b || ((passage.traits[next] ?? 0) & like) === 0) return false
    const between = cut(library.document.text, { start: a.end, end: b.start })
    return like === TRAIT.name ? /^[\s.-]{1,2}$/u.test(between) : /^[\s.,$€£-]{0,2}$/u.test(between)
  }
  let [from, to] = [at, at]
  const isOf = (k: number): boolean => passage.terms[k]?.key === 'of'
  while (goes(from, from - 1)) from--
  if (isOf(from - 1) && ((passage.traits[from - 2] ?? 0) & JOINING) !== 0) from -= 2
  while (goes(to, to + 1)) to++
  const [first, last] = [passage.terms[from], passage.terms[to]]
  if (!first || !last) return null
  const sign = /[$€£¥]/u.test(library.document.text[first.start - 1] ?? '') ? 1 : 0
  return { start: first.start - sign, end: last.end }
}
