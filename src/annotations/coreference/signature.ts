import type { Document } from '../../document/document.ts'
import { cut } from '../../text/span.ts'
import type { Person } from '../annotations.ts'

/** How many units at the end of a text may hold a signature, and how long one is at most. */
const SIGNATURE_UNITS = 3
const SIGNATURE = 60
const CLOSING = /^(?:yours|sincerely|regards|love|best|warmly|respectfully|faithfully|kind|with)\b/iu
const NAME = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}$/u
/** A letter is signed with one name alone. */
const FIRST_NAME = /^\p{Lu}[\p{L}'’-]+$/u
const DEAR = /^(?:My dear(?:est)?|Dear(?:est)?)\s\p{L}/u
/** How many lines or clauses behind the closing may hold the name. */
const LINES_BEHIND_CLOSING = 3
/** How many units at the front of a letter may stand before its greeting. */
const UNITS_BEFORE_GREETING = 6

/** "Yours, Ann Lee" in the last lines: a name by itself after a closing, or one that the text names. */
export function signatureOf({ sentences, text }: Document, people: readonly Person[]): string | null {
  const letter = sentences.slice(0, UNITS_BEFORE_GREETING).some(({ span }) => DEAR.test(cut(text, span)))
  const last = sentences
    .slice(-SIGNATURE_UNITS)
    .flatMap(({ span }) => cut(text, span).split(/[\n,]/u))
    .map((line) => line.trim().replace(/[^\p{L}]+$/u, ''))
    .filter((line) => line !== '')
  // "Yours, Ann Lee, Tower House", "Yours, for all of us, Ann Lee": the first name behind the closing.
  const closing = last.findLastIndex((line) => CLOSING.test(line))
  const behind = closing >= 0 ? last.slice(closing + 1, closing + 1 + LINES_BEHIND_CLOSING) : []
  const isName = (line: string): boolean => NAME.test(line) || (letter && FIRST_NAME.test(line))
  const signed = behind.find(isName) ?? behind[0] ?? last.at(-1) ?? ''
  if (letter && FIRST_NAME.test(signed)) return signed
  if (signed.length > SIGNATURE || !NAME.test(signed)) return null
  const closed = last.slice(0, -1).some((line) => CLOSING.test(line))
  return closed || people.some(({ name }) => name === signed) ? signed : null
}
