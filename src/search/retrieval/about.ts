import type { Library } from '../library/library.ts'
import { mend } from '../words/spelling.ts'
import { stem } from '../../language/stems.ts'
import { topicWords, stemsOf } from '../../text/stems-of.ts'
import type { Span } from '../../text/span.ts'

/** The least confidence, from 0 to 1, with which a mistyped word is taken for one of the article's. */
const LEAST_CONFIDENCE = 0.4

/**
 * Those things that are about a topic: all of its words stand in them, whatever their ending or a typing error; where
 * that holds of none, those with any of its words.
 */
export function about<Thing>(
  library: Library,
  topic: string,
  things: readonly Thing[],
  spanOf: (thing: Thing) => Span,
): readonly Thing[] {
  const { asked, shared } = wordsShared(library, topic, things.map(spanOf))
  const needed = shared.includes(asked) ? asked : 1
  return things.filter((_, i) => asked > 0 && (shared[i] ?? 0) >= needed)
}

/** Only those things that have all of a topic's words. */
export function aboutAllOf<Thing>(
  library: Library,
  topic: string,
  things: readonly Thing[],
  spanOf: (thing: Thing) => Span,
): readonly Thing[] {
  const { asked, shared } = wordsShared(library, topic, things.map(spanOf))
  return things.filter((_, i) => asked > 0 && shared[i] === asked)
}

/** How many words a topic has, and how many of them each stretch of the article. */
function wordsShared(
  library: Library,
  topic: string,
  spans: readonly Span[],
): { readonly asked: number; readonly shared: readonly number[] } {
  const { text } = library.document
  const said = spans.map((span) => stemsOf(text, span))
  const everything = new Set(said.flatMap((stems) => [...stems]))
  const asked = new Set(topicWords(topic).map((key) => topicStem(library, key, everything)))
  const shared = said.map((stems) => [...asked].filter((word) => stems.has(word)).length)
  return { asked: asked.size, shared }
}

/** The stem of a topic's word where it was said, else of the word of the article that was surely meant. */
function topicStem({ spelling }: Library, key: string, said: ReadonlySet<string>): string {
  if (said.has(stem(key))) return stem(key)
  const [nearest] = mend(spelling, key)
  return stem(nearest && nearest.confidence >= LEAST_CONFIDENCE ? nearest.word : key)
}
