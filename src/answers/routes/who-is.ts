import type { Person } from '../../annotations/annotations.ts'
import type { Library } from '../../search/library/library.ts'
import { peopleMeant } from '../../search/library/people/people-meant.ts'
import type { Answer } from '../answer.ts'
import { personItem } from '../lists/person-items.ts'

/** The most people that are shown of those whom a name fits. */
const MOST_PEOPLE = 60

/** Who somebody is: role, how much they say, and the first passages that name them; several where several fit. */
export function whoIs(library: Library, asked: string): Answer {
  const { people, mended } = peopleMeant(library, asked)
  return introduce(library, asked, people, mended)
}

/** The same of people who are known. */
export function introduce(
  library: Library,
  asked: string,
  people: readonly Person[],
  mended: string | null = null,
): Answer {
  const items = people.slice(0, MOST_PEOPLE).map((person) => personItem(library, person))
  const more = people.length - items.length
  const citations = items.flatMap((item) => item.citations)
  const about = { about: 'person', asked, mended, citations, nearest: [], items, more } as const
  return items.length === 0
    ? { ...about, kind: 'nothing', reason: 'unknown-person' }
    : { ...about, kind: 'found', reason: 'answered' }
}
