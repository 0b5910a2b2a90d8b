import type { Library } from './library.ts'

/** The article's own salient words and names, verbatim, best first: what to offer while somebody types a topic. */
export function topics(_library: Library): readonly string[] {
  return []
}
