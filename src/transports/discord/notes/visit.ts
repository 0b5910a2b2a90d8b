import type { Library } from '../../../search/library/library.ts'
import { type Note, notesOn } from '../../../store/queries/notes.ts'
import { codeOf } from '../buttons/button-state.ts'
import type { GroupVisit } from '../inbound/group-visit.ts'
import type { NotesDesk } from './notes-desk.ts'

export type NotesVisit = GroupVisit<NotesDesk>

/** An article that this place has, by its code; without one the article that is in use there. */
export async function articleByCode({ desk, place }: NotesVisit, code?: string): Promise<Library | null> {
  const { context, articles } = await desk.at(place)
  const id = code === undefined ? context.article : articles.find(({ id }) => codeOf(id) === code)?.id
  return id === undefined ? null : context.open(id)
}

/** The notes on an article in its order: the group's, or the visitor's own. */
export const notesFor = (
  visit: NotesVisit,
  library: Library,
  whose: 'group' | 'own',
): Promise<readonly Note[]> =>
  visit.desk.store.ask((db) =>
    notesOn(db, {
      server: visit.owner,
      article: library.document.id,
      edition: String(library.document.edition),
      member: whose === 'own' ? visit.member : null,
    }),
  )
