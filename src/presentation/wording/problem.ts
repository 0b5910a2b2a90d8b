import type { Trouble } from './trouble.ts'

/** What can be wrong with a request. The sentence for it is the wording's; nothing here is shown as it stands. */
export type Problem =
  | { readonly kind: 'unknown-command'; readonly given: string }
  | { readonly kind: 'unknown-article'; readonly given: string }
  /** What looks at one article was asked for all. */
  | { readonly kind: 'one-article' }
  | { readonly kind: 'unknown-option'; readonly option: string }
  /** An option that the command needs was left out or holds nothing that can be seen. */
  | { readonly kind: 'empty'; readonly option: string }
  /** No letter and no figure in it: only punctuation or emoji. */
  | { readonly kind: 'no-words'; readonly option: string }
  | { readonly kind: 'too-long'; readonly option: string; readonly length: number; readonly limit: number }
  | { readonly kind: 'not-text'; readonly option: string }
  /** The bot was addressed without a question. */
  | { readonly kind: 'no-question' }
  /** Too many commands of one person at once. */
  | { readonly kind: 'flood'; readonly seconds: number }
  /** So many ask at once that this could not be answered in time. */
  | { readonly kind: 'busy' }
  /** The program ended before the reply was there. */
  | { readonly kind: 'interrupted' }
  /** The article is still being read. */
  | { readonly kind: 'opening' }
  /** A button of an older version, or one whose article is gone. */
  | { readonly kind: 'old-button' }
  /** The article's text was changed since, and what was shown is no longer in it. */
  | { readonly kind: 'changed-article' }
  /** Nothing was cited that could be shown in context. */
  | { readonly kind: 'no-passage' }
  | { readonly kind: 'not-yours' }
  /** Somebody wants to put in the channel what they have put there. */
  | { readonly kind: 'shared-already' }
  /** Somebody wants to take back what another has shared. */
  | { readonly kind: 'not-sharer' }
  /** What is kept cannot be read or written at the moment. */
  | { readonly kind: 'store'; readonly trouble: Trouble }
  /** A fault of the program, logged under `id`. */
  | { readonly kind: 'unexpected'; readonly id: string }
