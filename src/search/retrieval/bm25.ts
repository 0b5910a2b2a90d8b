import type { Cast } from '../library/cast.ts'
import type { Passages } from '../library/passages.ts'
import type { Asked } from '../question/asked.ts'
import type { Query } from '../question/query.ts'

/** The passages worth a closer look, with how well their words and their surroundings' words match. */
export interface Candidates {
  /** Ids, best first. */
  readonly ids: readonly number[]
  /** For every passage of the article: BM25 of the question's words. */
  readonly words: Float64Array
  /** For every paragraph, in the order of `Passages.paragraphs`. */
  readonly paragraphs: Float64Array
}

/** BM25 as measured best on sentences: a word counts nearly once, and length counts by half. */
const SENTENCE = { k1: 0.4, b: 0.5 }
const PARAGRAPH = { k1: 1.2, b: 0.6 }
/** What a synonym counts for a word that the article lacks. */
const SYNONYM = 0.3
/** What "he" counts for the name. */
export const PRESENT = 0.85
const PARAGRAPH_SHARE = 0.4
const BEFORE = 0.3
const AFTER = 0.15

/** Scores every passage that holds a word of the question, and keeps the best `most`. */
export function candidates(
  { passages: index, cast }: { readonly passages: Passages; readonly cast: Cast },
  query: Query,
  most: number,
): Candidates {
  const words = new Float64Array(index.passages.length)
  const paragraphs = new Float64Array(index.paragraphs.length)
  for (const { options, weight, people, near } of query.asked) {
    addPeople(words, cast, { people, options, worth: weight * PRESENT, index })
    const lookedFor = options.length > 0 ? options : near.same.map((id) => ({ id, trust: SYNONYM }))
    for (const { id, trust } of lookedFor) {
      const postings = index.postings[id]
      if (!postings) continue
      const worth = weight * trust
      addTo(words, index, postings, worth)
      addToParagraphs(paragraphs, index, postings, worth)
    }
  }
  const first: { readonly id: number; readonly score: number }[] = []
  index.paragraphs.forEach(({ from, to }, paragraph) => {
    const around = (paragraphs[paragraph] ?? 0) * PARAGRAPH_SHARE
    if (around === 0) return
    for (let id = from; id < to; id++) {
      const before = id > from ? (words[id - 1] ?? 0) : 0
      const after = id + 1 < to ? (words[id + 1] ?? 0) : 0
      first.push({ id, score: (words[id] ?? 0) + around + before * BEFORE + after * AFTER })
    }
  })
  first.sort((a, b) => b.score - a.score || a.id - b.id)
  return { ids: first.slice(0, most).map(({ id }) => id), words, paragraphs }
}

function addTo(
  scores: Float64Array,
  { passages, averageLength }: Passages,
  postings: Int32Array,
  worth: number,
): void {
  for (let k = 0; k < postings.length; k += 2) {
    const id = postings[k] ?? 0
    const length = passages[id]?.length ?? 0
    scores[id] = (scores[id] ?? 0) + worth * saturated(postings[k + 1] ?? 0, length / averageLength, SENTENCE)
  }
}

/** A passage that means somebody without the name that was asked for counts as having most of it. */
function addPeople(
  scores: Float64Array,
  cast: Cast,
  { people, options, worth, index }: Pick<Asked, 'people' | 'options'> & { worth: number; index: Passages },
): void {
  for (const person of people) {
    for (const passage of cast.passages[person] ?? []) {
      const ids = index.passages[passage]?.ids
      if (!options.some(({ id }) => ids?.includes(id)))
        scores[passage] = (scores[passage] ?? 0) + worth / people.length
    }
  }
}

function addToParagraphs(scores: Float64Array, index: Passages, postings: Int32Array, worth: number): void {
  let paragraph = 0
  for (let k = 0; k < postings.length;) {
    while ((index.paragraphs[paragraph]?.to ?? Infinity) <= (postings[k] ?? 0)) paragraph++
    const { to, length } = index.paragraphs[paragraph] ?? { to: Infinity, length: 1 }
    let count = 0
    for (; k < postings.length && (postings[k] ?? 0) < to; k += 2) count += postings[k + 1] ?? 0
    scores[paragraph] =
      (scores[paragraph] ?? 0) + worth * saturated(count, length / index.averageParagraph, PARAGRAPH)
  }
}

const saturated = (count: number, length: number, { k1, b }: { k1: number; b: number }): number =>
  (count * (k1 + 1)) / (count + k1 * (1 - b + b * length))
