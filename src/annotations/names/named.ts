import type { NameRun } from './page.ts'

export type Gender = 'female' | 'male' | null

/** Somebody whom the article names, while it is read. */
export interface Named {
  readonly id: number
  /** Words of the longest form of the name. */
  readonly words: readonly string[]
  /** How often any part of the name stands. */
  readonly count: number
  /** How often the full name stands. */
  readonly full: number
  /** The token where the name stands first. */
  readonly first: number
}

/** A place that names somebody: tokens `from` to `to`, the title aside. */
export interface NameMention extends NameRun {
  readonly person: number
  readonly full: boolean
  /** Titles right before the name, in small letters. */
  readonly titles: readonly string[]
}

export interface Names {
  /** In the order in which the article names them. */
  readonly people: readonly Named[]
  /** In order of the text. */
  readonly mentions: readonly NameMention[]
}

/** Somebody named in full, and every form of the name that is theirs. */
export interface Entry {
  /** Words of the longest form. */
  readonly words: readonly string[]
  /** The forms as they compare: "ann lee", "ann m. lee". */
  readonly keys: ReadonlySet<string>
}

/** A mention while people have no numbers yet. */
export interface Placed extends NameRun {
  readonly entry: Entry
  readonly full: boolean
  /** Titles right before the name. */
  readonly titles: readonly string[]
}
