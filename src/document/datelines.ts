import { cut } from '../text/span.ts'
import { byline } from './bylines.ts'
import { isDateLine } from './dates.ts'
import type { Unit } from './document.ts'

/**
 * A short line with a date under the title ("The Gazette, 6 May 2024") is no heading, unless another heading has a date,
 * as in a diary.
 */
export function withDateline(text: string, units: readonly Unit[]): readonly Unit[] {
  const dated = units.flatMap((unit, i) =>
    unit.kind === 'heading' && isDateLine(cut(text, unit)) ? [i] : [],
  )
  const under = units.slice(1).findIndex(({ kind }) => kind === 'sentence') + 1
  const [only] = dated
  if (only === undefined || dated.length > 1 || only === 0 || only > under) return units
  return units.map((unit, i) => {
    if (i !== only) return unit
    return { ...unit, kind: byline(cut(text, unit)) ? ('credit' as const) : ('dateline' as const) }
  })
}

/** "ORR CITY: The bridge …": a place in capitals before a colon. */
const PLACE_COLON =
  /^\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]+){0,3}(?:,\s[\p{L}\p{N}.'’ -]{2,30}){0,2}:\s+(?=["“‘]?\p{Lu})/u

/**
 * A place in capitals before a colon, where it opens the first sentence and no other begins so, is a dateline; where
 * others do they are labels.
 */
export function withColon(text: string, units: readonly Unit[]): readonly Unit[] {
  const heads = units.map((unit) => (unit.kind === 'sentence' ? PLACE_COLON.exec(cut(text, unit)) : null))
  const [only, ...others] = heads.flatMap((head, i) => (head ? [i] : []))
  const first = units.findIndex(({ kind }) => kind === 'sentence')
  if (only === undefined || others.length > 0 || only !== first) return units
  return units.flatMap((unit, i): readonly Unit[] => {
    const head = i === only ? heads[i]?.[0] : undefined
    if (head === undefined) return [unit]
    const start = unit.start + head.length
    return [
      { ...unit, kind: 'dateline', end: unit.start + head.trimEnd().length },
      { ...unit, start },
    ]
  })
}
