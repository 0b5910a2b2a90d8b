import type { Span } from '../text/span.ts'
import type { FactKind } from '../annotations/annotations.ts'
import type { Force, Polarity } from '../annotations/tags.ts'

/** `found`: the article says it. `unsure`: it may. `nothing`: it does not, as far as we can tell. */
export type Outcome = 'found' | 'unsure' | 'nothing'

/** `quotation`: somebody's own words. `reported`: their sense, in the reporter's words. `passage`: the reporter's own. */
export type CitationKind = 'quotation' | 'reported' | 'passage'

export interface Speaker {
  /** Index into the article's people. */
  readonly id: number
  /** The full name as the article gives it. */
  readonly name: string
  /** The role in the article's words, or null. */
  readonly role: string | null
}

/** A verbatim snippet with the place to check it. */
export interface Citation {
  readonly article: string
  readonly span: Span
  /** `cut(article.text, span)`, always. */
  readonly text: string
  readonly kind: CitationKind
  readonly speaker: Speaker | null
  /** Who says it together with `speaker`: "Lee and Perez said". */
  readonly coSpeakers: readonly Speaker[]
  /** Whose own sentence a passage is in a text of the first person; null where somebody else's words, or nobody's. */
  readonly author: string | null
  /** What the speaker did with it: said it, denied it, asked it …; null for the reporter's own words. */
  readonly polarity: Polarity | null
  /** Id of whoever corrected the speaker by hand; empty where that is no longer known. */
  readonly correctedBy?: string
  /** The section's heading, or null before the first. */
  readonly section: string | null
  /** The answer inside the passage: spans of the article within `span`, in order; often empty. */
  readonly marks: readonly Span[]
  /** This passage says the contrary of what was asked: on a miss, or where it settles a question for yes or no. */
  readonly contrary: boolean
}

/** Why an answer is as it is; the wording is the presentation's. */
export type Reason =
  | 'said' // somebody said these words, or nearly
  | 'reported' // somebody is reported to have said it
  | 'turned' // somebody is reported to have denied it, doubted it, asked it …: the citation's polarity says which
  | 'narration' // the reporter's own sentence: nobody's quotation
  | 'answered' // the passage answers the question
  | 'listed' // a list that was asked for
  | 'close' // may be it, may be not
  | 'contrary' // the article says the contrary
  | 'unknown-person' // a person the article does not name
  | 'unquoted-person' // named, but the article gives no words of theirs
  | 'missing' // the article does not say it

export interface AnswerBase {
  readonly kind: Outcome
  readonly reason: Reason
  /** Best first. */
  readonly citations: readonly Citation[]
  /** Passages offered on a miss, best first, labelled as no more than that. */
  readonly nearest: readonly Citation[]
}

export interface PersonItem {
  readonly speaker: Speaker
  /** How many statements of theirs there are, quoted and reported. */
  readonly quoted: number
  readonly reported: number
  readonly citations: readonly Citation[]
}

export interface ProposalItem {
  readonly number: number
  /** Null where the article names nobody for it, and where it is the author's own. */
  readonly proposer: Speaker | null
  /** The author of a text of the first person, where it is theirs. */
  readonly author: string | null
  readonly force: Force
  /** Who is to do it, in the article's words, or null. */
  readonly addressee: string | null
  /** The sentences that make the proposal, the main one first. */
  readonly citations: readonly Citation[]
  /** The proposer's words that support it. */
  readonly support: readonly Citation[]
}

/** A fact; its citation is the reporter's own (`passage`) or somebody's claim. */
export interface FactItem {
  readonly kind: FactKind
  readonly citation: Citation
}

/** A command that one can use, by its name, with the names of the options that it needs and of those it takes beside. */
export interface Offer {
  readonly command: string
  readonly needs: readonly string[]
  readonly takes: readonly string[]
}

/** What is known of the article itself. */
export interface ArticleCard {
  readonly id: string
  readonly title: string
  readonly publisher: string | null
  readonly writers: readonly string[]
  readonly photographer: string | null
  readonly date: string | null
  readonly url: string | null
  /** The sections, each with the numbers of its first and last sentence; null where it has none. */
  readonly outline: readonly {
    readonly heading: string | null
    readonly sentences: { readonly from: number; readonly to: number } | null
  }[]
  readonly counts: {
    readonly sentences: number
    readonly words: number
    readonly people: number
    readonly quotations: number
    readonly reports: number
    readonly facts: number
    readonly proposals: number
  }
}

/** What is said that is no question: each has one line in reply. */
export type Talk =
  | 'greeting'
  | 'thanks'
  | 'farewell'
  | 'chat' // a joke, a test, praise: nothing that the article could answer
  | 'self' // who or what the bot is
  | 'sure' // whether it is sure
  | 'unclear' // a follow-up with nothing before it

/** The result of a command, before anyone words it. `about` tells which command it answers. */
export type Answer =
  | (AnswerBase & { readonly about: 'words'; readonly asked: string })
  | (AnswerBase & {
      readonly about: 'question'
      readonly asked: string
      /**
       * How many of the citations, from the first on, answer it, where several things were asked for; 1 if left out.
       */
      readonly answering?: number
      /** Index into the citations of the first beside those that seems to answer as well. */
      readonly next?: number | undefined
    })
  | (AnswerBase & {
      readonly about: 'person'
      readonly asked: string
      /** The typed name with its typing errors mended; null where there were none. */
      readonly mended: string | null
      readonly items: readonly PersonItem[]
      /** How many more people the name fits than are shown. */
      readonly more: number
    })
  | (AnswerBase & {
      readonly about: 'quotes'
      /** Null for everybody. */
      readonly asked: string | null
      readonly mended: string | null
      readonly topic: string | null
      readonly items: readonly PersonItem[]
      /** How many more statements there are than the list shows. */
      readonly more: number
    })
  | (AnswerBase & {
      readonly about: 'proposals'
      readonly items: readonly ProposalItem[]
      /** How many more there are than the list shows. */
      readonly more: number
    })
  | (AnswerBase & {
      readonly about: 'facts'
      readonly topic: string | null
      readonly items: readonly FactItem[]
      /** How many more there are than the list shows. */
      readonly more: number
    })
  | (AnswerBase & {
      readonly about: 'people'
      readonly items: readonly PersonItem[]
      /** How many more there are than the list shows. */
      readonly more: number
    })
  | (AnswerBase & { readonly about: 'article'; readonly article: ArticleCard })
  | (AnswerBase & { readonly about: 'help'; readonly offers: readonly Offer[] })
  | (AnswerBase & { readonly about: 'talk'; readonly talk: Talk })
  /** Something in another language than the article's, by its ISO 639-1 code. */
  | (AnswerBase & { readonly about: 'language'; readonly language: string })
