import type { Span } from '../../../text/span.ts'

/** A snippet as a button holds it; `article` is as `codeOf` gives it. */
export interface Snippet {
  readonly article: string
  readonly span: Span
  /** The fingerprint of its words. */
  readonly print: number
}

/** The pattern of a snippet's fields, in four groups. */
export const SNIPPET = String.raw`([\w-]{8})\|([0-9a-z]{1,8})\|([0-9a-z]{1,8})\|([0-9a-z]{1,11})`

/** A snippet as the fields of a button, its numbers in base 36. */
export const fieldsOfSnippet = ({ article, span, print }: Snippet): readonly string[] => [
  article,
  ...[span.start, span.end, print].map((number) => number.toString(36)),
]

/** The snippet of what the groups of `SNIPPET` hold. */
export const snippetOf = ([article = '', start = '', end = '', print = '']: readonly string[]): Snippet => ({
  article,
  span: { start: parseInt(start, 36), end: parseInt(end, 36) },
  print: parseInt(print, 36),
})
