import { stemmer } from 'stemmer'
import type { Library } from '../search/library.ts'
import { cut, type Span } from '../text/span.ts'
import { words } from '../text/words.ts'

/** Words that say nothing of a topic. */
const EMPTY = new Set(
  'a an and are as at be been by can could did do does for from had has have he her his how i in is it its of on or our said say says she should than that the their them there they this to us was we were what when where which who will with would you'.split(
    ' ',
  ),
)

/**
 * Those things that are about a topic: all of its words stand in them or in the sentences around, whatever their
 * ending; where that holds of none, those with any of its words.
 */
export function about<Thing>(
  library: Library,
  topic: string,
  things: readonly Thing[],
  spanOf: (thing: Thing) => Span,
): readonly Thing[] {
  const asked = stems(topic)
  if (asked.size === 0) return []
  const shared = things.map((thing) => {
    const said = stems(cut(library.document.text, spanOf(thing)))
    return [...asked].filter((stem) => said.has(stem)).length
  })
  const needed = shared.includes(asked.size) ? asked.size : 1
  return things.filter((_, i) => (shared[i] ?? 0) >= needed)
}

function stems(text: string): ReadonlySet<string> {
  const keys = words(text).map((word) => word.key.replace(/'s$/, ''))
  return new Set(keys.filter((key) => !EMPTY.has(key)).map(stemmer))
}
