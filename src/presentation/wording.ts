import type { CitationKind } from '../answers/answer.ts'
import type { FactKind } from '../annotations/annotations.ts'
import type { Problem } from './problem.ts'

/** Every command by its full name; each has its words in every language. */
export type CommandName =
  'who said' | 'who is' | 'ask' | 'quotes' | 'proposals' | 'facts' | 'people' | 'article' | 'help'

/** Every option of every command; `article` and `private` belong to all commands on Discord. */
export type OptionName = 'words' | 'person' | 'question' | 'about' | 'article' | 'private'

/** A name as Discord takes it (lower case, 1-32, no space) with a description (1-100). */
export interface Named {
  readonly name: string
  readonly description: string
}

/** The sentence for each problem. */
export type ProblemWords = {
  readonly [Kind in Problem['kind']]: (problem: Extract<Problem, { kind: Kind }>) => string
}

/** All of the bot's own words in one language. The article's words are never in here. */
export interface Wording {
  /** BCP 47 tag that Intl formats dates and numbers with: `en-GB`. */
  readonly locale: string
  /** The language's own name: "English". */
  readonly language: string

  /** For `who said` and `who is` the name is that of the subcommand: "said". */
  readonly commands: Readonly<Record<CommandName, Named>>
  /** The commands that hold subcommands. */
  readonly groups: { readonly who: Named }
  readonly options: Readonly<Record<OptionName, Named>>
  /** Name of the command in a message's own menu, 1-32. */
  readonly findInArticle: string

  /** Labels of buttons, at most 80 characters. */
  readonly actions: {
    readonly context: string
    readonly share: string
    readonly person: string
    readonly more: string
    readonly back: string
    readonly card: string
  }
  readonly problems: ProblemWords
  readonly says: Says
  readonly labels: Labels
}

/** Whole sentences that open an answer. */
export interface Says {
  /** It may be these words, it may not. */
  readonly closeWords: string
  readonly closeQuestion: string
  /** Nobody says these words in the article. */
  readonly missingWords: string
  readonly missing: string
  readonly contrary: string
  /** The label over passages offered on a miss. */
  readonly nearest: string
  readonly also: string
  readonly unknownPerson: (asked: string) => string
  readonly unquotedPerson: (name: string) => string
  readonly nothingAbout: (topic: string) => string
  readonly noProposals: string
  readonly noFacts: string
  readonly noPeople: string
  /** Notes on a passage of a miss. */
  readonly saysContrary: string
  readonly help: string
  readonly sharedBy: (name: string) => string
  readonly noMore: string
}

/** Short pieces that lines are put together from. */
export interface Labels {
  /** What stands after the speaker: "direct quotation". */
  readonly forms: Readonly<Record<CitationKind, string>>
  /** Quoted words of somebody whom the article does not name. */
  readonly unnamed: string
  readonly facts: Readonly<Record<FactKind, string>>
  readonly sentenceOf: (number: number, all: number) => string
  readonly sentencesOf: (from: number, to: number, all: number) => string
  readonly sentences: (n: number) => string
  readonly words: (n: number) => string
  readonly people: (n: number) => string
  readonly quotations: (n: number) => string
  readonly reports: (n: number) => string
  readonly details: (n: number) => string
  readonly proposals: (n: number) => string
  readonly mentions: (n: number) => string
  readonly noWords: string
  readonly proposal: (number: number) => string
  readonly proposedBy: (name: string) => string
  readonly support: string
  readonly statementsBy: (name: string) => string
  readonly about: (topic: string) => string
  readonly page: (page: number, pages: number) => string
  readonly writers: string
  readonly photographer: string
  readonly opening: string
  readonly outline: string
  readonly inContext: string
  readonly before: string
  readonly after: string
  readonly pictureOfSpeakers: (title: string) => string
  readonly pictureOfQuotation: (speaker: string, words: string) => string
  readonly tryThese: string
}
