import {
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
} from 'discord-api-types/v10'
import {
  NOTES_A_PAGE,
  notesAsJson,
  notesAsMarkdown,
  presentNotes,
} from '../../../presentation/groups/present-notes.ts'
import { says } from '../../../presentation/view.ts'
import type { Library } from '../../../search/library/library.ts'
import type { Note } from '../../../store/queries/notes.ts'
import { type Answered, say } from '../outbound/answered.ts'
import { codeOf } from '../buttons/button-state.ts'
import { payloadOf } from '../outbound/payload.ts'
import { notesId, type NotesState } from './state.ts'
import { notesFor, type NotesVisit } from './visit.ts'

interface Listed {
  readonly library: Library
  readonly whose: 'group' | 'own'
  /** From 0; beyond the last it is the last. */
  readonly page: number
  /** Whether it stands in the place of the list whose button was pressed. */
  readonly replaces: boolean
}

/** A page of notes, for the visitor alone, with what they may do with each. */
export async function listNotes(
  visit: NotesVisit,
  { library, whose, page, replaces }: Listed,
): Promise<Answered> {
  const { wording } = visit
  const notes = await notesFor(visit, library, whose)
  const pages = Math.max(1, Math.ceil(notes.length / NOTES_A_PAGE))
  const at = Math.min(page, pages - 1)
  const message = presentNotes(notes, { library, wording, whose, page: at })
  const list = { article: codeOf(library.document.id), whose }
  const turns = [
    ...(at > 0 ? [button({ kind: 'page', ...list, page: at - 1 }, wording.actions.back)] : []),
    ...(at < pages - 1 ? [button({ kind: 'page', ...list, page: at + 1 }, wording.actions.more)] : []),
  ]
  const removals = notes
    .slice(at * NOTES_A_PAGE, (at + 1) * NOTES_A_PAGE)
    .flatMap(({ id, author, shared }, i) =>
      author === visit.member || (visit.moderates && shared)
        ? [
            button(
              { kind: 'remove', note: id, ...list, page: at },
              wording.notes.remove(at * NOTES_A_PAGE + i + 1),
            ),
          ]
        : [],
    )
  return say({ message, look: { wording, isPrivate: true, buttons: [...turns, ...removals] }, replaces })
}

const button = (state: NotesState, label: string): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  custom_id: notesId(state),
})

/** The notes as files, for the visitor alone. */
export async function exportNotes(
  visit: NotesVisit,
  library: Library,
  whose: 'group' | 'own',
): Promise<Answered> {
  const { wording } = visit
  const notes: readonly Note[] = await notesFor(visit, library, whose)
  const plain = { outcome: 'plain', actions: [], pictures: [] } as const
  const sentence = notes.length === 0 ? wording.notes.none[whose] : wording.notes.exported(notes.length)
  const message = { ...plain, blocks: [says(sentence)] }
  if (notes.length === 0) return say({ message, look: { wording, isPrivate: true } })
  const files = [
    {
      name: 'notes.md',
      type: 'text/markdown',
      data: Buffer.from(notesAsMarkdown(notes, { library, wording })),
    },
    { name: 'notes.json', type: 'application/json', data: Buffer.from(notesAsJson(notes, library)) },
  ]
  const payload = payloadOf(message, { wording, isPrivate: true })
  const shown = files.map(({ name }) => ({
    type: ComponentType.File as const,
    file: { url: `attachment://${name}` },
  }))
  return {
    files,
    later: null,
    response: {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: { ...payload, components: [...payload.components, ...shown] },
    },
  }
}
