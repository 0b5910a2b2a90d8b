import type { Library } from '../../search/library/library.ts'
import type { Answer, PersonItem } from '../answer.ts'
import { personItem } from './person-items.ts'

/** The most people of a list. */
const MOST_PEOPLE = 500

/** Everybody whom the article names outside its credits: those who speak most first, the others in its order. */
export function listPeople(library: Library): Answer {
  const named = library.annotations.people
    .filter((person) => !person.credit)
    .map((person) => ({ person, said: said(personItem(library, person, 0)) }))
    .sort((a, b) => b.said - a.said)
  const items = named.slice(0, MOST_PEOPLE).map(({ person }) => personItem(library, person, 1))
  const base = { about: 'people', nearest: [], items, more: named.length - items.length } as const
  const citations = items.flatMap((item) => item.citations)
  return items.length === 0
    ? { ...base, kind: 'nothing', reason: 'missing', citations }
    : { ...base, kind: 'found', reason: 'listed', citations }
}

const said = (item: PersonItem): number => item.quoted + item.reported
