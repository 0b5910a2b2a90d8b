import type { Library } from '../../search/library/library.ts'
import type { Answer, PersonItem } from '../answer.ts'
import { personItem } from './person-items.ts'

/** Everybody whom the article names outside its credits: those who speak most first, the others in its order. */
export function listPeople(library: Library): Answer {
  const named = library.annotations.people.filter((person) => !person.credit)
  const items = named.map((person) => personItem(library, person, 1)).sort((a, b) => said(b) - said(a))
  const citations = items.flatMap((item) => item.citations)
  return items.length === 0
    ? { about: 'people', kind: 'nothing', reason: 'missing', citations, nearest: [], items }
    : { about: 'people', kind: 'found', reason: 'listed', citations, nearest: [], items }
}

const said = (item: PersonItem): number => item.quoted + item.reported
