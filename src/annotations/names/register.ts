import type { Entry } from './named.ts'
import type { Candidate } from './peel.ts'
import { keyOf } from './evidence/sureness.ts'
import { titleGender } from './gender.ts'
import { GENERATION, isAcronym, plain } from './words.ts'

/**
 * Joins the full names that are one person's: one is the other with a word left out ("Ann M. Lee", "Ann Lee"), begins
 * it ("Julieta Arandia" of "Julieta Arandia Robles"), or has an initial for its first name. The longest form leads.
 */
export function register(names: readonly Candidate[]): readonly Entry[] {
  const forms = new Map<string, Candidate>()
  for (const name of names) {
    const key = keyOf(name.words)
    const known = forms.get(key)
    if (!known || (known.words.every(isAcronym) && !name.words.every(isAcronym))) forms.set(key, name)
  }
  const sorted = [...forms].sort((a, b) => b[1].words.length - a[1].words.length)
  const found: { words: readonly string[]; keys: Set<string>; gender: string | null }[] = []
  const byWay = new Map<string, (typeof found)[number][]>()
  for (const [key, { words, titles }] of sorted) {
    const gender = titleGender(titles)
    const near = new Set(waysTo(words).flatMap((way) => byWay.get(way) ?? []))
    const known = [...near].find(
      (one) =>
        isSamePerson(one.words, words) && (gender === null || one.gender === null || one.gender === gender),
    )
    if (known) {
      known.keys.add(key)
      known.gender ??= gender
      continue
    }
    const entry = { words, keys: new Set([key]), gender }
    found.push(entry)
    for (const way of waysTo(words)) {
      const known = byWay.get(way)
      if (known) known.push(entry)
      else byWay.set(way, [entry])
    }
  }
  return found
}

/** By what a name finds others that may be the same person's: its last word, and its first two. */
const waysTo = (words: readonly string[]): readonly string[] => {
  const core = coreOf(words)
  return [core.at(-1) ?? '', `${core[0] ?? ''} ${core[1] ?? ''}`]
}

/** Whether a shorter full name may be the longer one's. */
function isSamePerson(long: readonly string[], short: readonly string[]): boolean {
  const a = coreOf(long)
  const b = coreOf(short)
  const [first = '', last = ''] = [b[0], b.at(-1)]
  if (a.at(-1) === last) return sameFirst(a[0] ?? '', first)
  if (b.length < 2 || b.length >= a.length) return false
  // A part of it, word by word: "Dhan Kumari" of "Dhan Kumari Thapa Magar".
  return b.every((word, i) => a[i] === word)
}

const coreOf = (words: readonly string[]): readonly string[] =>
  words.map(plain).filter((word) => !GENERATION.test(word))

const sameFirst = (a: string, b: string): boolean =>
  a === b ||
  (a.replace('.', '').length === 1 && b.startsWith(a.charAt(0))) ||
  (b.replace('.', '').length === 1 && a.startsWith(b.charAt(0)))
