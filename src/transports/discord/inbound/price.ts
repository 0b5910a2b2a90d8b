import { meansAll } from './articles.ts'
import type { Interaction } from '../asked.ts'
import { isForPresser } from '../buttons/button-state.ts'

/** What kinds of work cost beside each other, and whether they may take longer than a moment. */
interface Price {
  readonly price: number
  readonly isLong: boolean
  /** Whether letters or annotations alone may answer it, which takes a moment and no model. */
  readonly mayBeKnown?: boolean
}

/** Answered from what is ready: a list, a person, the help. */
const LIST: Price = { price: 50, isLong: false }
/** Comes with every letter. */
const COMPLETION: Price = { price: 5, isLong: false }
/** A button repeats a command, or asks for a picture. */
const PRESS: Price = { price: 100, isLong: true }
/** Read by the models, or compared with all of the article. */
export const READ: Price = { price: 100, isLong: true }

/** The same of words that may stand there letter by letter, or a question that the article's own facts may answer. */
const READ_OR_KNOWN: Price = { ...READ, mayBeKnown: true }

/** Several articles are read, chosen by the words of all. */
const READ_ALL: Price = { price: 400, isLong: true }

/** The price of a request. */
export function priceOf(asked: Interaction): Price {
  switch (asked.kind) {
    case 'complete':
      return COMPLETION
    case 'find':
      return READ
    case 'press':
      return PRESS
    case 'command':
      if (meansAll(String(asked.options['article'] ?? ''))) return READ_ALL
      return asked.command === 'ask' || asked.command === 'who said' ? READ_OR_KNOWN : LIST
    case 'other':
      return LIST
  }
}

/**
 * Whether a reply that is put off will be private, since Discord is told that before it is known what the reply says. What
 * takes long is for the asker alone where they did not choose. Null where nothing can be put off.
 */
export function settledPrivacy(
  asked: Interaction,
  { amongOthers }: { readonly amongOthers: boolean },
): boolean | null {
  switch (asked.kind) {
    case 'find':
      return true
    case 'command':
      if (asked.isPrivate !== null || !amongOthers) return asked.isPrivate ?? false
      return priceOf(asked).isLong ? true : null
    case 'press':
      return isForPresser(asked.customId) ? true : null
    case 'complete':
    case 'other':
      return null
  }
}
