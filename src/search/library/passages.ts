import type { Document } from '../../document/document.ts'
import type { Span } from '../../text/span.ts'
import { gluedAt } from '../../text/glued.ts'
import { initialsOf } from '../words/initials.ts'
import { terms, type Term } from '../words/terms.ts'

/** One sentence of an article as search sees it; its index is the sentence's id. */
export interface Passage {
  readonly span: Span
  readonly terms: readonly Term[]
  /** For each term its number in the vocabulary, or -1 for a stop word. */
  readonly ids: Int32Array
  /** How many of its terms are content words. */
  readonly length: number
  readonly paragraph: number
  readonly section: number
}

/** An article cut into passages, with its words counted. */
export interface Passages {
  readonly passages: readonly Passage[]
  /** Stem to number in the vocabulary. */
  readonly vocabulary: ReadonlyMap<string, number>
  /** Number in the vocabulary to stem. */
  readonly stems: readonly string[]
  /** Folded word as written to the number of its stem: what a mistyped word can be mended to. */
  readonly written: ReadonlyMap<string, number>
  /** The words as written, in the order of the alphabet. */
  readonly sorted: readonly string[]
  /** Initials of names in the article to the numbers of their words: "wef" for "World Economic Forum". */
  readonly initials: ReadonlyMap<string, readonly number[]>
  /** For each stem the passages that hold it and how often: passage, count, passage, count … in order. */
  readonly postings: readonly Int32Array[]
  /** For each stem its inverse document frequency: higher the fewer passages hold it. */
  readonly idf: Float64Array
  /** For each paragraph its first passage, the one after its last, and how many content words it has. */
  readonly paragraphs: readonly { readonly from: number; readonly to: number; readonly length: number }[]
  readonly averageLength: number
  readonly averageParagraph: number
}

/** Cuts an article into passages and counts its words; time in proportion to its length. */
export function indexPassages(document: Document): Passages {
  const vocabulary = new Map<string, number>()
  const written = new Map<string, number>()
  const glued = gluedAt(document.text)
  let from = 0
  const passages = document.sentences.map((sentence): Passage => {
    while ((glued[from] ?? Infinity) < sentence.span.start) from++
    const seams: number[] = []
    while ((glued[from] ?? Infinity) < sentence.span.end) seams.push(glued[from++] ?? 0)
    const found = splitAt(sentence.span, seams).flatMap((span) => terms(document.text, span))
    const ids = Int32Array.from(found, (term) => (term.stop ? -1 : numberOf(vocabulary, term.stem)))
    found.forEach((term, i) => {
      const id = ids[i] ?? -1
      if (id >= 0 && !written.has(term.key)) written.set(term.key, id)
    })
    return {
      span: sentence.span,
      terms: found,
      ids,
      length: ids.reduce((n, id) => n + (id >= 0 ? 1 : 0), 0),
      paragraph: sentence.paragraph,
      section: sentence.section,
    }
  })
  const postings = postingsOf(passages, vocabulary.size)
  const paragraphs = paragraphsOf(passages)
  return {
    passages,
    vocabulary,
    stems: [...vocabulary.keys()],
    written,
    sorted: [...written.keys()].sort(),
    initials: initialsOf(passages),
    postings,
    idf: Float64Array.from(postings, (list) => inverse(passages.length, list.length / 2)),
    paragraphs,
    averageLength: average(passages),
    averageParagraph: average(paragraphs),
  }
}

const inverse = (n: number, holding: number): number => Math.log(1 + (n - holding + 0.5) / (holding + 0.5))

const average = (all: readonly { readonly length: number }[]): number =>
  Math.max(1, all.reduce((sum, { length }) => sum + length, 0) / Math.max(1, all.length))

function numberOf(vocabulary: Map<string, number>, stem: string): number {
  const known = vocabulary.get(stem)
  if (known !== undefined) return known
  vocabulary.set(stem, vocabulary.size)
  return vocabulary.size - 1
}

function splitAt(span: Span, seams: readonly number[]): readonly Span[] {
  const edges = [span.start, ...seams, span.end]
  return edges.slice(1).map((end, i) => ({ start: edges[i] ?? span.start, end }))
}

function postingsOf(passages: readonly Passage[], size: number): readonly Int32Array[] {
  const lists: number[][] = Array.from({ length: size }, () => [])
  passages.forEach(({ ids }, passage) => {
    for (const id of ids) {
      const list = id >= 0 ? lists[id] : undefined
      if (!list) continue
      if (list.at(-2) === passage) list[list.length - 1] = (list.at(-1) ?? 0) + 1
      else list.push(passage, 1)
    }
  })
  return lists.map((list) => Int32Array.from(list))
}

function paragraphsOf(passages: readonly Passage[]): Passages['paragraphs'] {
  const found: { from: number; to: number; length: number }[] = []
  passages.forEach((passage, i) => {
    const last = found.at(-1)
    if (last && passages[i - 1]?.paragraph === passage.paragraph) {
      last.to = i + 1
      last.length += passage.length
    } else found.push({ from: i, to: i + 1, length: passage.length })
  })
  return found
}
