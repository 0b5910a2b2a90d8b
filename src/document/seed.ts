import { z } from 'zod'
import type { Metadata } from './document.ts'

/** An article is some kilobytes; what is longer than this many characters is something else. */
export const LONGEST_ARTICLE = 5_000_000

const line = z.string().trim().min(1)

/** What is written beside an article's text. */
const metadata = z.strictObject({
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

/** What is wrong: the field of that name, one that there is not, or the whole. */
export type FactFault = keyof Metadata | 'unknown' | 'whole'

/** The metadata of an article, or which field is wrong and how; it is empty where the whole is. */
type CheckedFacts =
  | { readonly kind: 'metadata'; readonly metadata: Metadata }
  | { readonly kind: 'wrong'; readonly field: string; readonly why: FactFault }

/**
 * Checks what is written beside an article.
 *
 *     checkFacts({ title: 'A', language: 'en', date: 'May' })
 *     //=> { kind: 'wrong', field: 'date', why: 'date' }
 */
export function checkMetadata(written: unknown): CheckedFacts {
  const parsed = metadata.safeParse(written)
  if (parsed.success) return { kind: 'metadata', metadata: parsed.data }
  const issue = parsed.error.issues[0]
  if (issue?.code === 'unrecognized_keys')
    return { kind: 'wrong', field: issue.keys[0] ?? '', why: 'unknown' }
  const field = String(issue?.path[0] ?? '')
  return { kind: 'wrong', field, why: field in metadata.shape ? (field as keyof Metadata) : 'whole' }
}
