import type { Library } from '../../search/library/library.ts'
import type { Span } from '../../text/span.ts'
import type { Random } from '../random.ts'

/** A claim of the article's: whole words of it that can be read by themselves, with the hearts of its facts. */
export interface Claim {
  readonly span: Span
  readonly keys: readonly Span[]
}

/** A word of a claim with what is put in its place, so that the article no longer says it. */
export interface Change {
  readonly kind: 'number' | 'name' | 'negation'
  /** In the article; may be empty, where something is put in. */
  readonly at: Span
  readonly by: string
}

/** A way to change a claim; null where it has nothing that could be changed so. */
export type Changing = (library: Library, claim: Claim, random: Random) => Change | null

/** A claim's words with the change made. */
export const changed = (text: string, { span }: Claim, { at, by }: Change): string =>
  text.slice(span.start, at.start) + by + text.slice(at.end, span.end)
