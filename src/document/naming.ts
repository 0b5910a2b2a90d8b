import { cut, overlap, type Span } from '../text/span.ts'
import type { Document, Sentence } from './document.ts'
import { sentenceAt } from './sentence-at.ts'

/** What a unit that is no sentence is called in a citation. */
export type UnitName = 'caption' | 'photoCredit' | 'writers' | 'dateline' | 'heading'

/** Where a span stands, as somebody who counts along finds it. */
type Whereabouts =
  { readonly kind: 'sentences'; readonly from: number; readonly to: number } | { readonly kind: UnitName }

/** The units that share anything with a span, in order. */
export function unitsIn(document: Document, span: Span): readonly Sentence[] {
  const units: Sentence[] = []
  for (let id = sentenceAt(document, span); ; id++) {
    const unit = document.sentences[id]
    if (!unit || unit.span.start >= span.end) return units
    if (overlap(unit.span, span) > 0) units.push(unit)
  }
}

/** The numbers of the sentences of a span, or the name of what it stands in where that has none. */
export function whereaboutsOf(document: Document, span: Span): Whereabouts {
  const units = unitsIn(document, span)
  const numbers = units.flatMap(({ number }) => number ?? [])
  const [from, to] = [numbers[0], numbers.at(-1)]
  if (from !== undefined && to !== undefined) return { kind: 'sentences', from, to }
  const unit = units[0]
  if (!unit || unit.kind === 'sentence') return { kind: 'sentences', from: 1, to: 1 }
  if (unit.kind !== 'credit') return { kind: unit.kind }
  return { kind: isPhotoCredit(document, unit) ? 'photoCredit' : 'writers' }
}

/** A photo's credit stands by its caption, or says so, or names the photographer. */
export function isPhotoCredit({ text, metadata, sentences }: Document, unit: Sentence): boolean {
  const words = cut(text, unit.span)
  const name = metadata.photographer
  if (name !== null && words.includes(name)) return true
  return /photo|picture|image/i.test(words) || sentences[unit.id - 1]?.kind === 'caption'
}

/** The name of a unit in addresses: "s41" for the sentence with that number, "u3" for the third unit, a heading. */
export function unitKey({ sentences }: Document, id: number): string {
  const number = sentences[id]?.number ?? null
  return number === null ? `u${id + 1}` : `s${number}`
}

/** Id of the unit with such a name; null where there is none. */
export function unitWithKey({ sentences }: Document, key: string): number | null {
  const number = Number(key.slice(1))
  const unit = key.startsWith('u') ? sentences[number - 1] : sentences.find((one) => one.number === number)
  return unit?.id ?? null
}
