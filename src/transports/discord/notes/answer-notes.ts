import { type APIInteraction, type APIModalSubmitInteraction, InteractionType } from 'discord-api-types/v10'
import { standing } from '../../../presentation/context.ts'
import { addNote, removeNote } from '../../../store/queries/notes.ts'
import { type Answered, answerProblem } from '../outbound/answered.ts'
import { askedOf } from '../asked.ts'
import { groupVisitOf, tellAlone } from '../inbound/group-visit.ts'
import { filledNote, noteForm } from './form.ts'
import { exportNotes, listNotes } from './list.ts'
import type { NotesDesk } from './notes-desk.ts'
import { fromNotesId, isNotesId, type NotesState } from './state.ts'
import { articleByCode, type NotesVisit } from './visit.ts'

/** Answers what concerns notes; null for all else. */
export async function answerNotes(desk: NotesDesk, interaction: APIInteraction): Promise<Answered | null> {
  if (interaction.type === InteractionType.ModalSubmit)
    return keep(groupVisitOf(desk, interaction), interaction)
  const asked = askedOf(interaction)
  if (asked.kind === 'press' && isNotesId(asked.customId)) {
    const visit = groupVisitOf(desk, interaction)
    const state = fromNotesId(asked.customId)
    return state ? press(visit, state) : old(visit)
  }
  if (asked.kind !== 'command' || !asked.command.startsWith('notes ')) return null
  const visit = groupVisitOf(desk, interaction)
  const library = await articleByCode(visit)
  if (!library) return old(visit)
  // In direct messages everything is one's own.
  const whose = asked.options['whose'] === 'own' || visit.server === null ? 'own' : 'group'
  return asked.command === 'notes export'
    ? exportNotes(visit, library, whose)
    : listNotes(visit, { library, whose, page: 0, replaces: false })
}

async function press(visit: NotesVisit, state: NotesState): Promise<Answered> {
  const library = await articleByCode(visit, state.article)
  if (!library) return old(visit)
  switch (state.kind) {
    case 'save':
      return standing(library.document, state)
        ? { response: noteForm(visit.wording.notes, state, visit.server !== null), later: null }
        : old(visit)
    case 'form':
      return old(visit)
    case 'page':
      return listNotes(visit, { library, whose: state.whose, page: state.page, replaces: true })
    case 'remove': {
      const { member, moderates } = visit
      const removed = await visit.desk.store.ask((db) =>
        removeNote(db, { server: visit.owner, id: state.note, member, moderates }),
      )
      return removed
        ? listNotes(visit, { library, whose: state.whose, page: state.page, replaces: true })
        : tellAlone(visit, visit.wording.notes.gone)
    }
  }
}

/** Keeps what the form brings; null for a form of another kind. */
async function keep(visit: NotesVisit, interaction: APIModalSubmitInteraction): Promise<Answered | null> {
  if (!isNotesId(interaction.data.custom_id)) return null
  const state = fromNotesId(interaction.data.custom_id)
  const library = state && (await articleByCode(visit, state.article))
  if (state?.kind !== 'form' || !library) return old(visit)
  const span = standing(library.document, state)
  if (!span) return old(visit)
  const { id: article, edition } = library.document
  const note = {
    ...{ server: visit.owner, article, edition: String(edition), ...span },
    ...{ ...filledNote(interaction), author: visit.member, now: visit.desk.now() },
  }
  const isKept = await visit.desk.store.ask((db) => addNote(db, note))
  const { saved, savedAlone, tooMany } = visit.wording.notes
  if (!isKept) return tellAlone(visit, tooMany)
  return tellAlone(visit, note.shared ? saved : savedAlone)
}

const old = ({ asker }: NotesVisit): Answered => answerProblem(asker, { kind: 'old-button' })
