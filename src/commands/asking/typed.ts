import { z } from 'zod'

/**
 * What nobody sees: control characters, zero-width characters, joiners, and marks that turn the direction of writing.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\u034f\u115f\u1160\u3164]/gu
const WORD = /[\p{L}\p{N}]/u

/** The longest text a person may send: one Discord message. */
export const LONGEST_TEXT = 2000
/** The longest name or topic: what a choice of Discord's may hold. */
const NAME = 100

/**
 * What somebody typed, as it is searched for and shown again: no characters that cannot be seen, single spaces.
 *
 *     tidy(' who\u200b \n said ') //=> 'who said'
 */
export const tidy = (typed: string): string =>
  typed.toWellFormed().replace(/\s+/gu, ' ').replace(INVISIBLE, '').replace(/ {2,}/g, ' ').trim()

const typed = (limit: number) =>
  z
    .string()
    .overwrite(tidy)
    .min(1)
    .max(limit)
    .refine((text) => WORD.test(text))

/** Words or a question. */
export const text = () => typed(LONGEST_TEXT)

/** A person's name or a topic. */
export const name = () => typed(NAME)

/** A topic that may be left out, or left empty. */
export const optional = () =>
  z
    .string()
    .overwrite(tidy)
    .max(NAME)
    .optional()
    .transform((topic) => (topic === '' ? undefined : topic))
