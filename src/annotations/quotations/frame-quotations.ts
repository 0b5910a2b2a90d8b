import type { Document } from '../../document/document.ts'
import { SPEECH_FORMS } from '../../language/verbs/verb-forms.ts'
import type { Frame, Item } from './frame.ts'
import type { Quotation } from './quotation-marks.ts'
import type { Token } from '../tokens.ts'

interface Stand {
  readonly quotation: Quotation
  readonly token: Token
  readonly index: number
}

/** A quotation as one item; `capital` where its words begin with one. */
export function standIn({ text }: Document, { quotation, token, index }: Stand): Item {
  const { start, end } = quotation.outer
  const capital = /^[\s[]*\p{Lu}/u.test(text.slice(quotation.span.start, quotation.span.start + 4))
  return {
    start,
    end,
    text: '',
    low: '“”',
    tag: 'NOUN',
    capital,
    named: false,
    sentence: token.sentence,
    index,
    quotation,
  }
}

/** The quotations among the items that end with a mark of their own. */
export const endsOf = ({ text }: Document, items: readonly Item[]): ReadonlySet<number> =>
  new Set(
    items.flatMap(({ quotation }) =>
      quotation && /[.,?!…]/u.test(text.charAt(quotation.span.end - 1)) ? [quotation.id] : [],
    ),
  )

/** The quotations among the items that are two to four words, each with a capital. */
export const termsOf = ({ text }: Document, items: readonly Item[]): ReadonlySet<number> =>
  new Set(
    items.flatMap(({ quotation }) =>
      quotation &&
      /^\p{Lu}[\p{L}\p{N}’'-]*(?:\s\p{Lu}[\p{L}\p{N}’'-]*){1,3}$/u.test(
        text.slice(quotation.span.start, Math.min(quotation.span.end, quotation.span.start + 60)),
      )
        ? [quotation.id]
        : [],
    ),
  )

/**
 * Whether a frame that is one quotation goes on in the next: `"Why?" Tom Lee asked.`, `"It is safe." ― Ann Lee`.
 * After a full stop only a dash goes on; a name begins a sentence of its own.
 */
export function goesOnInCue({ text }: Document, before: Frame, items: readonly Item[]): boolean {
  const quotation = before.items.length === 1 ? before.items[0]?.quotation : null
  if (!quotation || !before.prose) return false
  if (/^(?:[—–―]|--)$/u.test(items[0]?.text ?? '')) return items.length <= 10
  if (text.charAt(quotation.span.end - 1) === '.') return false
  const verb = items.findIndex(
    (item) => SPEECH_FORMS.has(item.low) || /^(?:went|goes|shot|fired)$/.test(item.low),
  )
  return (
    verb >= 0 &&
    verb <= 6 &&
    !items.slice(0, verb + 1).some((item) => item.quotation ?? /^[,:;]$/u.test(item.text))
  )
}
