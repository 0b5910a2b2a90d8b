import { firstFrom } from '../../text/first-from.ts'
import type { Passages } from '../library/passages.ts'
import { weigh } from '../library/weigh.ts'
import { rankOf } from '../words/common-words.ts'
import { commonSpelling, mend, type Mended } from '../words/spelling.ts'
import { stem } from '../../language/stems.ts'
import { STOP_WORDS } from '../../language/stop-words.ts'
import type { Term } from '../words/terms.ts'
import type { QueryWord, Vocabulary } from './query-word.ts'

/** The longest compound, in letters. */
const LONGEST_WORD = 40

/** The content words that were typed before and after one, if any: what may be a compound with it. */
interface Beside {
  readonly before: Term | undefined
  readonly next: Term | undefined
}

/** Looks one word up: as it is, as a compound, as a beginning, mended. */
export function lookWord(vocabulary: Vocabulary, term: Term, beside: Beside): QueryWord {
  const from = [term.stem]
  const whole = expansionsOf(vocabulary, term, beside)
  if (whole || rankOf(term.key) !== null) return asked(vocabulary, term, { from, ...(whole ?? NOTHING) })
  const mended = mendedWord(vocabulary, term.key)
  if (!mended) return asked(vocabulary, term, { from, ...NOTHING })
  const mendedTerm = { ...term, key: mended.word, stem: stem(mended.word) }
  const found = expansionsOf(vocabulary, mendedTerm, ALONE) ?? NOTHING
  const expansions = found.expansions.map(({ id, confidence }) => ({
    id,
    confidence: confidence * mended.confidence,
  }))
  const stop = STOP_WORDS.has(mended.word)
  return asked(vocabulary, mendedTerm, { from, found: stop ? 'stop' : 'mended', expansions })
}

const ALONE: Beside = { before: undefined, next: undefined }
const NOTHING = { found: 'unknown', expansions: [] } as const

function asked(
  vocabulary: Vocabulary,
  term: Term,
  known: Pick<QueryWord, 'from' | 'found' | 'expansions'>,
): QueryWord {
  const { passages, mentions } = vocabulary
  const first = known.expansions[0]?.id
  const stems = [term.stem, ...(first === undefined ? [] : [passages.stems[first] ?? ''])]
  return {
    ...known,
    term,
    weight: weigh(passages, first ?? null, rankOf(term.key)),
    people: peopleOf(vocabulary, stems),
    named: stems.some((one) => mentions.named.has(one)),
  }
}

/** What a word, rightly spelt, stands for in the article, by the surest way that finds something. */
function expansionsOf(
  { passages }: Vocabulary,
  term: Term,
  { before, next }: Beside,
): Pick<QueryWord, 'found' | 'expansions'> | null {
  const id = passages.vocabulary.get(term.stem)
  const compounds = [next && term.key + next.key, before && before.key + term.key]
  const both = compounds.flatMap((word) => {
    const joined = word === undefined ? undefined : passages.written.get(word)
    return joined === undefined ? [] : [{ id: joined, confidence: 0.9 }]
  })
  if (id !== undefined) return { found: 'word', expansions: [{ id, confidence: 1 }, ...both] }
  if (both.length > 0) return { found: 'compound', expansions: both }
  const owner = term.key.endsWith('s') ? passages.written.get(term.key.slice(0, -1)) : undefined
  if (owner !== undefined) return { found: 'word', expansions: [{ id: owner, confidence: 0.95 }] }
  const name = passages.initials.get(term.key)
  if (name)
    return {
      found: 'compound',
      expansions: name.map((other) => ({ id: other, confidence: 1 / name.length })),
    }
  const parts = partsOf(passages, term.key)
  if (parts.length > 0) return { found: 'compound', expansions: parts }
  const family = beginningsOf(passages, term.key)
  return family.length > 0
    ? { found: 'derived', expansions: family.map((other) => ({ id: other, confidence: 0.7 })) }
    : null
}

/** From this confidence on a word of the article is taken, whatever else there is. */
const CONFIDENT = 0.7

/** The word that a mistyped one most likely means: one of the article's, or a common one where that is clearly nearer. */
function mendedWord({ spelling }: Vocabulary, key: string): Mended | undefined {
  const own = mend(spelling, key)[0]
  if (own && own.confidence >= CONFIDENT) return own
  const common = mend(commonSpelling(), key)[0]
  return common && common.confidence > (own?.confidence ?? 0) + 0.1 ? common : own
}

/** Words of the article that begin with a shortened one ("conf"), or that a longer one begins with ("Norwegians"). */
function beginningsOf({ written, sorted }: Passages, key: string): readonly number[] {
  if (key.length < 4 || /\d/.test(key)) return []
  const longer = sorted[firstFrom(sorted, (word) => word < key)]
  if (longer?.startsWith(key)) return idsOf(written, [longer])
  const shorter = [1, 2, 3].map((cut) => key.slice(0, -cut)).filter((left) => left.length >= 5)
  return idsOf(written, shorter).slice(0, 1)
}

const idsOf = (written: ReadonlyMap<string, number>, keys: readonly string[]): readonly number[] =>
  keys.flatMap((key) => written.get(key) ?? [])

function peopleOf({ mentions }: Vocabulary, stems: readonly string[]): readonly number[] {
  const named = stems.flatMap((one) => mentions.named.get(one) ?? [])
  const described = stems.flatMap((one) => mentions.described.get(one) ?? [])
  return [...new Set(named.length > 0 ? named : described)]
}

/** The two words of the article that a glued one is made of: "cybercrime" where the article has "cyber" and "crime". */
function partsOf(passages: Passages, key: string): QueryWord['expansions'] {
  if (key.length > LONGEST_WORD) return []
  for (let k = 3; k <= key.length - 3; k++) {
    const left = passages.written.get(key.slice(0, k))
    const right = passages.written.get(key.slice(k))
    if (left !== undefined && right !== undefined) return [left, right].map((id) => ({ id, confidence: 0.5 }))
  }
  return []
}
