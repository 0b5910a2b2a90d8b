import { stem } from '../../language/stems.ts'
import type { Library } from '../library/library.ts'
import type { Query } from '../question/query.ts'
import { subjectOf } from '../question/subject.ts'
import { asksWhat, asksYesOrNo } from './asks.ts'
import { scoreWords } from './bm25.ts'
import { heldBy } from './held.ts'

/** A sentence that may be the one, and what is known of it beside what was typed. */
export interface Candidate {
  /** The sentence's id. */
  readonly id: number
  /** BM25 of the typed words, surroundings included, divided by the sum of their weights. */
  readonly words: number
  /** The share of the typed words that it has, weighted by informativeness, 0 to 1. */
  readonly share: number
  /** The weight of the heaviest typed word that it lacks, as a share of all weights, 0 to 1. */
  readonly lacks: number
  /** The cosine to what was typed, -1 to 1; 0 without an encoder. */
  readonly similar: number
  /** Whether somebody speaks in it whose words are asked for; null where nobody's are. */
  readonly theirs: boolean | null
  /** Whether it only asks for yes or no, or what was typed itself, and so answers nothing. */
  readonly asks: boolean
}

/** Who is told what was asked is told a question. */
const ASKING: ReadonlySet<string> = new Set(['ask', 'question', 'wonder', 'query'].map(stem))

/** The share of the typed words from which on a question of the article asks the same. */
const ASKS_THE_SAME = 0.6

/** Among this many the right sentence is found for 97 of 100 questions; each more costs the judge 5 ms. */
const MOST_CANDIDATES = 16

/**
 * The sentences worth reading beside what was typed: in turn the nearest in meaning, the best by their words and, where
 * somebody's words are asked for, the nearest of theirs; each once, at most `most`. Without vectors the words alone
 * propose.
 */
export function propose(
  library: Library,
  query: Query,
  { similar, most = MOST_CANDIDATES }: { readonly similar: Float32Array; readonly most?: number },
): readonly Candidate[] {
  const { around } = scoreWords(library, query)
  const { sentences } = library.document
  const isProse = (id: number): boolean => PROSE.has(sentences[id]?.kind ?? '')
  const speakers = askedSpeakers(query)
  const isTheirs = (id: number): boolean =>
    speakers.some((one) => library.mentions.speaking[id]?.includes(one))
  const hasWords = (id: number): boolean => (around[id] ?? 0) > 0 && isProse(id)
  const meaning = best(similar, isProse, most)
  const words = best(around, hasWords, most)
  const ofAsking = query.question.terms.some(({ stem: typed }) => ASKING.has(typed))
  const theirs =
    speakers.length === 0
      ? []
      : similar.length > 0
        ? best(similar, (id) => isTheirs(id) && isProse(id), most)
        : best(around, (id) => isTheirs(id) && hasWords(id), most)
  return inTurn([meaning, words, theirs], most).map((id) => {
    const held = heldBy(library, query, id)
    const text = library.readings[id]?.text ?? ''
    const asks = asksYesOrNo(text) || (held.share >= ASKS_THE_SAME && asksWhat(text))
    return {
      id,
      words: (around[id] ?? 0) / (query.total || 1),
      ...held,
      similar: similar[id] ?? 0,
      theirs: theirs.length > 0 ? isTheirs(id) : null,
      asks: asks && !ofAsking,
    }
  })
}

/** Headings, credits and datelines answer nothing. */
const PROSE: ReadonlySet<string> = new Set(['sentence', 'caption'])

/** The people whose words a question asks for, by id. */
export function askedSpeakers({ question, asked }: Query): readonly number[] {
  const subject = subjectOf(question)
  return subject.flatMap(({ start }) => asked.find(({ term }) => term.start === start)?.people ?? [])
}

/** The ids of the wanted with the best scores, best first, those alike in order; none where there are no scores. */
function best(
  scores: Float32Array | Float64Array,
  wanted: (id: number) => boolean,
  most: number,
): readonly number[] {
  const ids: number[] = []
  for (let id = 0; id < scores.length; id++) {
    const score = scores[id] ?? 0
    let place = ids.length
    // Few are kept of many: most are no better than the last.
    while (place > 0 && (scores[ids[place - 1] ?? 0] ?? 0) < score) place--
    if (place >= most || !wanted(id)) continue
    ids.splice(place, 0, id)
    if (ids.length > most) ids.pop()
  }
  return ids
}

/** The first of each list, then the second of each, and so on; each once. */
function inTurn(lists: readonly (readonly number[])[], most: number): readonly number[] {
  const chosen = new Set<number>()
  const longest = Math.max(...lists.map(({ length }) => length))
  for (let place = 0; place < longest && chosen.size < most; place++) {
    for (const list of lists) {
      const id = list[place]
      if (id !== undefined && chosen.size < most) chosen.add(id)
    }
  }
  return [...chosen]
}
