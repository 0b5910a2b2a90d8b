import type { LRUCache } from 'lru-cache'
import { annotate } from '../../annotations/annotate.ts'
import type { Annotations, Statement } from '../../annotations/annotations.ts'
import type { Document } from '../../document/document.ts'
import type { Tags } from '../../annotations/tags.ts'
import type { SpanIndex } from '../../text/span-index.ts'
import type { JudgedSentence } from '../models/ports.ts'
import { indexSpelling, type Spelling } from '../words/spelling.ts'
import { STOP_WORDS } from '../../language/stop-words.ts'
import { indexMentions, type MentionIndex } from './mention-index.ts'
import { indexPassages, type Passages } from './passages.ts'
import type { Called } from './people/people-meant.ts'
import { indexPeople, type PeopleIndex } from './people/people.ts'
import { readingsOf } from './reading.ts'
import { nothingDerived } from './nothing-derived.ts'
import { utterancesOf, type Utterance, type UtterancePair } from './utterances.ts'

/** One article, read and ready to be asked. */
export interface Library {
  readonly document: Document
  readonly annotations: Annotations
  readonly passages: Passages
  readonly mentions: MentionIndex
  readonly spelling: Spelling
  readonly people: PeopleIndex
  readonly utterances: readonly Utterance[]
  /** Each unit as the judge reads it, by id. */
  readonly readings: readonly JudgedSentence[]
  /** A vector of 384 numbers a unit (`Document.sentences`), one after the other, of length one or zero; null without an encoder. */
  readonly vectors: Float32Array | null
  readonly derived: Derived
}

/**
 * What is made of a library when it is first wanted and kept with it, null until then: with it all that an open article
 * costs is in its value. Each part is filled by the one function that is named with it. Whoever changes an article
 * (`corrected`) begins with an empty one.
 */
interface Derived {
  /** Every word of the article, folded: `wordsOf`. */
  words: ReadonlySet<string> | null
  /** What each person is called: `peopleMeant`. */
  called: readonly Called[] | null
  /** Statements by their places: `touching`. */
  statements: SpanIndex<Statement> | null
  /** Each person's statements, by id: `statementsOf`. */
  spoken: ReadonlyMap<number, readonly Statement[]> | null
  /** A word's number in the vocabulary to the places of the utterances that hold it: `shortlist`. */
  holding: ReadonlyMap<number, readonly number[]> | null
  /** Utterances that follow each other, two by two: `pairsOf`. */
  pairs: readonly UtterancePair[] | null
  /** The folded words of the utterances that were compared: `echo`. */
  readonly folded: WeakMap<Utterance, string>
  /** The article as it is corrected in several places, by the corrections: `corrected`. */
  variants: LRUCache<string, Library> | null
  /** What later rooms make of it, by the functions that do: `once`. */
  readonly later: Map<object, object>
}

/** What an article is opened with beside its words. */
interface Opening {
  /** What the tagger marks in the units. */
  readonly tags?: Tags | null
  readonly vectors?: Float32Array | null
}

/** Reads and indexes an article. Pure; takes time in proportion to its length. */
export function openLibrary(document: Document, { tags = null, vectors = null }: Opening = {}): Library {
  const annotations = annotate(document, tags)
  const passages = indexPassages(document)
  return {
    document,
    annotations,
    passages,
    mentions: indexMentions(document, annotations),
    spelling: indexSpelling([...passages.written.keys(), ...STOP_WORDS]),
    people: indexPeople(document, annotations),
    utterances: utterancesOf(document, annotations, passages),
    readings: readingsOf(document, annotations),
    vectors,
    derived: nothingDerived(),
  }
}
