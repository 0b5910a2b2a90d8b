import { z } from 'zod'
import type { Search } from './draw-tools.ts'

/** What the address of a page asks for; whatever makes no sense counts as not given. */
export interface PageQuery {
  readonly search: Search | null
  /** An index into the people, whose words are wanted. */
  readonly person: number | null
  /** Of their words, from 0. */
  readonly page: number
  /** The name in addresses of a unit in the part of the article that is wanted: "s41". */
  readonly unit: string | null
  /** The answer by itself, for the script to show beside a name. */
  readonly alone: boolean
}

const number = z.coerce.number().int().min(0).max(10_000_000).nullable().catch(null)

const fields = z.object({
  q: z.string().default(''),
  as: z.enum(['said', 'ask']).catch('said'),
  person: number.default(null),
  page: number.default(null),
  s: z
    .string()
    .regex(/^u?[1-9]\d{0,6}$/u)
    .nullable()
    .catch(null),
  only: z.string().optional(),
})

/** Reads what stands behind the "?" of an address. */
export function readQuery(given: Readonly<Record<string, string>>): PageQuery {
  const { q, as, person, page, s, only } = fields.parse(given)
  return {
    search: q === '' ? null : { words: q, as },
    person,
    page: page ?? 0,
    unit: s === null || s.startsWith('u') ? s : `s${s}`,
    alone: only === 'answer',
  }
}
