import type { MentionIndex } from '../library/mention-index.ts'
import type { Passages } from '../library/passages.ts'
import type { QueryWord } from '../question/query-word.ts'
import type { Query } from '../question/query.ts'

/** How well each passage's words match a query, by id: BM25 (Robertson and Zaragoza 2009). */
interface WordScores {
  /** By the passage's own words. */
  readonly own: Float64Array
  /** With its paragraph's and its neighbours' words. */
  readonly around: Float64Array
}

/** BM25 as measured best on sentences: a word counts nearly once, and length counts by half. */
const SENTENCE = { k1: 0.4, b: 0.5 }
const PARAGRAPH = { k1: 1.2, b: 0.6 }
/** What a pronoun or description counts for the name that it stands for, where the name itself counts 1. */
export const MENTION_WEIGHT = 0.85
const PARAGRAPH_SHARE = 0.4
const SHARE_BEFORE = 0.3
const SHARE_AFTER = 0.15

/** Scores every passage that holds a word of the query, or is near one that does. */
export function scoreWords(
  { passages: index, mentions }: { readonly passages: Passages; readonly mentions: MentionIndex },
  query: Query,
): WordScores {
  const own = new Float64Array(index.passages.length)
  const paragraphs = new Float64Array(index.paragraphs.length)
  for (const { expansions, weight, people } of query.asked) {
    addPeople(own, mentions, { people, expansions, worth: weight * MENTION_WEIGHT, index })
    for (const { id, confidence } of expansions) {
      const postings = index.postings[id]
      if (!postings) continue
      addTo(own, index, postings, weight * confidence)
      addToParagraphs(paragraphs, index, postings, weight * confidence)
    }
  }
  const around = new Float64Array(own.length)
  index.paragraphs.forEach(({ from, to }, paragraph) => {
    const shared = (paragraphs[paragraph] ?? 0) * PARAGRAPH_SHARE
    for (let id = from; id < to; id++) {
      const before = id > from ? (own[id - 1] ?? 0) : 0
      const after = id + 1 < to ? (own[id + 1] ?? 0) : 0
      around[id] = (own[id] ?? 0) + shared + before * SHARE_BEFORE + after * SHARE_AFTER
    }
  })
  return { own, around }
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
  mentions: MentionIndex,
  {
    people,
    expansions,
    worth,
    index,
  }: Pick<QueryWord, 'people' | 'expansions'> & { worth: number; index: Passages },
): void {
  for (const person of people) {
    for (const passage of mentions.passages[person] ?? []) {
      const ids = index.passages[passage]?.ids
      if (!expansions.some(({ id }) => ids?.includes(id)))
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
