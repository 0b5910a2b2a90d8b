import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { Unavailable } from '../search/models/ports.ts'

interface Remembering<Row, Given> {
  /** The most rows that are remembered, those asked last. */
  readonly most: number
  /** What tells a row from others, beside what was typed. */
  readonly textsOf: (row: Row) => readonly string[]
  /** Gives one for each row, in order. */
  readonly ask: (typed: string, rows: readonly Row[]) => Promise<readonly Given[]>
}

/**
 * Asks for each row once, since a group asks the same of one article and each row takes milliseconds. Whoever asks for
 * a row that is under way waits for the same; one that was refused is asked again. A row is known by a hash (SHA-256),
 * so that no word that was typed is kept.
 */
export function remembered<Row, Given>({ most, textsOf, ask }: Remembering<Row, Given>) {
  const known = new LRUCache<string, Promise<Given>>({ max: most })
  const keyOf = (typed: string, row: Row): string =>
    hash('sha256', JSON.stringify([typed, ...textsOf(row)]), 'base64')
  const keep = (key: string, asked: Promise<Given>): Promise<Given> => {
    known.set(key, asked)
    asked.catch(() => {
      if (known.peek(key) === asked) known.delete(key)
    })
    return asked
  }
  return (typed: string, rows: readonly Row[]): Promise<readonly Given[]> => {
    const keyed = rows.map((row) => [keyOf(typed, row), row] as const)
    const asked = new Map(keyed.map(([key]) => [key, known.get(key)]))
    const lacking = new Map(keyed.filter(([key]) => asked.get(key) === undefined))
    const given = lacking.size > 0 ? ask(typed, [...lacking.values()]) : Promise.resolve([])
    for (const [k, key] of [...lacking.keys()].entries())
      asked.set(
        key,
        keep(
          key,
          given.then((all) => all[k] ?? nothing()),
        ),
      )
    return Promise.all(keyed.map(([key]) => asked.get(key) ?? nothing()))
  }
}

function nothing(): never {
  throw new Unavailable('The model gives nothing')
}
