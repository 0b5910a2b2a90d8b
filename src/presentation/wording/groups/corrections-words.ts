/** The bot's own words for putting a speaker right, in one language. */
export interface CorrectionsWords {
  /** The button on a quotation. */
  readonly button: string
  /** The form: its title, and the labels of its fields, at most 45 characters each. */
  readonly form: { readonly heading: string; readonly speaker: string; readonly other: string }
  /** Choices beside the article's people. */
  readonly nobody: string
  readonly undo: string
  /** Before a member, and alone where it is no longer known who it was. */
  readonly correctedBy: string
  readonly corrected: string
  readonly done: string
  readonly undone: string
  readonly nothingChosen: string
  readonly noSuchName: (name: string) => string
}
