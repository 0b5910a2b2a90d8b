import type { Context } from '../../../commands/calling/run.ts'
import type { Store } from '../../../store/store.ts'
import type { Place } from '../../../study/shelf.ts'
import type { ArticleName } from '../../../articles/named.ts'

/** All that it takes to keep notes. */
export interface NotesDesk {
  readonly store: Store
  /** The articles of a place, and which one is in use there. */
  readonly at: (place: Place) => Promise<{
    readonly context: Context
    readonly articles: readonly ArticleName[]
  }>
  /** Milliseconds since 1970. */
  readonly now: () => number
}
