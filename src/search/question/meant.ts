import { countryWords } from '../demonyms.ts'
import { related, type Lexicon, type Relation } from '../lexicon.ts'
import type { Passages } from '../library/passages.ts'
import type { Asked, Vocabulary } from './asked.ts'
import { commonSpelling, mend, type Mended } from '../words/spelling.ts'
import { stem } from '../words/stems.ts'
import { STOP_WORDS } from '../words/stop-words.ts'
import type { Term } from '../words/terms.ts'
import { weigh } from '../library/weigh.ts'

/** No compound is longer. */
const LONGEST_WORD = 40
/** A word as common as this is spelt as meant. */
const KNOWN_RANK = 40_000

/** Looks one word up: as it is, as a compound, as a relative, mended. */
export function lookWord(vocabulary: Vocabulary, term: Term, next: Term | undefined): Asked {
  const rankOf = (key: string): number => vocabulary.lexicon?.vectors.ranks.get(key) ?? -1
  const from = [term.stem]
  const whole = meant(vocabulary, term, next)
  const rank = rankOf(term.key)
  const known = rank >= 0 && rank < KNOWN_RANK
  if (whole || known) return asked(vocabulary, term, { from, rank, ...(whole ?? NOTHING) })
  const mended = mendedWord(vocabulary, term.key)
  if (!mended) return asked(vocabulary, term, { from, rank, ...NOTHING })
  const meantTerm = { ...term, key: mended.word, stem: stem(mended.word) }
  const found = meant(vocabulary, meantTerm, undefined) ?? NOTHING
  const options = found.options.map(({ id, trust }) => ({ id, trust: trust * mended.trust }))
  const stop = STOP_WORDS.has(mended.word)
  return asked(vocabulary, meantTerm, {
    from,
    rank: rankOf(mended.word),
    found: stop ? 'stop' : 'mended',
    options,
  })
}

const NOTHING = { found: 'unknown', options: [] } as const

function asked(
  vocabulary: Vocabulary,
  term: Term,
  known: Pick<Asked, 'from' | 'found' | 'options' | 'rank'>,
): Asked {
  return {
    ...known,
    term,
    weight: weigh(vocabulary.passages, known.options[0]?.id ?? null, known.rank),
    people: peopleOf(vocabulary, term.stem, known.options),
    named: [
      term.stem,
      ...known.options.slice(0, 1).map(({ id }) => vocabulary.passages.stems[id] ?? ''),
    ].some((one) => vocabulary.cast.named.has(one)),
    near: nearOf(vocabulary, term.stem),
  }
}

/** What a word, rightly spelt, stands for in the article, by the surest way that finds something. */
function meant(
  vocabulary: Vocabulary,
  term: Term,
  next: Term | undefined,
): Pick<Asked, 'found' | 'options'> | null {
  const { passages } = vocabulary
  const id = passages.vocabulary.get(term.stem)
  const joined = next ? passages.written.get(term.key + next.key) : undefined
  const both = joined === undefined ? [] : [{ id: joined, trust: 0.9 }]
  if (id !== undefined) return { found: 'word', options: [{ id, trust: 1 }, ...both] }
  if (both.length > 0) return { found: 'compound', options: both }
  const owner = term.key.endsWith('s') ? passages.written.get(term.key.slice(0, -1)) : undefined
  if (owner !== undefined) return { found: 'word', options: [{ id: owner, trust: 0.95 }] }
  const country = idsOf(passages.written, countryWords(term.key))
  if (country.length > 0)
    return { found: 'derived', options: country.map((other) => ({ id: other, trust: 0.9 })) }
  const name = passages.initials.get(term.key)
  if (name)
    return { found: 'compound', options: name.map((other) => ({ id: other, trust: 1 / name.length })) }
  const parts = partsOf(passages, term.key)
  if (parts.length > 0) return { found: 'compound', options: parts }
  const family = [...nearOf(vocabulary, term.stem).derived, ...beginningsOf(passages, term.key)]
  return family.length > 0
    ? { found: 'derived', options: family.map((other) => ({ id: other, trust: 0.7 })) }
    : null
}

/** A word of the article this near is meant, whatever else there is. */
const SURE = 0.7

/** The word that a mistyped one most likely means: one of the article's, or a common one where that is clearly nearer. */
function mendedWord({ spelling, lexicon }: Vocabulary, key: string): Mended | undefined {
  const own = mend(spelling, key)[0]
  if (own && own.trust >= SURE) return own
  const common = lexicon ? mend(commonSpelling(lexicon), key)[0] : undefined
  return common && common.trust > (own?.trust ?? 0) + 0.1 ? common : own
}

/** Words of the article that begin with a shortened one ("conf"), or that a longer one begins with ("Norwegians"). */
function beginningsOf({ written, sorted }: Passages, key: string): readonly number[] {
  if (key.length < 4 || /\d/.test(key)) return []
  const longer = sorted[firstFrom(sorted, key)]
  if (longer?.startsWith(key)) return idsOf(written, [longer])
  const shorter = [1, 2, 3].map((cut) => key.slice(0, -cut)).filter((left) => left.length >= 5)
  return idsOf(written, shorter).slice(0, 1)
}

const idsOf = (written: ReadonlyMap<string, number>, keys: readonly string[]): readonly number[] =>
  keys.flatMap((key) => written.get(key) ?? [])

/** Where a word stands or would stand in a list in order. */
function firstFrom(sorted: readonly string[], key: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}

function peopleOf(
  { cast, passages }: Vocabulary,
  stem: string,
  options: Asked['options'],
): readonly number[] {
  const stems = [stem, ...options.slice(0, 1).map(({ id }) => passages.stems[id] ?? '')]
  const named = stems.flatMap((s) => cast.named.get(s) ?? [])
  const described = stems.flatMap((s) => cast.described.get(s) ?? [])
  return [...new Set(named.length > 0 ? named : described)]
}

/** The two words of the article that a glued one is made of: "cybercrime" where the article has "cyber" and "crime". */
function partsOf(passages: Passages, key: string): Asked['options'] {
  if (key.length > LONGEST_WORD) return []
  for (let k = 3; k <= key.length - 3; k++) {
    const left = passages.written.get(key.slice(0, k))
    const right = passages.written.get(key.slice(k))
    if (left !== undefined && right !== undefined) return [left, right].map((id) => ({ id, trust: 0.5 }))
  }
  return []
}

const NONE = { derived: [], same: [], kinds: [], opposite: [] } as const

/** The words of the article that hang together with a stem; kept for each article. */
function nearOf({ passages, lexicon }: Vocabulary, stem: string): Asked['near'] {
  if (!lexicon?.thesaurus.has(stem)) return NONE
  const kept = known.get(passages) ?? new Map<string, Asked['near']>()
  known.set(passages, kept)
  const found = kept.get(stem) ?? findNear(passages, lexicon, stem)
  kept.set(stem, found)
  return found
}
const known = new WeakMap<Passages, Map<string, Asked['near']>>()

function findNear(passages: Passages, lexicon: Lexicon, stem: string): Asked['near'] {
  const ids = (relation: Relation): readonly number[] =>
    related(lexicon, stem, relation).flatMap((other) => passages.vocabulary.get(other) ?? [])
  return { derived: ids('derived'), same: ids('same'), kinds: ids('kinds'), opposite: ids('opposite') }
}
