import { type APIInteraction, PermissionFlagsBits } from 'discord-api-types/v10'
import type { Wording } from '../../../presentation/wording.ts'
import { wordingFor } from '../../../presentation/wordings.ts'
import type { Library } from '../../../search/library/library.ts'
import { type Note, notesOn } from '../../../store/notes.ts'
import { askerOf, placeOf } from '../asked.ts'
import { codeOf } from '../button-state.ts'
import type { NotesDesk } from './notes-desk.ts'

/** Who wants something of the notes, and where. */
export interface Visit {
  readonly desk: NotesDesk
  readonly member: string
  /** Null in direct messages. */
  readonly server: string | null
  readonly channel: string
  readonly wording: Wording
  /** Whether the member may remove what others wrote. */
  readonly moderates: boolean
}

export function visitOf(desk: NotesDesk, interaction: APIInteraction): Visit {
  const { id: member, locale } = askerOf(interaction)
  const { ManageGuild, ManageMessages, Administrator } = PermissionFlagsBits
  const permissions = BigInt(interaction.member?.permissions ?? '0')
  return {
    desk,
    member,
    ...placeOf(interaction),
    wording: wordingFor(locale),
    moderates: (permissions & (ManageGuild | ManageMessages | Administrator)) !== 0n,
  }
}

/** Whose notes are meant: the server's, or somebody's own in direct messages. */
export const ownerOf = ({ server, member }: Visit): string => server ?? `@${member}`

/** An article that this place has, by its code; without one the article that is in use there. */
export async function articleIn({ desk, server, channel }: Visit, code?: string): Promise<Library | null> {
  const { context, articles } = await desk.at({ server, channel })
  const id = code === undefined ? context.article : articles.find(({ id }) => codeOf(id) === code)?.id
  return id === undefined ? null : context.open(id)
}

/** The notes on an article in its order: the group's, or the visitor's own. */
export const notesFor = (visit: Visit, library: Library, whose: 'group' | 'own'): Promise<readonly Note[]> =>
  visit.desk.store.ask((db) =>
    notesOn(db, {
      server: ownerOf(visit),
      article: library.document.id,
      edition: String(library.document.edition),
      member: whose === 'own' ? visit.member : null,
    }),
  )
