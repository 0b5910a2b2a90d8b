import type { Annotations } from '../annotations/annotations.ts'
import { annotate } from '../annotations/annotate.ts'
import type { Document, Metadata, Sentence } from '../document/document.ts'
import { guessMetadata } from '../document/guess-metadata.ts'
import { readDocument } from '../document/read.ts'
import { foreignLanguage } from '../commands/understand/language.ts'
import type { FileKind, Intake } from '../intake/intake.ts'
import { cut } from '../text/span.ts'
import { words } from '../text/words.ts'

/** An article that was read and is not kept yet, with what was found in it, for a person to check. */
export interface Draft {
  readonly kind: FileKind
  readonly text: string
  readonly metadata: Metadata
  readonly sentences: number
  readonly quotations: number
  readonly reports: number
  /** Who says how much, the most first. */
  readonly speakers: readonly { readonly name: string; readonly statements: number }[]
  /** The first quotations, whole; a speaker that is not named is null. */
  readonly shown: readonly { readonly words: string; readonly speaker: string | null }[]
}

/** How much of a text is read to tell its language. */
const SAMPLE = 2000
const SHOWN = 3

/** What is known of an article beside what its file tells. */
export interface Wishes {
  /** As somebody wishes it. */
  readonly title: string | null
  /** The title where nothing tells one. */
  readonly otherwise: string
  readonly url: string | null
}

/** Reads an article as it will be read once it is kept, without the models. */
export async function draftOf(intake: Intake, known: Wishes): Promise<Draft> {
  const metadata = await metadataOf(intake, known)
  const document = readDocument({ id: 'draft', text: intake.text, metadata })
  const annotations = annotate(document, null)
  const direct = annotations.statements.filter(({ kind }) => kind === 'direct')
  return {
    kind: intake.kind,
    text: intake.text,
    metadata,
    sentences: sentencesOf(document),
    quotations: direct.length,
    reports: annotations.statements.length - direct.length,
    speakers: speakersOf(annotations),
    shown: shownOf(document, annotations),
  }
}

/** What an article tells about itself, and what is guessed from its first lines. */
export async function metadataOf(intake: Intake, known: Wishes): Promise<Metadata> {
  const guessed = guessMetadata(intake.text)
  const title = known.title ?? intake.title ?? guessed.title ?? known.otherwise
  const publisher = intake.publisher ?? guessed.publisher
  return {
    title: onLine(title),
    publisher: publisher && (onLine(publisher) || null),
    writers: intake.writers.length > 0 ? intake.writers : guessed.writers,
    photographer: null,
    date: intake.date ?? guessed.date,
    language: (await foreignLanguage(intake.text.slice(0, SAMPLE), () => false)) ?? 'en',
    url: known.url,
  }
}

/** Characters of the longest title, or publisher's name. */
const LONGEST_TITLE = 200

/** On one line, shortened at its end, where no character is cut in two. */
const onLine = (words: string): string =>
  words
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST_TITLE)
    .replace(/[\ud800-\udbff]$/u, '')
    .trim()

/** Names and numbers in a column are no sentences, though each stands where one could. */
function sentencesOf({ text, sentences, numbered }: Document): number {
  const isProse = ({ number, span }: Sentence) =>
    number !== null && words(text, span).length >= SHORTEST_SENTENCE
  return sentences.some(isProse) ? numbered : 0
}

/** Words of the shortest sentence. */
const SHORTEST_SENTENCE = 3

function speakersOf({ people, statements }: Annotations): Draft['speakers'] {
  return people
    .map(({ id, name }) => ({
      name,
      statements: statements.filter(({ speaker }) => speaker === id).length,
    }))
    .filter((speaker) => speaker.statements > 0)
    .sort((a, b) => b.statements - a.statements)
}

function shownOf({ text }: Document, { people, statements }: Annotations): Draft['shown'] {
  return statements
    .filter(({ kind, partial }) => kind === 'direct' && !partial)
    .slice(0, SHOWN)
    .map(({ spans, span, speaker }) => ({
      words: cut(text, spans[0] ?? span),
      speaker: speaker === null ? null : (people[speaker]?.name ?? null),
    }))
}
