import type { Person, Statement } from './annotations.ts'
import type { Token } from './tokens.ts'

/** What the passes for facts and proposals are given: the words of an article, its people, and what they say. */
export interface Groundwork {
  readonly tokens: readonly Token[]
  readonly people: readonly Person[]
  readonly statements: readonly Statement[]
  /** Whoever says "I" in the text itself; null where nobody does or it is not told. */
  readonly author: string | null
}
