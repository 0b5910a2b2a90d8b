import type { FactKind } from '../../annotations/annotations.ts'
import type { Force, Polarity } from '../../annotations/tags.ts'
import type { CitationKind, Talk } from '../../answers/answer.ts'
import type { UnitName } from '../../document/naming.ts'
import type { Message } from '../message.ts'
import type { commands } from '../locales/commands/en.ts'
import type { CorrectionsWords } from './groups/corrections-words.ts'
import type { DiscussionWords } from './groups/discussion-words.ts'
import type { LibraryWords } from './groups/library-words.ts'
import type { NameAndDescription } from './named.ts'
import type { MistakeWords } from './mistake-words.ts'
import type { NotesWords } from './groups/notes-words.ts'
import type { Problem } from './problem.ts'
import type { QuizWords } from './groups/quiz-words.ts'
import type { QuotationWords } from './groups/quotation-words.ts'
import type { ReadingWords } from './groups/reading-words.ts'
import type { TerminalWords } from './terminal-words.ts'

/** Every command by its full name: those that have words in English, and so in every language. */
export type CommandName = keyof typeof commands

/** Every option of every command; `article` and `private` belong to all commands on Discord. */
export type OptionName = 'words' | 'person' | 'question' | 'about' | 'article' | 'private'

/** The sentence for each problem: what was wrong and what to do. */
type ProblemWords = {
  readonly [Kind in Problem['kind']]: (problem: Extract<Problem, { kind: Kind }>) => string
}

/** All of the bot's own words in one language. The article's words are never in here. */
export interface Wording {
  /** BCP 47 tag that Intl formats dates and numbers with: `en-GB`. */
  readonly locale: string
  /** The language's own name: "English". */
  readonly language: string
  /** For `who said` and `who is` the name is that of the subcommand: "said". */
  readonly commands: Readonly<Record<CommandName, NameAndDescription>>
  /** The command that holds the subcommands. */
  readonly groups: { readonly who: NameAndDescription }
  readonly options: Readonly<Record<OptionName, NameAndDescription>>
  /** Name of the command in the menu of a message, 1-32. */
  readonly findInArticle: string
  /** Labels of buttons, at most 80 characters. */
  readonly actions: Readonly<
    Record<'context' | 'share' | 'person' | 'more' | 'back' | 'card' | 'takeBack', string>
  >
  readonly corrections: CorrectionsWords
  readonly library: LibraryWords
  readonly notes: NotesWords
  readonly quiz: QuizWords
  readonly terminal: TerminalWords
  /** What is told to whoever starts the program. */
  readonly mistakes: MistakeWords
  readonly reading: ReadingWords
  readonly discussion: DiscussionWords
  readonly quotation: QuotationWords
  readonly problems: ProblemWords
  readonly says: Says
  /** The one line in reply to what is no question. */
  readonly talk: Readonly<Record<Talk, string>>
  readonly labels: Labels
  readonly counts: Counts
  readonly reader: ReaderWords
}

/** Whole sentences of the bot's own. */
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
  /** The note on such a passage that says the opposite. */
  readonly saysContrary: string
  readonly unknownPerson: (asked: string) => string
  /** The same where all articles were asked. */
  readonly missingInAll: string
  readonly unknownPersonInAll: (asked: string) => string
  /** Under a reply from some of all the articles. */
  readonly askedOf: (asked: number, all: number) => string
  /** Over a reply to what was typed wrong: as what it was taken. */
  readonly takenAs: (meant: string) => string
  /** Over a list that was asked for in other words: the command that gives it. */
  readonly shownBy: (command: string) => string
  /** Over several people whom a name fits. */
  readonly severalFit: (asked: string) => string
  readonly unquotedPerson: (name: string) => string
  readonly noQuotesAbout: (name: string, topic: string) => string
  readonly noFactsAbout: (topic: string) => string
  readonly noQuotes: string
  readonly noQuotesOn: (topic: string) => string
  readonly noProposals: string
  readonly noFacts: string
  readonly noPeople: string
  readonly help: string
  /** Under the greeting of the prompt, where there are several. */
  readonly moreArticles: (n: number) => string
  /** Over what somebody put in the channel. */
  readonly sharedBy: (name: string) => string
  /**
   * Under what was found of a message that is too long to be looked for as a whole; `pieces` is how many were looked
   * for.
   */
  readonly longMessage: (pieces: number) => string
}

/** Short pieces that lines and headings are put together from. */
interface Labels {
  /** What stands after the speaker: "direct quotation". */
  readonly forms: Readonly<Record<CitationKind, string>>
  /**
   * What a speaker did with the content other than say it (its polarity), between the speaker and the form: "denied".
   */
  readonly turns: Readonly<Record<Exclude<Polarity, 'said'>, string>>
  /** After the name of whoever speaks in a speech, a letter, a column. */
  readonly author: string
  /** The source of a sentence of the reporter's ("The Post’s own words") that holds words of others; null where none of them is named. */
  readonly withWordsOf: (own: string, names: string | null) => string
  /** After the speaker of a quotation that is shown with the reporter's words around it. */
  readonly quotedWithin: string
  /** The source of words whose speaker the article does not name. */
  readonly unnamed: string
  /** The same for a report: "reported by The Orr Post". */
  readonly reportedBy: (publisher: string) => string
  /** The source of the publisher's own words: "The Orr Post's own words". */
  readonly ownWords: (publisher: string) => string
  /** The same for a report that quotes some of the words. */
  readonly partlyQuoted: (publisher: string | null) => string
  /** What an outcome is called where colour cannot be seen. */
  readonly outcomes: Readonly<Record<Message['outcome'], string>>
  /** Over the facts of a kind. */
  readonly facts: Readonly<Record<FactKind, string>>
  /** Beside a fact that somebody claims. */
  readonly claimedBy: (name: string) => string
  readonly claimedByUnnamed: string
  /** Under a list that is not the whole. */
  readonly moreFacts: (n: number) => string
  /** Where words stand: "sentence 8 of 20", "sentences 8–9 of 20". */
  readonly sentencesOf: (numbers: { readonly from: number; readonly to: number }, all: number) => string
  /** Where words stand that are no sentence. */
  readonly units: Readonly<Record<UnitName, string>>
  /** Before whose words one of several sentences is: "sentence 8: ". */
  readonly saidAt: (place: string) => string
  readonly sentences: (from: number, to: number) => string
  /** Over others that hold the words that were looked for. */
  readonly also: string
  /** Over one passage that may answer a question where the best one does not. */
  readonly nextBest: string
  readonly tryThese: string
  readonly quotesOf: (name: string) => string
  readonly quotesAbout: (name: string, topic: string) => string
  readonly everybody: string
  /** What stands for all articles in a choice, and under a reply. */
  readonly allArticles: string
  /** After the article that is open. */
  readonly openArticle: string
  readonly factsAbout: (topic: string) => string
  /** With what force somebody puts something forward; null for nobody named. */
  readonly proposedBy: Readonly<Record<Force, (name: string | null) => string>>
  /** Who is to do it, in the article's words. */
  readonly addressedTo: (words: string) => string
  /** Over a list that is not the whole. */
  readonly moreUnlisted: (n: number) => string
  readonly inSupport: string
  /** Over those whom the article names without giving words of theirs, and after one of them. */
  readonly silentPeople: string
  readonly silent: string
  readonly inContext: string
  readonly writers: (names: string) => string
  readonly photographer: (name: string) => string
  /** The part of the article before its first heading. */
  readonly opening: string
  readonly page: (page: number, pages: number) => string
  /** Text that stands for a picture. */
  readonly pictureOfSpeakers: (title: string) => string
  readonly pictureOfQuotation: (source: string, words: string) => string
}

/** Counted nouns: "2 people". */
type Counts = Readonly<
  Record<
    'sentences' | 'words' | 'people' | 'quotations' | 'reports' | 'facts' | 'proposals',
    (n: number) => string
  >
>

/** The words of the article's web page that are not those of a reply. */
interface ReaderWords {
  /** Over the field for words or a question, and on its two buttons. */
  readonly search: string
  readonly whoSaid: string
  readonly ask: string
  /** Over what was found, and the link that takes it away. */
  readonly answer: string
  readonly close: string
  /** Over those who speak. */
  readonly speakers: string
  /** After whose words stand without a mark: "without a mark". */
  readonly unmarked: string
  /** Over the switches of what is marked, and on each. */
  readonly marks: string
  readonly reports: string
  readonly facts: string
  readonly proposals: string
  readonly contents: string
  /** A link over the navigation, for the keyboard. */
  readonly toText: string
  /** The link to the article where it was published. */
  readonly original: string
  /** The list of articles. */
  readonly articles: string
  /** Links between the parts of a long article. */
  readonly before: string
  readonly after: string
  readonly notFound: string
  readonly busy: string
  /** The database that keeps the article has trouble. */
  readonly away: string
  /** The article is not read yet. */
  readonly opening: string
}
