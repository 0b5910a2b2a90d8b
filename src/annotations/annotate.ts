import type { Document } from '../document/document.ts'
import type { Annotations } from './annotations.ts'

/** Reads an article: an ordered list of passes, each adding what it finds. Pure. */
export function annotate(_document: Document): Annotations {
  return { people: [], statements: [], facts: [], proposals: [] }
}
