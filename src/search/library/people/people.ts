import Fuse from 'fuse.js'
import type { Annotations, Person } from '../../../annotations/annotations.ts'
import type { Document } from '../../../document/document.ts'
import { cut } from '../../../text/span.ts'
import { foldName } from '../../../text/fold-name.ts'

/** A person that a typed name may mean; `score` from 1 (the same letters) down to 0. */
interface FoundPerson {
  readonly person: Person
  readonly score: number
}

interface Entry {
  readonly person: Person
  readonly keys: readonly string[]
}

/** Finds people of one article by what somebody types: a name, a part of it, a role, with typing errors. */
export interface PeopleIndex {
  readonly fuse: Fuse<Entry>
  readonly entries: readonly Entry[]
}

export function indexPeople(document: Document, annotations: Annotations): PeopleIndex {
  const entries: Entry[] = annotations.people.map((person) => ({ person, keys: keysOf(document, person) }))
  const fuse = new Fuse(entries, {
    keys: ['keys'],
    includeScore: true,
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: 0.4,
  })
  return { fuse, entries }
}

/** The people a typed name may mean, best first; everybody, in the article's order, for an empty one. */
export function findPeople(library: { readonly people: PeopleIndex }, typed: string): readonly FoundPerson[] {
  const { fuse, entries } = library.people
  const words = foldName(typed)
  if (words === '') return entries.map(({ person }) => ({ person, score: 1 }))
  const exact = entries.filter(({ keys }) =>
    keys.some((key) => key === words || key.split(' ').includes(words)),
  )
  const found = exact.map(({ person }) => ({ person, score: 1 }))
  for (const { item, score } of fuse.search(words)) {
    if (!exact.includes(item)) found.push({ person: item.person, score: 1 - (score ?? 1) })
  }
  return found
}

function keysOf(document: Document, person: Person): string[] {
  const said = person.mentions.filter((m) => m.form !== 'pronoun').map((m) => cut(document.text, m.span))
  const role = person.role ? [cut(document.text, person.role)] : []
  return [...new Set([person.name, ...said, ...role].map(foldName))]
}
