import type { Bounds } from '../../../intake/guard.ts'
import type { LinkOptions } from '../../../intake/links/fetch-link.ts'
import type { readDraft } from '../../../study/read-draft.ts'
import type { Place, Shelf } from '../../../study/shelf.ts'
import type { Store } from '../../../store/store.ts'

/** All that it takes to change what a server has. */
export interface LibraryDesk {
  readonly store: Store
  readonly at: (place: Place) => Promise<Shelf>
  /** How links are followed; null where they are switched off. */
  readonly links: LinkOptions | null
  /** Where Discord keeps what people attach: host, with the port where it has one. */
  readonly attachmentHosts?: readonly string[] | undefined
  /** What reading a file may take. */
  readonly bounds?: Bounds | undefined
  /** How a file is read; in a process of its own where nothing else is said. */
  readonly read?: typeof readDraft | undefined
  /** Milliseconds since 1970. */
  readonly now: () => number
}
