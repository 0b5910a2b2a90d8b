import type { Trouble } from '../trouble.ts'

/** An option's name, lower case and at most 32 characters, with its description, at most 100. */
interface Named {
  readonly name: string
  readonly description: string
}

/** What `/article` and its neighbours do. */
type LibraryCommand = 'about' | 'add' | 'list' | 'use' | 'remove' | 'link' | 'role' | 'privacy' | 'forget-me'

/** What is wrong with what somebody wants of the library, where the sentence is always the same. */
export type LibraryRefusal =
  /** Outside a server, or in one that the bot was not added to. */
  | 'server-only'
  | 'no-right'
  /** Only Manage Server names the role. */
  | 'no-right-to-name'
  | 'nothing-given'
  | 'nothing-in-message'
  | 'too-large'
  | 'not-fetched'
  | 'no-sentence'
  | 'old-preview'
  | 'unknown-article'
  | 'not-own'
  /** Nobody serves pages. */
  | 'no-pages'
  | 'links-off'
  /** Of a link. */
  | 'not-https'
  | 'private'
  | 'too-many-redirects'
  | 'unreachable'
  | 'closed'
  | 'too-late'
  | 'too-long'
  | 'not-text'
  /** Of a file. */
  | 'binary'
  | 'other-format'
  | 'picture'
  | 'archive'
  | 'recording'
  | 'empty'
  | 'scan'
  | 'locked'
  | 'damaged'
  | 'too-much'
  | 'busy'

/** The words with which a server's own articles are added, listed, chosen and removed. */
export interface LibraryWords {
  /** Descriptions, at most 100 characters. */
  readonly commands: Readonly<Record<LibraryCommand | 'article', string>>
  readonly options: Readonly<Record<'file' | 'link' | 'title' | 'article' | 'where' | 'role', Named>>
  readonly where: Readonly<Record<'channel' | 'server', string>>
  /** Name of the command in the menu of a message, 1-32. */
  readonly menu: string
  /** The form that takes a pasted text: title and labels at most 45 characters. */
  readonly form: Readonly<Record<'heading' | 'title' | 'text' | 'more' | 'file', string>>
  readonly actions: Readonly<
    Record<'add' | 'drop' | 'useHere' | 'useServer' | 'remove' | 'revoke' | 'stay' | 'forget', string>
  >
  readonly trouble: Readonly<Record<Trouble, string>>
  readonly refused: Readonly<Record<LibraryRefusal, string>>
  readonly says: LibrarySays
}

interface LibrarySays {
  readonly check: string
  readonly speakers: (names: string) => string
  readonly noSpeakers: string
  readonly notEnglish: string
  readonly sameWords: (title: string) => string
  readonly sameTitle: (title: string) => string
  readonly tooMany: (most: number) => string
  readonly added: (title: string) => string
  readonly dropped: string
  readonly stays: string
  readonly removeAsk: (title: string) => string
  readonly removed: (title: string) => string
  readonly usedHere: (title: string) => string
  readonly usedInServer: (title: string) => string
  /** A link to an article's page. */
  readonly openPage: (title: string) => string
  /** Under it, where only those who have its address can read it. */
  readonly linked: string
  readonly revoked: (title: string) => string
  /** In the list, of an article that has such an address. */
  readonly hasLink: string
  readonly roleNamed: string
  readonly roleGone: string
  /** Before the role's name. */
  readonly roleIs: string
  readonly articles: string
  readonly inUse: string
  readonly fromBot: string
  readonly own: string
  /** Paragraphs. */
  readonly privacy: readonly string[]
  readonly keptOfYou: (n: number) => string
  readonly forgetAsk: string
  readonly forgotten: (n: number) => string
}
