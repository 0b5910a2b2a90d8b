/** What was read out of a file or a page: the article's words, and what it says about itself. */
export interface Intake {
  readonly kind: FileKind
  /** Paragraphs parted by blank lines; never empty. */
  readonly text: string
  readonly title: string | null
  readonly publisher: string | null
  readonly writers: readonly string[]
  /** ISO date. */
  readonly date: string | null
}

export type FileKind = 'text' | 'markdown' | 'html' | 'pdf' | 'docx'

/** Why nothing could be read out of a file. */
export type Unreadable =
  /** No text, or another format that looks like none of those that are read. */
  | { readonly kind: 'binary' }
  /** Word files of before 2007, EPUB, OpenDocument, RTF …: named, so that the remedy can be. */
  | { readonly kind: 'other-format'; readonly format: string }
  | { readonly kind: 'picture' | 'archive' | 'recording' }
  | { readonly kind: 'empty' }
  /** Pages without letters: a scan. */
  | { readonly kind: 'scan' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'damaged' }
  /** It took too long or too much memory. */
  | { readonly kind: 'too-much' }
  /** The machine did not come to it in time. */
  | { readonly kind: 'busy' }

export type IntakeResult =
  | { readonly kind: 'read'; readonly intake: Intake }
  | { readonly kind: 'unreadable'; readonly why: Unreadable }

/** The facts that a kind of file may tell, where it tells none. */
export const NO_FACTS = { title: null, publisher: null, writers: [], date: null } as const

export const unreadable = (why: Unreadable): IntakeResult => ({ kind: 'unreadable', why })
