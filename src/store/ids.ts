import { createHash, randomBytes } from 'node:crypto'
import type { Facts } from '../document/document.ts'

/** An id that nobody guesses, in 16 letters, digits, `-` and `_`: short enough for a button. */
export const newId = (): string => randomBytes(12).toString('base64url')

/** What an article is kept under: the same words with the same facts have the same id, whoever adds them. */
export const articleIdOf = (text: string, facts: Facts): string => digest(JSON.stringify([facts, text]), 16)

/**
 * The edition of an article's words, in 8 characters. What is kept of a span holds only for the edition that it was
 * taken from, since a host may change an article's file.
 */
export const editionOf = (text: string): string => digest(text, 8)

const digest = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, length)
