import type { Annotations } from '../annotations/annotations.ts'
import type { Document } from '../document/document.ts'
import { annotate } from '../annotations/annotate.ts'
import { indexPeople, type PeopleIndex } from './people.ts'

/** One article, read and ready to be asked. */
export interface Library {
  readonly document: Document
  readonly annotations: Annotations
  readonly people: PeopleIndex
}

/** Reads and indexes an article. Pure; takes time in proportion to its length. */
export function openLibrary(document: Document): Library {
  const annotations = annotate(document)
  return { document, annotations, people: indexPeople(document, annotations) }
}
