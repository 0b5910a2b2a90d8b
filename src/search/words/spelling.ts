import Fuse from 'fuse.js'
import { COMMON_WORDS } from './common-words.ts'
import { typingDistance } from './keyboard.ts'

/** The words that a mistyped one can be mended to, indexed by pairs of letters. */
export interface Spelling {
  readonly words: readonly string[]
  readonly byPair: ReadonlyMap<string, readonly number[]>
  /** Scratch: how many pairs a word shares with the one at hand; all 0 in between. */
  readonly shared: Uint8Array
  readonly known: Map<string, readonly Mended[]>
}

/** A word that may be intended, with a confidence up to 1. */
export interface Mended {
  readonly word: string
  readonly confidence: number
}

const SHORTLIST = 10
/** The least share of the typed word's pairs of letters that a candidate must have. */
const SHARED = 0.4
/** The shortest word that is mended, in letters: every word is near to a shorter one. */
const SHORTEST_MENDED = 4
const REMEMBERED = 5000

export function indexSpelling(words: Iterable<string>): Spelling {
  const kept = [...new Set(words)].filter((word) => word.length >= SHORTEST_MENDED - 1 && !/\d/.test(word))
  const byPair = new Map<string, number[]>()
  kept.forEach((word, i) => {
    for (const pair of pairsOf(word)) {
      const list = byPair.get(pair)
      if (list) list.push(i)
      else byPair.set(pair, [i])
    }
  })
  return { words: kept, byPair, shared: new Uint8Array(kept.length), known: new Map() }
}

/**
 * The words that a mistyped one may mean, best first. Fuse matches over a shortlist of the vocabulary, and the
 * distance that knows keyboards orders what it finds.
 */
export function mend(spelling: Spelling, typed: string): readonly Mended[] {
  if (typed.length < SHORTEST_MENDED || /\d/.test(typed)) return []
  const known = spelling.known.get(typed)
  if (known) return known
  const most = typed.length < 5 ? 1 : typed.length < 8 ? 1.7 : 2.2
  const found = new Fuse(shortlist(spelling, typed), {
    threshold: 0.6,
    ignoreLocation: true,
    minMatchCharLength: 1,
  })
    .search(typed.slice(0, 32))
    .map(({ item }) => ({ word: item, confidence: 1 - typingDistance(typed, item, most) / (most + 0.6) }))
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence || a.word.length - b.word.length)
    .slice(0, 3)
  if (spelling.known.size > REMEMBERED) spelling.known.clear()
  spelling.known.set(typed, found)
  return found
}

/** The words that share the most pairs of letters with a typed one. */
function shortlist({ words, byPair, shared }: Spelling, typed: string): readonly string[] {
  const pairs = pairsOf(typed)
  const enough = Math.floor(pairs.size * SHARED)
  const near: { readonly word: string; readonly share: number }[] = []
  for (const pair of pairs) for (const i of byPair.get(pair) ?? []) shared[i] = (shared[i] ?? 0) + 1
  for (const pair of pairs) {
    for (const i of byPair.get(pair) ?? []) {
      const count = shared[i] ?? 0
      shared[i] = 0
      const word = words[i] ?? ''
      if (count < enough || Math.abs(word.length - typed.length) > 2) continue
      near.push({ word, share: count / (word.length + typed.length) })
    }
  }
  near.sort((a, b) => b.share - a.share)
  return near.slice(0, SHORTLIST).map(({ word }) => word)
}

function pairsOf(word: string): Set<string> {
  const padded = `^${word}$`
  const found = new Set<string>()
  for (let k = 0; k + 1 < padded.length; k++) found.add(padded.slice(k, k + 2))
  return found
}

/** How many of the commonest words of the language a mistyped one is compared with. */
const COMMON = 12_000

let common: Spelling | null = null

/** The commonest words of the language; made when first wanted, and kept. */
export const commonSpelling = (): Spelling => (common ??= indexSpelling(COMMON_WORDS.slice(0, COMMON)))
