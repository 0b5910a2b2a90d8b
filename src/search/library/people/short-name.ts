import { cut } from '../../../text/span.ts'
import type { Library } from '../library.ts'
import { peopleMeant } from './people-meant.ts'

/**
 * The name by which the article mostly calls somebody, given by the full name, where it means nobody else: of equals
 * the shortest. A full name of three words or four outweighs the rest of a short question.
 *
 *     shortName(library, 'Ann Mary Lee') //=> 'Lee'
 */
export function shortName(library: Library, full: string): string {
  const { document, annotations } = library
  const person = annotations.people.find(({ name }) => name === full)
  const counts = new Map<string, number>()
  for (const { form, span } of person?.mentions ?? [])
    if (form === 'name') {
      const written = cut(document.text, span)
      counts.set(written, (counts.get(written) ?? 0) + 1)
    }
  const [[first] = []] = [...counts].sort(([a, n], [b, m]) => m - n || a.length - b.length)
  return first !== undefined && peopleMeant(library, first).people.length === 1 ? first : full
}
