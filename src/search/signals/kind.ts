import { TRAIT } from '../words/traits.ts'
import type { Wanted } from '../question/wanted.ts'
import type { View } from '../view.ts'

/** The traits that a word of the answer would have; 0 where any word will do. */
const TRAITS: Readonly<Record<Wanted, number>> = {
  person: TRAIT.name,
  date: TRAIT.date | TRAIT.year,
  number: TRAIT.number,
  money: TRAIT.money | TRAIT.number,
  percent: TRAIT.percent | TRAIT.number,
  duration: TRAIT.duration | TRAIT.number,
  age: TRAIT.age,
  measure: TRAIT.measure | TRAIT.number,
  place: TRAIT.name,
  reason: TRAIT.reason,
  manner: TRAIT.manner,
  thing: 0,
  truth: 0,
  open: 0,
}

/** The traits that an answer of this kind would have; 0 where any word will do. */
export const wantedTraits = (wanted: Wanted): number => TRAITS[wanted]

/** The terms of a passage that could be the kind of thing asked for and are no words of the question. */
export function answers(view: View): readonly number[] {
  const bits = TRAITS[view.query.question.wanted]
  if (bits === 0) return []
  const met = new Set(view.hits.map(({ at }) => at))
  const found: number[] = []
  for (let k = 0; k < view.passage.traits.length; k++) {
    if (((view.passage.traits[k] ?? 0) & bits) !== 0 && !met.has(k)) found.push(k)
  }
  return found
}

const has = (view: View, ...kinds: readonly Wanted[]): number =>
  kinds.includes(view.query.question.wanted) && answers(view).length > 0 ? 1 : 0

export const kindPerson = (view: View): number => has(view, 'person')
export const kindDate = (view: View): number => has(view, 'date')
export const kindNumber = (view: View): number =>
  has(view, 'number', 'money', 'percent', 'duration', 'age', 'measure')
/** A name after "in" or "at" is a place more surely than another. */
export function kindPlace(view: View): number {
  if (has(view, 'place') === 0) return 0
  return answers(view).some((k) => ((view.passage.traits[k] ?? 0) & TRAIT.place) !== 0) ? 1 : NAME_ALONE
}
const NAME_ALONE = 0.4

export const kindReason = (view: View): number => has(view, 'reason', 'manner')

/** How near the wanted kind of thing stands to a word of the question. */
export function kindNear(view: View): number {
  let least = Infinity
  for (const k of answers(view)) least = Math.min(least, apart(view, k))
  return least === Infinity ? 0 : 1 / (1 + least / 3)
}

/** How many words lie between a place in the passage and the nearest word of the question; hits stand in order. */
export function apart({ hits }: View, at: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle]?.at ?? Infinity) < at) low = middle + 1
    else high = middle
  }
  const [before, after] = [hits[low - 1]?.at ?? -Infinity, hits[low]?.at ?? Infinity]
  return Math.min(at - before, after - at)
}

/** A number before the very noun that "how many" asks for: "how many users": "670 million users". */
export function counted(view: View): number {
  const { question, asked } = view.query
  if (question.wanted !== 'number' || asked[0] === undefined) return 0
  return view.hits.some(({ asked: k, at }) => k === 0 && numberBefore(view, at)) ? 1 : 0
}

/** "One" before a noun mostly means somebody or something, not a number: "one or some countries". */
const numberBefore = ({ passage }: View, at: number): boolean =>
  [at - 1, at - 2, at - 3].some(
    (k) => ((passage.traits[k] ?? 0) & TRAIT.number) !== 0 && passage.terms[k]?.key !== 'one',
  )
