import type { Person } from '../../annotations/annotations.ts'
import type { Library } from '../../search/library/library.ts'
import { peopleMeant } from '../../search/library/people-meant.ts'
import type { Answer } from '../answer.ts'
import { personItem } from '../lists/person-items.ts'

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
  const items = people.map((person) => personItem(library, person))
  const citations = items.flatMap((item) => item.citations)
  const about = { about: 'person', asked, mended, citations, nearest: [], items } as const
  return items.length === 0
    ? { ...about, kind: 'nothing', reason: 'unknown-person' }
    : { ...about, kind: 'found', reason: 'answered' }
}
