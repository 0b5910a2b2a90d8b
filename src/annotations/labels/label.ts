import type { Span } from '../../text/span.ts'

/** Words before a colon that tell whose turn begins: "ANN LEE:", "**Ann Lee:**", "Q:". */
export interface Label {
  /** The words themselves, without marks, time and colon. */
  readonly span: Span
  /** Where what is said begins: after the colon and its marks. */
  readonly after: number
  /** Id of the unit that it begins. */
  readonly sentence: number
  /** Its words in small letters: two labels with the same key are the same voice. */
  readonly key: string
}
