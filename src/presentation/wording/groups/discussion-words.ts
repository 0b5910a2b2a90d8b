import type { NameAndDescription } from '../named.ts'

/** The bot's own words for discussions, in one language. */
export interface DiscussionWords {
  /** The command that holds the others, and each of those. */
  readonly commands: Readonly<Record<'discuss' | 'start' | 'list', NameAndDescription>>
  readonly options: Readonly<Record<'about' | 'where', NameAndDescription>>
  /** Over the questions of a thread that begins. */
  readonly questions: string
  readonly asks: {
    /** To whom it is addressed, in the article's words. */
    readonly addressee: (words: string) => string
    readonly figure: (words: string) => string
    /** Over what somebody else denies or doubts. */
    readonly otherwise: (name: string) => string
    readonly role: (name: string, role: string) => string
    readonly elsewhere: string
    readonly grounds: string
  }
  /** Before the thread. */
  readonly opened: string
  readonly already: string
  readonly heading: (title: string) => string
  readonly replies: (n: number) => string
  /** Of a thread that the bot may no longer see. */
  readonly unseen: string
  readonly none: string
  readonly unknown: string
  readonly serverOnly: string
  readonly noPlace: string
  /** The bot may not; the member may not; the forum asks for a tag. */
  readonly forbidden: string
  readonly notYou: string
  readonly needsTag: string
}
