import type { Library } from './library.ts'
import type { Passage } from './passages.ts'

/** The most topics that are offered. */
const MOST_TOPICS = 60
/** A phrase of more words is a sentence's part, not a topic. */
const LONGEST_TOPIC = 3

/**
 * The article's own salient phrases and words, verbatim, best first: what to offer while somebody types a topic. A
 * phrase is a run of content words that stands in the article at least twice.
 */
export function topics({ passages: { passages }, document, mentions }: Library): readonly string[] {
  const counts = new Map<string, { words: string; count: number; size: number }>()
  for (const passage of passages) {
    for (const { from, to } of phrases(passage)) {
      const [first, last] = [passage.terms[from], passage.terms[to - 1]]
      if (!first || !last || passage.terms.slice(from, to).some(({ stem }) => mentions.named.has(stem)))
        continue
      const words = document.text.slice(first.start, last.end)
      if (!/^[\p{L}\p{N}' ’-]+$/u.test(words) || words.length < 4) continue
      const key = passage.terms
        .slice(from, to)
        .map(({ stem }) => stem)
        .join(' ')
      const known = counts.get(key)
      if (known) known.count++
      else counts.set(key, { words, count: 1, size: to - from })
    }
  }
  return [...counts.values()]
    .filter(({ count, size }) => count >= 2 && (size > 1 || count >= 3))
    .sort((a, b) => b.count * b.size - a.count * a.size || a.words.localeCompare(b.words))
    .slice(0, MOST_TOPICS)
    .map(({ words }) => words)
}

/** Every run of up to three content words, as places in the passage. */
function phrases({ ids }: Passage): readonly { readonly from: number; readonly to: number }[] {
  const found: { readonly from: number; readonly to: number }[] = []
  for (let from = 0; from < ids.length; from++) {
    for (let to = from + 1; to <= from + LONGEST_TOPIC && to <= ids.length && (ids[to - 1] ?? -1) >= 0; to++)
      found.push({ from, to })
  }
  return found
}
