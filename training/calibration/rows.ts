import { isOnePassage } from '../../src/answers/decision/passages.ts'
import { saidInLetters } from '../../src/answers/routes/who-said.ts'
import { consultQuestion, consultWords } from '../../src/commands/asking/consult.ts'
import type { Library } from '../../src/search/library/library.ts'
import type { Consulted } from '../../src/search/models/consulted.ts'
import type { Models } from '../../src/search/models/ports.ts'
import { look } from '../../src/search/question/query.ts'
import { parse, parseWords } from '../../src/search/question/question.ts'
import { hear } from '../../src/search/retrieval/hear.ts'
import type { Item } from './posed.ts'

/** What the program saw of one item, and which sentences are right. */
export interface Row {
  readonly article: string
  readonly command: Item['command']
  readonly kind: string
  readonly right: ReadonlySet<number>
  /** The sentences, by id, that may be shown as one passage with the next one. */
  readonly joined: ReadonlySet<number>
  readonly consulted: Consulted
}

/**
 * Puts an item to the program as a person would, up to the decision; null for words that are found letter by letter,
 * of which no model is asked.
 */
export async function rowOf(library: Library, models: Models, item: Item): Promise<Row | null> {
  const consulted = await consult(library, models, item)
  if (!consulted) return null
  const { sentences } = library.document
  const right = new Set(sentences.filter(({ span }) => holds(span, item)).map(({ id }) => id))
  const joined = new Set(
    consulted.candidates
      .flatMap(({ id }) => [id - 1, id])
      .filter((id) => id >= 0 && isOnePassage(sentences.slice(id, id + 2))),
  )
  return { article: item.article, command: item.command, kind: item.kind ?? '', right, joined, consulted }
}

async function consult(library: Library, models: Models, item: Item): Promise<Consulted | null> {
  if (item.command === 'ask') {
    const query = look(library, parse(item.question ?? ''))
    return consultQuestion({ models, library, query })
  }
  const query = look(library, parseWords(item.words ?? ''))
  const heard = hear(library, query)
  if (saidInLetters(library, item.words ?? '', heard)) return null
  return consultWords({ models, library, query })
}

/** A sentence is right that shares half of the shorter of the two with a right span. */
const holds = (span: { readonly start: number; readonly end: number }, { spans }: Item): boolean =>
  spans.some(([start, end]) => {
    const shared = Math.min(span.end, end) - Math.max(span.start, start)
    return shared > 0 && 2 * shared >= Math.min(span.end - span.start, end - start)
  })
