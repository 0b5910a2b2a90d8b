import type { Document } from '../document/document.ts'
import type { Lexicon } from './lexicon.ts'
import { openLibrary, type Library } from './library/library.ts'
import { rank, type Ranked } from './rank.ts'

/** Several articles by id, each read and indexed when it is first asked. */
interface Shelf {
  readonly ids: readonly string[]
  /** Null for an id that no article has. */
  readonly open: (id: string) => Library | null
}

/** One passage of one of many articles. */
interface Shelved extends Ranked {
  readonly library: Library
}

/** Puts articles on a shelf; `read` gives an article's document, or null. */
export function shelve(
  ids: readonly string[],
  {
    read,
    lexicon = null,
  }: { readonly read: (id: string) => Document | null; readonly lexicon?: Lexicon | null },
): Shelf {
  const opened = new Map<string, Library>()
  const open = (id: string): Library | null => {
    const known = opened.get(id)
    if (known) return known
    const document = read(id)
    if (document === null) return null
    const library = openLibrary(document, { lexicon })
    opened.set(id, library)
    return library
  }
  return { ids, open }
}

/** Asks every article of a shelf; the best passages of all, best first. A word rare in its own article counts as rare. */
export function askAll(shelf: Shelf, question: string, most: number): readonly Shelved[] {
  const found = shelf.ids.flatMap((id) => {
    const library = shelf.open(id)
    if (!library) return []
    return rank(library, question)
      .ranked.slice(0, most)
      .map((ranked) => ({ ...ranked, library }))
  })
  return found.sort((a, b) => b.score - a.score).slice(0, most)
}
