import type { Span } from '../../text/span.ts'
import type { FactKind } from '../annotations.ts'
import type { Token } from '../tokens.ts'
import { amounts } from './amounts.ts'
import { hours } from './clock.ts'
import { deeds } from './deeds.ts'
import { sums } from './money.ts'
import { places } from './places.ts'
import type { Shape } from './shape.ts'
import { times } from './times.ts'

/** The heart of a fact: a number, a date, a place, as a run of the words of its sentence. */
export interface Key {
  readonly kind: FactKind
  readonly shape: string
  readonly weak: boolean
  readonly from: number
  /** Index after the last word. */
  readonly to: number
}

/** All shapes; of those that begin at one word, the first that applies takes it. */
export const shapes: readonly Shape[] = [...hours, ...times, ...sums, ...amounts, ...deeds, ...places]

/** The hearts of facts in a sentence, in order, none within another. */
export function factKeysOf(words: readonly Token[]): readonly Key[] {
  const found: Key[] = []
  for (let at = 0; at < words.length; at++) {
    const key = keyAt(words, at)
    if (!key) continue
    found.push(key)
    at = key.to - 1
  }
  return found
}

function keyAt(words: readonly Token[], from: number): Key | null {
  for (const { name, kind, weak, applies } of shapes) {
    const to = Math.min(applies(words, from), words.length)
    if (to > from) return { kind, shape: name, weak: weak === true, from, to }
  }
  return null
}

export const spanOfWords = (words: readonly Token[], from: number, to: number): Span => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
})
