import type { NameAndDescription } from '../named.ts'

/** The bot's own words for notes, in one language. */
export interface NotesWords {
  /** The command that holds the others, and each of those. */
  readonly commands: Readonly<Record<'notes' | 'list' | 'export', NameAndDescription>>
  readonly options: Readonly<Record<'whose', NameAndDescription>>
  readonly whose: Readonly<Record<'group' | 'own', string>>
  /** The button on a snippet. */
  readonly save: string
  /** The form: its title, the labels of its fields, at most 45 characters each, and who may be chosen to see it. */
  readonly form: {
    readonly heading: string
    readonly remark: string
    readonly whose: string
    readonly sees: Readonly<Record<'group' | 'own', string>>
  }
  readonly saved: string
  /** The same of a note that nobody else sees. */
  readonly savedAlone: string
  readonly tooMany: string
  readonly none: Readonly<Record<'group' | 'own', string>>
  readonly heading: Readonly<Record<'group' | 'own', (title: string) => string>>
  /** Between a note's author and its remark. */
  readonly keptAlone: string
  /** Button that removes a note, by its number in the list. */
  readonly remove: (number: number) => string
  readonly gone: string
  /** Over the files of an export. */
  readonly exported: (notes: number) => string
}
