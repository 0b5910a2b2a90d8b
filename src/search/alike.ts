import type { Asked } from './question/asked.ts'
import type { Gist, GistWord } from './gist.ts'
import { likeness, type Lexicon } from './lexicon.ts'
import type { Passages } from './library/passages.ts'
import { beyondUsual } from './vectors.ts'

/** How like one typed word is to every word of the article. */
export interface Alike {
  readonly asked: Asked
  /** By rank in the lexicon; empty for a word without a vector. */
  readonly to: ReadonlyMap<number, number>
  readonly usual: number
  /** The words of the article that it is or that hang together with it, by number, and what each counts. */
  readonly own: ReadonlyMap<number, number>
  /** How far the likenesses stray from the usual. */
  readonly spread: number
}

/** What a word that hangs together counts for the word itself. */
const RELATED = { derived: 0.95, same: 0.75, kinds: 0.3 } as const
const RELATIONS = ['derived', 'same', 'kinds'] as const
/** What a word that is only near in meaning counts at most. */
const NEAR = 0.9

/** Compares a typed word with each of the article's, once for all utterances. */
export function alikeness({ vectors }: Lexicon, index: Passages, asked: Asked): Alike {
  const own = new Map<number, number>(
    [...asked.near.same, ...asked.near.derived].map((id) => [id, RELATED.same]),
  )
  for (const { id } of asked.options) own.set(id, 1)
  if (asked.rank < 0) return { asked, own, to: new Map(), usual: 0, spread: 1 }
  const to = new Map<number, number>()
  let sum = 0
  let squares = 0
  for (const key of index.sorted) {
    const rank = vectors.ranks.get(key)
    if (rank === undefined) continue
    const near = likeness(vectors, asked.rank, rank)
    to.set(rank, near)
    sum += near
    squares += near * near
  }
  const count = to.size || 1
  const usual = sum / count
  return { asked, own, to, usual, spread: Math.sqrt(Math.max(0, squares / count - usual * usual)) || 1 }
}

/** What an utterance has for a typed word. */
interface Met {
  /** The word itself, mended where need be: how surely. */
  readonly word: number
  /** The word itself or one that hangs together with it. */
  readonly related: number
  /** The same, or one near in meaning. */
  readonly meaning: number
  /** How far the nearest stands out from the article's words, in standard deviations. */
  readonly outstanding: number
}

/** What an utterance has for a typed word: `met(help, gistOf("They assist us")).related //=> 0.75`. */
export function met({ asked, to, usual, spread }: Alike, { ids, words }: Gist): Met {
  let word = 0
  for (const { id, trust } of asked.options) if (trust > word && ids.has(id)) word = trust
  let related = word
  for (const relation of RELATIONS)
    if (RELATED[relation] > related && asked.near[relation].some((id) => ids.has(id)))
      related = RELATED[relation]
  let nearest = -1
  for (const { rank } of words) nearest = Math.max(nearest, to.get(rank) ?? -1)
  if (nearest < 0) return { word, related, meaning: related, outstanding: 0 }
  const meaning = Math.max(related, NEAR * beyondUsual(nearest, usual))
  return { word, related, meaning, outstanding: Math.max(0, (nearest - usual) / spread) }
}

/** How much of one of an utterance's words was typed, from 0 to 1. */
export function answered({ id, rank }: GistWord, typed: readonly Alike[]): number {
  let best = 0
  for (const { to, usual, own } of typed) {
    const hangs = own.get(id) ?? 0
    if (hangs > best) best = hangs
    const near = rank < 0 ? undefined : to.get(rank)
    if (near !== undefined) best = Math.max(best, beyondUsual(near, usual))
  }
  return best
}
