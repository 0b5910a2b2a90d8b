import { guarded, type Bounds } from '../intake/guard.ts'
import type { Unreadable } from '../intake/intake.ts'
import type { Draft, Wishes } from './draft.ts'

/** A file, or a text as the bytes of one, and what is known of it. */
export interface DraftInput extends Wishes {
  readonly bytes: Uint8Array
  /** Tells the kind where the bytes do not. */
  readonly name: string
}

export type DraftResult =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'unreadable'; readonly why: Unreadable }
  /** Words, and no sentence among them. */
  | { readonly kind: 'no-sentence' }

/**
 * Limits for a file that a member of a server gave: less than ten seconds where the machine is free for it. With what
 * stands beside the heap the process may hold 340 MB.
 */
export const BOUNDS: Bounds = { work: 8000, milliseconds: 40_000, megabytes: 130 }

/** Reads an article that somebody gave, whatever it is, within bounds. */
export async function readDraft(given: DraftInput, bounds: Bounds = BOUNDS): Promise<DraftResult> {
  const script = new URL('./draft-worker.ts', import.meta.url)
  const read = await guarded<DraftResult>(script, given, bounds)
  switch (read.kind) {
    case 'done':
      return read.result
    case 'too-much':
    case 'busy':
      return { kind: 'unreadable', why: { kind: read.kind } }
    case 'broken':
      return { kind: 'unreadable', why: { kind: 'damaged' } }
  }
}
