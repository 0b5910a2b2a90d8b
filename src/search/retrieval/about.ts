import type { Library } from '../library/library.ts'
import { mend } from '../words/spelling.ts'
import { stem } from '../words/stems.ts'
import { STOP_WORDS } from '../words/stop-words.ts'
import type { Span } from '../../text/span.ts'
import { words } from '../../text/words.ts'

/** How surely a mistyped word must mean one of the article's. */
const SURE = 0.4

/**
 * Those things that are about a topic: all of its words stand in them, whatever their ending or a slip of the finger;
 * where that holds of none, those with any of its words.
 */
export function about<Thing>(
  library: Library,
  topic: string,
  things: readonly Thing[],
  spanOf: (thing: Thing) => Span,
): readonly Thing[] {
  const { text } = library.document
  const said = things.map((thing) => new Set(keysOf(text, spanOf(thing)).map(stem)))
  const everything = new Set(said.flatMap((stems) => [...stems]))
  const asked = new Set(keysOf(topic).map((key) => meant(library, key, everything)))
  const shared = said.map((stems) => [...asked].filter((word) => stems.has(word)).length)
  const needed = shared.includes(asked.size) ? asked.size : 1
  return things.filter((_, i) => asked.size > 0 && (shared[i] ?? 0) >= needed)
}

/** The stem of a topic's word where it was said, else of the word of the article that was surely meant. */
function meant({ spelling }: Library, key: string, said: ReadonlySet<string>): string {
  if (said.has(stem(key))) return stem(key)
  const [nearest] = mend(spelling, key)
  return stem(nearest && nearest.trust >= SURE ? nearest.word : key)
}

const keysOf = (text: string, within?: Span): readonly string[] =>
  words(text, within)
    .map(({ key }) => key.replace(/'s$/, ''))
    .filter((key) => !STOP_WORDS.has(key))
