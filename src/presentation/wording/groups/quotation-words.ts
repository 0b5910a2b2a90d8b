import type { NameAndDescription } from '../named.ts'

/** The bot's own words for the quotation of the day, in one language. */
export interface QuotationWords {
  /** The command that holds the others, and each of those. */
  readonly commands: Readonly<Record<'quotation' | 'start' | 'stop', NameAndDescription>>
  readonly options: Readonly<Record<'hour', NameAndDescription>>
  readonly heading: string
  /** Which one it is of all that the article gives. */
  readonly count: (number: number, of: number) => string
  /** `isOver` where that hour has come today already. */
  readonly started: (hour: number, isOver: boolean) => string
  readonly stopped: string
  readonly notGoing: string
  readonly noRight: string
  /** The article has no direct quotation of anybody named. */
  readonly none: string
}
