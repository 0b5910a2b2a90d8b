import { cite, statementOf } from '../../answers/citation.ts'
import type { Library } from '../../search/library/library.ts'
import type { Span } from '../../text/span.ts'
import type { Message } from '../message.ts'
import { passage } from '../passage.ts'
import { says } from '../view.ts'
import type { Wording } from '../wording/wording.ts'

/** The longest quotation that is shown, in characters. */
const LONGEST_QUOTATION = 1200

interface Shown {
  readonly span: Span
  /** From 1, of all that the article gives. */
  readonly number: number
  readonly of: number
}

/** A quotation of the day, cited. */
export function presentQuotation(
  { span, number, of }: Shown,
  { library, wording }: { readonly library: Library; readonly wording: Wording },
): Message {
  const citation = cite(library, { span, statement: statementOf(library, span) })
  return {
    outcome: 'plain',
    blocks: [
      { kind: 'heading', text: wording.quotation.heading },
      passage(citation, { library, wording, limit: LONGEST_QUOTATION }),
      says(wording.quotation.count(number, of), 'quiet'),
    ],
    actions: [],
    pictures: [],
  }
}
