import type { Span } from '../../text/span.ts'
import type { Quotation } from './quotation-marks.ts'
import type { Token } from '../tokens.ts'

/** A word of a frame, or a whole quotation standing for one. */
export interface Item extends Token {
  /** Index of the token, or of the first one in the quotation. */
  readonly index: number
  readonly quotation: Quotation | null
  /** Part of a name. */
  readonly named: boolean
}

/** A sentence as its reporter wrote it, each quotation in it one item, however many sentences that holds. */
export interface Frame extends Span {
  readonly id: number
  readonly items: readonly Item[]
  readonly paragraph: number
  /** Ids of the quotations in it that end with a mark of their own: "…," or "…?". */
  readonly ends: ReadonlySet<number>
  /** Ids of the quotations in it that are names of things: an "Open Roads" plan. */
  readonly terms: ReadonlySet<number>
  /** Headings, datelines and credits say nothing. */
  readonly prose: boolean
}
