import { z } from 'zod'
import type { Facts } from './document.ts'

/** An article is some kilobytes; what is longer than this many characters is something else. */
export const LONGEST_ARTICLE = 5_000_000

const line = z.string().trim().min(1)

/** What is written beside an article's text. */
const facts = z.strictObject({
  title: line,
  publisher: line.nullable().default(null),
  writers: z.array(line).default([]),
  photographer: line.nullable().default(null),
  date: z.iso.date().nullable().default(null),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
})

/** What each field has to be, said to the person who writes the file. */
const REMEDIES: Readonly<Record<string, string>> = {
  title: 'write the title as text',
  publisher: 'write the publisher’s name as text, or null',
  writers: 'write the names as a list of texts, or []',
  photographer: 'write the name as text, or null',
  date: 'write the day as "2015-12-16", or null',
  language: 'write a language tag such as "en"',
  url: 'write an address that begins with https://, or null',
}

/** The facts of an article, or which field is wrong and what to write there. */
type CheckedFacts =
  | { readonly kind: 'facts'; readonly facts: Facts }
  | { readonly kind: 'wrong'; readonly field: string; readonly remedy: string }

/**
 * Checks what is written beside an article.
 *
 *     checkFacts({ title: 'A', language: 'en', date: 'May' })
 *     //=> { kind: 'wrong', field: 'date', remedy: 'write the day as "2015-12-16", or null' }
 */
export function checkFacts(written: unknown): CheckedFacts {
  const parsed = facts.safeParse(written)
  if (parsed.success) return { kind: 'facts', facts: parsed.data }
  const issue = parsed.error.issues[0]
  if (issue?.code === 'unrecognized_keys') {
    return {
      kind: 'wrong',
      field: issue.keys[0] ?? '',
      remedy: 'take it out; it is not a field of this file',
    }
  }
  const field = String(issue?.path[0] ?? '')
  const remedy = REMEDIES[field] ?? 'write an object with at least "title" and "language"'
  return { kind: 'wrong', field, remedy }
}
