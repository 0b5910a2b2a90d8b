import type { Annotations } from '../../annotations/annotations.ts'
import type { Document } from '../../document/document.ts'
import { sentenceAt } from '../../document/sentence-at.ts'
import { cut, type Span } from '../../text/span.ts'
import { terms, type Term } from '../words/terms.ts'

/** Who is present in each passage: by name, as "he", as "the mayor", or speaking. */
export interface MentionIndex {
  /** For each passage the ids of the people whom it means in any way, in order. */
  readonly present: readonly (readonly number[])[]
  /** For each passage the ids of the people who speak in it. */
  readonly speaking: readonly (readonly number[])[]
  /** For each passage the ids of the people whose own words, between quotation marks, are a sentence in it. */
  readonly quoted: readonly (readonly number[])[]
  /** For each person the passages they are present in, in order. */
  readonly passages: readonly (readonly number[])[]
  /** A stem to the people whose names hold it. */
  readonly named: ReadonlyMap<string, readonly number[]>
  /** A stem to the one person whose role or description holds it. */
  readonly described: ReadonlyMap<string, number>
}

/** Builds the index from the annotations. */
export function indexMentions(document: Document, { people, statements }: Annotations): MentionIndex {
  const present = document.sentences.map(() => new Set<number>())
  const speaking = document.sentences.map(() => new Set<number>())
  const quoted = document.sentences.map(() => new Set<number>())
  const at = finder(document)
  for (const { id, mentions } of people) for (const { span } of mentions) present[at(span)]?.add(id)
  for (const { speaker, sentences, kind, partial } of statements) {
    if (speaker === null) continue
    for (const sentence of sentences) {
      present[sentence]?.add(speaker)
      speaking[sentence]?.add(speaker)
      if (kind === 'direct' && !partial) quoted[sentence]?.add(speaker)
    }
  }
  addUnresolved(document, people, present)
  const passages: number[][] = people.map(() => [])
  present.forEach((ids, passage) => {
    for (const id of ids) passages[id]?.push(passage)
  })
  return {
    present: present.map(inOrder),
    speaking: speaking.map(inOrder),
    quoted: quoted.map(inOrder),
    passages,
    named: namesOf(document, people),
    described: descriptionsOf(document, people),
  }
}

/**
 * A "he" that the annotations leave open most likely means whoever alone is present in the sentence before: too little
 * to attribute words by, enough to look there.
 */
function addUnresolved(
  document: Document,
  people: Annotations['people'],
  present: readonly Set<number>[],
): void {
  const resolved = new Set(people.flatMap(({ mentions }) => mentions.map(({ span }) => span.start)))
  document.sentences.forEach(({ id, span }) => {
    const before = present[id - 1]
    if (before?.size !== 1) return
    const open = [...cut(document.text, span).matchAll(PRONOUN)].some(
      ({ index }) => !resolved.has(span.start + index),
    )
    if (open) for (const person of before) present[id]?.add(person)
  })
}
const PRONOUN = /\b(?:he|she)\b/giu

const inOrder = (ids: ReadonlySet<number>): readonly number[] => [...ids].sort((a, b) => a - b)

/** Finds the sentence that a span begins in; the last one for what stands after it. */
const finder =
  (document: Document) =>
  (span: Span): number =>
    Math.max(0, Math.min(sentenceAt(document, span), document.sentences.length - 1))

function namesOf(document: Document, people: Annotations['people']): MentionIndex['named'] {
  const named = new Map<string, number[]>()
  for (const { id, name, mentions } of people) {
    const said = mentions
      .filter(({ form }) => form === 'name')
      .flatMap(({ span }) => terms(document.text, span))
    for (const stem of topicsOf([...terms(name), ...said].filter(({ capital }) => capital))) {
      const list = named.get(stem)
      if (list) list.push(id)
      else named.set(stem, [id])
    }
  }
  return named
}

function descriptionsOf(document: Document, people: Annotations['people']): MentionIndex['described'] {
  const found = new Map<string, number>()
  const shared = new Set<string>()
  for (const { id, role, mentions } of people) {
    const spans = mentions.filter(({ form }) => form === 'description').map(({ span }) => span)
    const words = [...(role ? [role] : []), ...spans].flatMap((span) => terms(document.text, span))
    for (const stem of topicsOf(words)) {
      if (found.has(stem)) shared.add(stem)
      found.set(stem, id)
    }
  }
  for (const stem of shared) found.delete(stem)
  return found
}

const topicsOf = (words: readonly Term[]): ReadonlySet<string> =>
  new Set(words.filter(({ stop, key }) => !stop && key.length > 1).map(({ stem }) => stem))
