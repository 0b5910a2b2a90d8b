/**
 * What is kept, table by table. Ids are Discord's, as text; `server` is a server's id, or `@` and a member's id for what
 * somebody keeps in direct messages. Times are milliseconds since 1970. A span is in UTF-16 units of the article as
 * stored, and holds only while the article's `edition` is the one that it was taken from.
 */
export interface Tables {
  servers: ServerTable
  texts: TextTable
  articles: ArticleTable
  article_links: ArticleLinkTable
  drafts: DraftTable
  article_use: ArticleUseTable
  corrections: CorrectionTable
  notes: NoteTable
  quizzes: QuizTable
  quiz_questions: QuizQuestionTable
  quiz_answers: QuizAnswerTable
  reading_plans: ReadingPlanTable
  reading_parts: ReadingPartTable
  reading_marks: ReadingMarkTable
  discussions: DiscussionTable
  daily_quotations: DailyQuotationTable
  put_off: PutOffTable
  spending: SpendingTable
}

/** What a server has chosen, and since when the bot is gone from it; null while it is there. */
interface ServerTable {
  readonly server: string
  /** Whoever has it may add and remove articles, correct speakers and moderate notes; null: Manage Server alone. */
  readonly role: string | null
  readonly left_at: number | null
}

/** An article's words with what is known of it. `article` is made from both, so that servers that add the same share it. */
interface TextTable {
  readonly article: string
  readonly text: string
  /** `Facts` as JSON. */
  readonly facts: string
}

/** Which server sees which text: the right to it. */
interface ArticleTable {
  readonly server: string
  readonly article: string
  /** As `Facts.title`, so that a list needs no text. */
  readonly title: string
  readonly added_by: string
  readonly added_at: number
}

/** The address by which everybody who has it may read an article of a server's. */
interface ArticleLinkTable {
  readonly server: string
  readonly article: string
  /** The part of the address that nobody guesses. Kept as it is, since every citation links there. */
  readonly token: string
  readonly made_by: string
  readonly made_at: number
}

/** An article that was read and waits for its reader's yes, for an hour. */
interface DraftTable {
  readonly id: string
  readonly server: string
  readonly member: string
  readonly text: string
  readonly facts: string
  readonly made_at: number
}

/** The article that is meant in a channel, or with the channel `''` in a whole server, where none is named. */
interface ArticleUseTable {
  readonly server: string
  readonly channel: string
  readonly article: string
}

/** A span of an article of one server's. */
interface Passage {
  readonly server: string
  /** An article's id: of `texts`, or of the host's folder. */
  readonly article: string
  /** The document's `edition`, in digits. */
  readonly edition: string
  readonly span_start: number
  readonly span_end: number
}

/** Who said a statement, as somebody of that server knows better; null for nobody. */
interface CorrectionTable extends Passage {
  /** The fingerprint of the words. */
  readonly print: number
  readonly speaker: string | null
  readonly made_by: string
  readonly made_at: number
}

interface NoteTable extends Passage {
  readonly id: string
  readonly remark: string | null
  readonly author: string
  /** 1 for a note of the group's, 0 for one that only its author sees. */
  readonly shared: number
  readonly made_at: number
}

/** A quiz as it was started; all of it follows from its seed. */
interface QuizTable {
  readonly id: string
  readonly server: string
  readonly channel: string
  readonly article: string
  readonly edition: string
  /** The kind of its questions, or `mixed`. */
  readonly kind: string
  readonly seed: string
  readonly rounds: number
  readonly started_by: string
  readonly started_at: number
  readonly ended_at: number | null
}

interface QuizQuestionTable {
  readonly quiz: string
  /** From 0. */
  readonly number: number
  /** The question with its choices, as JSON. */
  readonly question: string
  /** The message that asks it; null until it is posted. */
  readonly message: string | null
  readonly asked_at: number
  /** When it ends where not all have answered before. */
  readonly ends_at: number
  readonly ended_at: number | null
}

/** One answer a member: the first counts. */
interface QuizAnswerTable {
  readonly quiz: string
  readonly number: number
  readonly member: string
  readonly choice: number
  /** 1 where it is the right one. */
  readonly correct: number
  readonly answered_at: number
}

interface ReadingPlanTable {
  readonly id: string
  readonly server: string
  readonly channel: string
  readonly article: string
  readonly edition: string
  /** The language of its messages. */
  readonly locale: string
  readonly started_by: string
  readonly started_at: number
  /** When the one reminder is due; null where none was asked for. */
  readonly remind_at: number | null
  readonly reminded_at: number | null
  /** When it was stopped; null while it goes on. */
  readonly ended_at: number | null
}

interface ReadingPartTable {
  readonly plan: string
  /** From 0. */
  readonly part: number
  readonly span_start: number
  readonly span_end: number
  readonly message: string | null
}

/** Who has read which part. */
interface ReadingMarkTable {
  readonly plan: string
  readonly part: number
  readonly member: string
  readonly read_at: number
}

/** A thread about a statement or proposal. */
interface DiscussionTable extends Passage {
  readonly thread: string
  readonly channel: string
  readonly opened_by: string
  readonly opened_at: number
}

/** A channel that wants a quotation a day. */
interface DailyQuotationTable {
  readonly server: string
  readonly channel: string
  /** The channel whose article it follows: of a thread the one that it belongs to. */
  readonly place: string
  /** From 0 to 23, in UTC. */
  readonly hour: number
  readonly locale: string
  /** The order of the quotations follows from it. */
  readonly seed: string
  /** The article and edition that `used` quotations were taken of; empty before the first. */
  readonly article: string
  readonly edition: string
  readonly used: number
  readonly asked_by: string
  /** ISO day of the last one; null before the first. */
  readonly posted_on: string | null
}

/** A reply that Discord was told comes later, as long as it is being made; nothing of what was asked, or by whom. */
interface PutOffTable {
  readonly interaction: string
  readonly application: string
  /** What the reply is sent by, for fifteen minutes. */
  readonly token: string
  /** The language of whoever waits. */
  readonly locale: string
  /** When the process that makes it was last known to live. */
  readonly seen_at: number
}

/** What the requests of somebody who asks much cost in one process within a second, for as long as that counts. */
interface SpendingTable {
  readonly person: string
  /** Another one after each start. */
  readonly process: string
  /** When the second begins. */
  readonly spent_at: number
  readonly price: number
}
