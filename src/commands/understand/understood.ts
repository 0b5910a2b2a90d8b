import type { Library } from '../../search/library/library.ts'
import type { Talk } from '../../answers/answer.ts'
import type { CommandName, Wording } from '../../presentation/wording/wording.ts'
import type { Span } from '../../text/span.ts'
import type { Request } from '../calling/run.ts'

/** A question of the kind that a command answers. */
export interface Asking extends Request {
  readonly command: CommandName
}

/** What a typed text is understood as. */
export type Understood =
  /** The first of these that finds something is the reply; failing that the first. */
  | {
      readonly kind: 'ask'
      readonly tries: readonly [Asking, ...Asking[]]
      readonly mended: string | null
      /** Whether it leans on the question before. */
      readonly leans?: boolean
    }
  /** Somebody described ("the baker from Rome"): whom the passage names that answers it, else the passage itself. */
  | { readonly kind: 'describe'; readonly described: string; readonly question: string }
  | { readonly kind: 'talk'; readonly talk: Talk }

/** The last question of the same person in the same place, with what a next one may refer to. */
export interface Turn {
  readonly request: Asking
  /** The question as it was understood, with its references filled in; empty after a whole list, which leaves nothing to go on from. */
  readonly asked: string
  /** Full names, whoever "he" or "she" would mean first. */
  readonly people: readonly string[]
  readonly cited: readonly Span[]
}

/** What a text is understood with. */
export interface PromptContext {
  readonly library: Library
  readonly previous: Turn | null
  /** The person's language, for its names of commands. */
  readonly wording: Wording
}

/** Reads a text as one kind of prompt; null where it is none of that kind. */
export type PromptReader = (typed: TypedText, scene: PromptContext) => Understood | null

/** A typed text in the forms in which it is read. */
export interface TypedText {
  /** Without greetings, thanks and the marks at its end; "who's" at its head as "who is". */
  readonly text: string
  /** All its words, folded, as far as they carry anything: "what're u" is what, are, you. */
  readonly words: readonly string[]
  /** Whether it ends with a question mark. */
  readonly asks: boolean
}

export const command = (name: CommandName, options: Asking['options'] = {}): Asking => ({
  command: name,
  options,
})

/** Understood as commands, tried in order. */
export const asking = (...tries: [Asking, ...Asking[]]): Understood => ({ kind: 'ask', tries, mended: null })

/** Understood as a question that leans on the one before, tried in order. */
export const leaning = (...tries: [Asking, ...Asking[]]): Understood => ({
  kind: 'ask',
  tries,
  mended: null,
  leans: true,
})

/** Understood as a question about what the article tells. */
export const question = (text: string): Understood => asking(command('ask', { question: text }))
