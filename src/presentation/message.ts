import type { CitationKind, Outcome } from '../answers/answer.ts'
import type { Span } from '../text/span.ts'
import type { Locator } from './place.ts'

/** A run of text in one style. Transports escape it and draw the style with their own means. */
export interface TextRun {
  readonly text: string
  /**
   * `strong`: what the eye should find; `quiet`: said in passing; `words`: the article's own words, inline; `member`,
   * `channel` and `role`: `text` is the id of somebody of the group, of a channel or thread, or of a role, shown by name; `address`:
   * `text` is an address of the web, shown whole and as a link.
   */
  readonly style?: 'strong' | 'quiet' | 'words' | 'member' | 'channel' | 'role' | 'address'
  /** What the run is a link to. */
  readonly place?: Locator
}

/** Words of the article, verbatim. `text` is a contiguous substring of the article, shortened at its ends only. */
export interface Excerpt {
  readonly text: string
  /** Offsets into `text`, in order: the answer inside the passage, to be drawn bold. */
  readonly marks: readonly Span[]
  /** Whether words were left off before or after, to be drawn as an ellipsis. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** "2", or "2–3" of a passage in which several entries of a list stand; null where it stands alone. */
export function numberOf({ number, until }: Pick<CitedPassage, 'number' | 'until'>): string | null {
  if (number === null) return null
  return until === undefined || until === number ? String(number) : `${number}–${until}`
}

/** One cited passage: the words first, then who, then where. */
export interface CitedPassage {
  readonly kind: 'passage'
  /** Its number in a list, from 1; null where it stands alone. */
  readonly number: number | null
  /** The last of its numbers, where several entries of the list stand in it. */
  readonly until?: number | undefined
  readonly form: CitationKind
  readonly excerpt: Excerpt
  /** Where it stands in the article, whole. */
  readonly article: string
  readonly span: Span
  /** "Ann Lee · Mayor of Orr · direct quotation". */
  readonly source: readonly TextRun[]
  /** "The road ahead · sentence 8 of 20 · A bridge for Orr · The Orr Post, 6 May 2024". */
  readonly locator: string
  /** What the locator is a link to. */
  readonly place: Locator
  /** "It says the contrary.", or null. */
  readonly note: string | null
  /** Whether it is no answer but stands beside one, or near to none, and is drawn smaller. */
  readonly aside?: boolean | undefined
}

export type Block =
  /** A sentence of the bot's own. */
  | { readonly kind: 'says'; readonly runs: readonly TextRun[] }
  /** A short title over what follows. */
  | { readonly kind: 'heading'; readonly text: string }
  | CitedPassage
  /** A line of a list that is no passage: a person, a command, a section. */
  | { readonly kind: 'entry'; readonly title: readonly TextRun[]; readonly detail: readonly TextRun[] }

/** Words of an article, by which they are found again after it was edited. */
interface Cited {
  readonly article: string
  readonly span: Span
  readonly words: string
  /** The number of the passage that is meant, where several stand in the reply. */
  readonly number?: number | undefined
}

/** What one can do with a reply. Each holds all that it takes to be carried out later, on any process. */
export type Action =
  /** The sentences before and after, the snippet marked. */
  | (Cited & { readonly kind: 'context' })
  /** Another page of a list. */
  | {
      readonly kind: 'page'
      readonly direction: 'more' | 'back'
      readonly article: string
      /** Of the article's text, when the list was made. */
      readonly edition: number
      readonly command: string
      readonly options: Readonly<Record<string, string>>
      readonly page: number
    }
  /** A private reply put in the channel. */
  | (Cited & { readonly kind: 'share' })
  | {
      readonly kind: 'person'
      readonly article: string
      readonly person: number
      readonly name: string
      readonly number?: number | undefined
    }
  /** A picture of the quotation. */
  | (Cited & { readonly kind: 'card' })

/** A picture that goes with a reply, drawn by those transports that can show one. */
export type Picture =
  | { readonly kind: 'speakers'; readonly article: string; readonly alt: string }
  | { readonly kind: 'card'; readonly article: string; readonly span: Span; readonly alt: string }

/** One reply in the one structure that every transport draws: words first, then who, then where, then what one can do. */
export interface Message {
  /** `refused`: the input was bad; `plain`: neither a hit nor a miss (help, the article's card). */
  readonly outcome: Outcome | 'refused' | 'plain'
  /** Whether the first line tells the outcome, so that no word for it may stand beside: "The article says the contrary:". */
  readonly told?: boolean
  readonly blocks: readonly Block[]
  readonly actions: readonly Action[]
  readonly pictures: readonly Picture[]
}
