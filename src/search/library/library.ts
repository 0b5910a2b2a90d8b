import { annotate } from '../../annotations/annotate.ts'
import type { Annotations } from '../../annotations/annotations.ts'
import type { Document } from '../../document/document.ts'
import type { Tags } from '../../annotations/tags.ts'
import type { JudgedSentence } from '../models/ports.ts'
import { indexSpelling, type Spelling } from '../words/spelling.ts'
import { STOP_WORDS } from '../../language/stop-words.ts'
import { indexMentions, type MentionIndex } from './mention-index.ts'
import { indexPassages, type Passages } from './passages.ts'
import { indexPeople, type PeopleIndex } from './people/people.ts'
import { readingsOf } from './reading.ts'
import { utterancesOf, type Utterance } from './utterances.ts'

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
  }
}
