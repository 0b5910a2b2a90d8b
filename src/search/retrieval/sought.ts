import type { Term } from '../words/terms.ts'
import type { AlignedPlace } from './alignment.ts'

/** A typed word: a stop word by its key, or the words of the article that it may be. */
export interface Typed {
  readonly weight: number
  /** Which words of the article it may be, by their numbers in the vocabulary, and how surely (0 to 1) it is that word. */
  readonly words: readonly { readonly id: number; readonly confidence: number }[]
  readonly small: string | null
}

/** Typed words by what an utterance may have of them: each with the places of the words that it is. */
export interface Sought {
  readonly howMany: number
  readonly byId: ReadonlyMap<number, readonly Choice[]>
  readonly byKey: ReadonlyMap<string, readonly Choice[]>
}

interface Choice {
  readonly typed: number
  readonly confidence: number
}

/** The most places of one word in an utterance that are tried. */
const MOST_PLACES = 24

/** Made once of typed words, so that each word of an utterance is looked up once, however many were typed. */
export function soughtOf(typed: readonly Typed[]): Sought {
  const byId = new Map<number, Choice[]>()
  const byKey = new Map<string, Choice[]>()
  const add = <Key>(to: Map<Key, Choice[]>, key: Key, choice: Choice): void => {
    const known = to.get(key)
    if (known) known.push(choice)
    else to.set(key, [choice])
  }
  typed.forEach(({ small, words }, k) => {
    if (small !== null) add(byKey, small, { typed: k, confidence: 1 })
    for (const { id, confidence } of words) if (confidence > 0) add(byId, id, { typed: k, confidence })
  })
  return { howMany: typed.length, byId, byKey }
}

/** The places of each typed word in an utterance, in the order of the text. */
export function placesIn(
  { howMany, byId, byKey }: Sought,
  terms: readonly Term[],
  ids: Int32Array,
): readonly (readonly AlignedPlace[])[] {
  const places: AlignedPlace[][] = Array.from({ length: howMany }, () => [])
  const put = (choices: readonly Choice[] | undefined, at: number): void => {
    for (const { typed, confidence } of choices ?? []) {
      const found = places[typed]
      if (found && found.length < MOST_PLACES) found.push({ at, confidence })
    }
  }
  for (let at = 0; at < ids.length; at++) {
    put(byId.get(ids[at] ?? -1), at)
    put(byKey.get(terms[at]?.key ?? ''), at)
  }
  return places
}
