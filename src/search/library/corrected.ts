import { LRUCache } from 'lru-cache'
import type { Annotations, Person, Proposal, Statement } from '../../annotations/annotations.ts'
import type { Document } from '../../document/document.ts'
import { findAgain } from '../../text/fingerprint.ts'
import { contains, lengthOf, overlap, type Span } from '../../text/span.ts'
import { words } from '../../text/words.ts'
import { indexMentions } from './mention-index.ts'
import type { Library } from './library.ts'
import { nothingDerived } from './nothing-derived.ts'
import { indexPeople } from './people/people.ts'
import { readingsOf } from './reading.ts'
import { utterancesOf } from './utterances.ts'

/** Who said a quotation, as somebody knows better. */
interface Correction {
  /** Where its words stood, and their fingerprint. */
  readonly span: Span
  readonly print: number
  /** Somebody's name as the article has it; null for nobody who is named. */
  readonly speaker: string | null
  /** Whoever says so. */
  readonly madeBy: string
}

/**
 * An article with the speakers that somebody has put right, the last correction of a quotation before others. It holds
 * for the words, wherever they stand now and however the article is read; one whose words, or whose name, no longer
 * stand in the article counts for nothing.
 */
export function corrected(library: Library, corrections: readonly Correction[]): Library {
  if (corrections.length === 0) return library
  const key = JSON.stringify(corrections)
  const variants = (library.derived.variants ??= new LRUCache<string, Library>({ max: MOST_KEPT }))
  const known = variants.get(key)
  if (known) return known
  const made = madeAnew(
    library,
    corrections.reduce(
      (annotations, one) => withOne(library.document, annotations, one),
      library.annotations,
    ),
  )
  variants.set(key, made)
  return made
}

/** Variants of an article that are kept, so that places with other corrections do not make each other's anew. */
const MOST_KEPT = 8

function withOne(
  document: Document,
  annotations: Annotations,
  { speaker, madeBy, ...cited }: Correction,
): Annotations {
  const span = findAgain(document.text, cited)
  const meant = span ? quotationsAt(annotations, span) : []
  if (meant.length === 0) return annotations
  const people = withPerson(document, annotations.people, speaker)
  const person = people.find(({ name }) => name === speaker)
  if (speaker !== null && !person) return annotations
  // A report that quotes the words is of the same source.
  const ids = new Set(meant.flatMap(({ id, within }) => [id, within]))
  const put = annotations.statements.filter(({ id }) => ids.has(id))
  const byAuthor = person !== undefined && person.name === annotations.author
  return {
    ...annotations,
    people,
    statements: annotations.statements.map((one): Statement =>
      ids.has(one.id) ? { ...one, speaker: person?.id ?? null, coSpeakers: [], correctedBy: madeBy } : one,
    ),
    proposals: annotations.proposals.map((one): Proposal =>
      put.some((statement) => isOf(one, statement, annotations))
        ? { ...one, proposer: byAuthor ? null : (person?.id ?? null), byAuthor }
        : one,
    ),
  }
}

/** Whether a proposal stands in a statement and is put forward by whoever says that. */
const isOf = (
  { core, proposer, byAuthor }: Proposal,
  { span, speaker }: Statement,
  { people, author }: Annotations,
): boolean =>
  contains(span, core) &&
  (byAuthor ? speaker !== null && people[speaker]?.name === author : proposer === speaker)

/** The quotations that a span is of: those that lie in it, as of a turn, or the one that it lies in; each by half at least. */
export const quotationsAt = ({ statements }: Annotations, span: Span): readonly Statement[] =>
  statements.filter((one) => {
    const shared = 2 * overlap(one.span, span)
    return one.kind === 'direct' && shared >= Math.min(lengthOf(one.span), lengthOf(span))
  })

/** Where a name stands in an article, word for word. Only what stands around it is divided into words. */
export function namesakes({ text }: Document, name: string): readonly Span[] {
  const found: Span[] = []
  for (let start = text.indexOf(name); name !== '' && start !== -1; start = text.indexOf(name, start + 1)) {
    const end = start + name.length
    const around = words(text, {
      start: Math.max(0, start - AROUND),
      end: Math.min(text.length, end + AROUND),
    })
    if (around.some((word) => word.start === start) && around.some((word) => word.end === end))
      found.push({ start, end })
  }
  return found
}

/** Characters that show where a word begins and ends. */
const AROUND = 20

/** The people of an article with one more where a name that stands in it is not among theirs. */
function withPerson(document: Document, people: readonly Person[], name: string | null): readonly Person[] {
  if (name === null || people.some((person) => person.name === name)) return people
  const mentions = namesakes(document, name).map((span) => ({ span, form: 'name' as const }))
  return mentions.length === 0
    ? people
    : [...people, { id: people.length, name, role: null, mentions, credit: false }]
}

/** All that follows from who said what, each when it is first wanted: whoever only shows the article needs no index of it. */
function madeAnew(library: Library, annotations: Annotations): Library {
  const { document } = library
  const people = lazily(() => indexPeople(document, annotations))
  const utterances = lazily(() => utterancesOf(document, annotations, library.passages))
  const readings = lazily(() => readingsOf(document, annotations))
  return {
    document,
    annotations,
    derived: nothingDerived(),
    mentions: indexMentions(document, annotations),
    get people() {
      return people()
    },
    get passages() {
      return library.passages
    },
    get spelling() {
      return library.spelling
    },
    get utterances() {
      return utterances()
    },
    get readings() {
      return readings()
    },
    get vectors() {
      return library.vectors
    },
  }
}

function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}
