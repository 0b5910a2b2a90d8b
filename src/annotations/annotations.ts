import type { Span } from '../text/span.ts'
import type { Force, Polarity } from './tags.ts'

/** One place that means a person: a name ("Ann Lee", "Lee"), a description ("the president"), a pronoun ("he"). */
export interface Mention {
  readonly span: Span
  readonly form: 'name' | 'description' | 'pronoun'
}

/** Somebody whom the article names. */
export interface Person {
  /** Index into `Annotations.people`. */
  readonly id: number
  /** The full name as the article gives it: "Ann M. Lee". */
  readonly name: string
  /** The words that say what the person is ("consul general of Norway in Boston"), where there are any. */
  readonly role: Span | null
  /** In order of the text; never empty. */
  readonly mentions: readonly Mention[]
  /** True where the name stands only in the credits (writers, photographers). */
  readonly credit: boolean
}

/**
 * Somebody's words (`direct`: between quotation marks) or their sense in the reporter's words (`reported`).
 * After Pareti's PARC and PolNeAR: a content, a cue ("said"), a source ("Lee").
 */
export interface Statement {
  /** Index into `Annotations.statements`. */
  readonly id: number
  readonly kind: 'direct' | 'reported'
  /** From the start of the first part to the end of the last, without quotation marks. */
  readonly span: Span
  /** The content's parts; more than one where a cue breaks it ("A," he said, "B"). */
  readonly spans: readonly Span[]
  readonly cue: Span | null
  /** The words that name the source, person or not ("Lee", "officials"). */
  readonly source: Span | null
  /** Index into `Annotations.people`; null for officials, crowds, organisations and whenever in doubt. */
  readonly speaker: number | null
  /** Who says it together with `speaker` ("Lee and Perez said"), as indexes into `Annotations.people`, in order. */
  readonly coSpeakers: readonly number[]
  /** Ids of the sentences it stands in, in order. */
  readonly sentences: readonly number[]
  /** A few quoted words within a sentence of the reporter's: "double standards". */
  readonly partial: boolean
  /** The reported statement that quotes these words, where they are part of one; a list need not show both. */
  readonly within: number | null
  /** Quotations of one turn ("A," he said. "B.") share it; null for a statement alone. */
  readonly turn: number | null
  /** What the source did with it: said it, denied it, asked it … */
  readonly polarity: Polarity
  /** Whoever says that `speaker` is right, where somebody has put it right by hand. */
  readonly correctedBy?: string
  /** What is shown of it, one stretch with the words that change its polarity: "denied that she took money". */
  readonly shown: Span
}

/** What a fact tells; `who`: who was there, who was the first, what somebody became. */
export type FactKind = 'when' | 'where' | 'how many' | 'which' | 'money' | 'how long' | 'who' | 'law' | 'plan'

/** A clause that a reader can check, in the article's own words. */
export interface Fact {
  readonly id: number
  readonly kind: FactKind
  readonly span: Span
  /** Its heart, in order; never empty: of the dates, numbers, amounts and places within `span` those of its kind, if any. */
  readonly keys: readonly Span[]
  readonly sentence: number
  /** The statement that claims it; null where the writer states it. */
  readonly claim: number | null
}

/** One of the proposals that somebody puts forward, in order. */
export interface Proposal {
  /** From 1. */
  readonly number: number
  /** Index into `people`; null for an office, a crowd, an organisation, and whenever in doubt. */
  readonly proposer: number | null
  /** Whether it is the author's own, in a text of the first person; then `proposer` is null. */
  readonly byAuthor: boolean
  /** The words for who is to do it: "urged [the council] to". */
  readonly addressee: Span | null
  readonly force: Force
  /** The words that name the proposal within its sentence. */
  readonly core: Span
  /** Ids of the sentences that make it, the main one first. */
  readonly sentences: readonly number[]
  /** Ids of the quotations and reports that support it. */
  readonly support: readonly number[]
}

/** All that is known of an article's text; every span lies in it. */
export interface Annotations {
  /** Whose own sentences the text is made of, where it is a speech, a letter, a column …; else null. */
  readonly author: string | null
  readonly people: readonly Person[]
  readonly statements: readonly Statement[]
  readonly facts: readonly Fact[]
  readonly proposals: readonly Proposal[]
}

/** Everybody who says a statement, the first named first; empty for nobody who is named. */
export const speakersOf = ({ speaker, coSpeakers }: Statement): readonly number[] =>
  speaker === null ? [] : [speaker, ...coSpeakers]
