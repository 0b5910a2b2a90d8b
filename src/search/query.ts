import type { Passages } from './passages.ts'
import { related, type Lexicon, type Relation } from './lexicon.ts'
import type { Question } from './question.ts'
import type { Term } from './terms.ts'
import { mend, type Spelling } from './spelling.ts'

/** How a word of the question was found in the article's vocabulary. */
export type Found = 'word' | 'compound' | 'mended' | 'unknown'

/** A word of the question with the words of the article that it stands for. */
export interface Asked {
  readonly term: Term
  /** Numbers in the vocabulary; each counts as `trust` of the word. */
  readonly options: readonly { readonly id: number; readonly trust: number }[]
  readonly found: Found
  /** How much the word tells: by its rarity in the article and in the language. */
  readonly weight: number
  /** Its rank in the lexicon, or -1. */
  readonly rank: number
  /** Words of the article that hang together with it: numbers in the vocabulary. */
  readonly near: Readonly<Record<Relation, readonly number[]>>
}

/** A question in the article's own terms. */
export interface Query {
  readonly question: Question
  readonly asked: readonly Asked[]
  /** The sum of the weights. */
  readonly total: number
}

/** What a question is looked up in. */
export interface Vocabulary {
  readonly passages: Passages
  readonly spelling: Spelling
  readonly lexicon: Lexicon | null
}

/** A word as common as this is spelt as meant. */
const KNOWN_RANK = 40_000
/** Words as common as this in the language tell nothing; as rare as the other, all that they can. */
const COMMON_RANK = 50
const RARE_RANK = 8_000

/** Looks the words of a question up: as they are, as compounds, mended. */
export function look(vocabulary: Vocabulary, question: Question): Query {
  const asked: Asked[] = []
  const content = question.terms.filter((term) => !term.stop)
  content.forEach((term, i) => {
    if (asked.some((other) => other.term.stem === term.stem)) return
    asked.push(lookWord(vocabulary, term, content[i + 1]))
  })
  const kept = asked.filter(({ found, options }) => found !== 'mended' || options.length > 0)
  return { question, asked: kept, total: kept.reduce((sum, { weight }) => sum + weight, 0) }
}

function lookWord(vocabulary: Vocabulary, term: Term, next: Term | undefined): Asked {
  const { passages, lexicon } = vocabulary
  const rank = lexicon?.vectors.ranks.get(term.key) ?? -1
  const as = (found: Found, options: Asked['options']): Asked => ({
    term,
    options,
    found,
    rank,
    weight: weigh(vocabulary, options, rank),
    near: nearOf(vocabulary, term.stem),
  })
  const id = passages.vocabulary.get(term.stem)
  const joined = next ? passages.written.get(term.key + next.key) : undefined
  const both = joined === undefined ? [] : [{ id: joined, trust: 0.9 }]
  if (id !== undefined) return as('word', [{ id, trust: 1 }, ...both])
  if (both.length > 0) return as('compound', both)
  const parts = partsOf(passages, term.key)
  if (parts.length > 0) return as('compound', parts)
  const known = rank >= 0 && rank < KNOWN_RANK
  const mended = known ? [] : mend(vocabulary.spelling, term.key)
  const options = mended.flatMap(({ word, trust }) => {
    const meant = passages.written.get(word)
    return meant === undefined ? [] : [{ id: meant, trust }]
  })
  if (mended.length > 0) return as('mended', mended[0] && passages.written.has(mended[0].word) ? options : [])
  return as('unknown', [])
}

/** The two words of the article that a glued one is made of: "cybercrime" where the article has "cyber" and "crime". */
function partsOf(passages: Passages, key: string): Asked['options'] {
  for (let k = 3; k <= key.length - 3; k++) {
    const left = passages.written.get(key.slice(0, k))
    const right = passages.written.get(key.slice(k))
    if (left !== undefined && right !== undefined) return [left, right].map((id) => ({ id, trust: 0.5 }))
  }
  return []
}

const NONE = { derived: [], same: [], kinds: [], opposite: [] } as const

function nearOf({ passages, lexicon }: Vocabulary, stem: string): Asked['near'] {
  if (!lexicon?.thesaurus.has(stem)) return NONE
  const ids = (relation: Relation): readonly number[] =>
    related(lexicon, stem, relation).flatMap((other) => passages.vocabulary.get(other) ?? [])
  return { derived: ids('derived'), same: ids('same'), kinds: ids('kinds'), opposite: ids('opposite') }
}

function weigh({ passages }: Vocabulary, options: Asked['options'], rank: number): number {
  const rarest = Math.log(1 + passages.passages.length / 0.5)
  const inArticle = (options[0] ? (passages.idf[options[0].id] ?? rarest) : rarest) / rarest
  const place = rank < 0 ? RARE_RANK : Math.min(RARE_RANK, Math.max(COMMON_RANK, rank))
  const inLanguage = Math.log(place / COMMON_RANK) / Math.log(RARE_RANK / COMMON_RANK)
  return inArticle * (0.5 + 0.5 * inLanguage)
}
