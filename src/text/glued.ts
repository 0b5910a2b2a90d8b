import { words, type Word } from './words.ts'

/**
 * Finds the places where a lost space glued two words, by the article's own vocabulary: "MayorAnn" when
 * "Mayor" and "Ann" both stand elsewhere, "Leespeaks" when "Ann Lee" does. So "McCain" and "YouTube" stay whole.
 * `gluedAt('MayorAnn Leespeaks. Mayor Ann Lee left.') //=> [5, 12]`
 */
export function gluedAt(text: string): readonly number[] {
  const all = words(text)
  const seen = new Map<string, number>()
  const count = (key: string) => seen.set(key, (seen.get(key) ?? 0) + 1)
  all.forEach((word, i) => {
    count(word.text)
    if (i > 0) count(`${all[i - 1]?.text ?? ''} ${word.text}`)
  })
  const found: number[] = []
  let before = ''
  for (const word of all) {
    const at = seen.get(word.text) === 1 ? splitOf(word, before, seen) : 0
    if (at > 0) found.push(word.start + at)
    before = word.text.slice(at)
  }
  return found
}

/** Where a word falls in two, as an offset into it; 0 where it is one word. */
function splitOf(word: Word, before: string, seen: ReadonlyMap<string, number>): number {
  if (word.text.length > 60 || !/^\p{Lu}/u.test(word.text)) return 0
  for (let k = word.text.length - 2; k >= 2; k--) {
    const [left, right] = [word.text.slice(0, k), word.text.slice(k)]
    if (!seen.has(left)) continue
    if (/^\p{Lu}\p{Ll}/u.test(right) && seen.has(right)) return k
    if (k >= 3 && /^\p{Ll}{4,}$/u.test(right) && /^\p{Lu}/u.test(before) && seen.has(`${before} ${left}`))
      return k
  }
  return 0
}
