import type { Context } from '../../../commands/run.ts'
import type { Place } from '../../../study/shelf.ts'
import type { Store } from '../../../store/store.ts'

/** All that it takes to hold a quiz. */
export interface QuizDesk {
  readonly store: Store
  /** The articles of a place, and which one is in use there. */
  readonly at: (place: Place) => Promise<{ readonly context: Context }>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** What the questions of a new quiz follow from. */
  readonly seed: () => string
}

/** How long a question is open. Milliseconds. */
export const OPEN_FOR = 45_000

/** Whose a quiz is: a server's, or somebody's own in direct messages. */
export const ownerOf = (server: string | null, member: string): string => server ?? `@${member}`

/** The server that an owner is; null for somebody in direct messages. */
export const serverOf = (owner: string): string | null => (owner.startsWith('@') ? null : owner)
