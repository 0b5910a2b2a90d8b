/** What one can type at the prompt alone. */
export type PromptCommand = 'context' | 'articles' | 'use' | 'quit'

/** The words of the prompt in the terminal, and of the questions that it asks. */
export interface TerminalWords {
  /** What each of these does. They are typed as they are in every language. */
  readonly commands: Readonly<Record<PromptCommand, string>>
  /** What stands behind them: "[number]", "NAME". */
  readonly takes: Readonly<Partial<Record<PromptCommand, string>>>
  /** Keys that help with typing. */
  readonly keys: string
  /** Where one learns what can be typed. */
  readonly help: string
  /** Under a screen of a longer list: the keys that go on and that end it. */
  readonly more: string
  readonly add: AddWords
}

/** The questions about an article that is added, and what is told of it. */
interface AddWords {
  readonly title: string
  readonly publisher: string
  readonly date: string
  readonly notADay: string
  readonly keep: string
  /** How a no begins. */
  readonly no: string
  readonly kept: (id: string) => string
  readonly untitled: string
  readonly kinds: Readonly<Record<'text' | 'markdown' | 'html' | 'pdf' | 'docx', string>>
  /** Of what kind it was read as, and how much stands in it. */
  readonly readAs: (kind: string, amounts: string) => string
  /** `more` are not named. */
  readonly speakers: (names: string, more: number) => string
  readonly noSpeakers: string
  readonly notEnglish: (language: string) => string
}
