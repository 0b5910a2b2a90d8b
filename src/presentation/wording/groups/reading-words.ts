import type { NameAndDescription } from '../named.ts'

/** The bot's own words for reading plans, in one language. */
export interface ReadingWords {
  /** The command that holds the others, and each of those. */
  readonly commands: Readonly<Record<'reading' | 'start' | 'status' | 'stop', NameAndDescription>>
  readonly options: Readonly<Record<'parts' | 'remind', NameAndDescription>>
  /** Over a plan that begins; `days` until the reminder, null for none. */
  readonly begins: (title: string, parts: number, days: number | null) => string
  /** After that where more parts were wanted. */
  readonly noMore: string
  readonly part: (number: number, of: number) => string
  /** The button under a part, at most 80 characters. */
  readonly read: string
  /** Before the names of those who have read a part, and in their place where they are many. */
  readonly readBy: string
  readonly readByMany: (n: number) => string
  readonly nobodyYet: string
  readonly status: (title: string) => string
  /** The day of the reminder, written out. */
  readonly remindedOn: (day: string) => string
  readonly reminder: (title: string) => string
  readonly stopped: (title: string) => string
  readonly over: string
  readonly going: string
  readonly none: string
  readonly notYours: string
}
