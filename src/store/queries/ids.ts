import { createHash, randomBytes } from 'node:crypto'
import type { Metadata } from '../../document/document.ts'

/** An id that nobody guesses, in 16 letters, digits, `-` and `_`: short enough for a button. */
export const newId = (): string => randomBytes(12).toString('base64url')

/** Whether a text could be such an id; what people type may be anything, even what a database does not take. */
export const isId = (text: string): boolean => /^[\w-]{16}$/u.test(text)

/** What an article is kept under: the same words with the same metadata have the same id, whoever adds them. */
export const articleIdOf = (text: string, metadata: Metadata): string =>
  digest(JSON.stringify([metadata, text]), 16)

const digest = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, length)
