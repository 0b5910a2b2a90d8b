import type { MistakeWords } from './presentation/wording/mistake-words.ts'
import { mistakes as en } from './presentation/locales/mistakes/en.ts'

/** In the language of whoever started this process; one thread may have to be told it as well. */
let words: MistakeWords = en

/** From now on mistakes are told in these words. */
export function speak(spoken: MistakeWords): void {
  words = spoken
}

/** A sentence to whoever started the program, in their language. */
export const told = (say: (words: MistakeWords) => string): string => say(words)

/** A mistake of whoever runs the program: its message is one sentence with the remedy, shown without a stack trace. */
export class Mistake extends Error {
  /** What the program ends with; 1 is kept for what was not found. */
  readonly status = 2
  constructor(sentence: string | ((words: MistakeWords) => string)) {
    super(typeof sentence === 'string' ? sentence : told(sentence))
  }
}
