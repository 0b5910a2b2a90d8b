import { LIMITS } from '../limits.ts'
import { fieldsOfSnippet, SNIPPET, type Snippet, snippetOf } from '../buttons/snippet-fields.ts'

/** What a button or form of notes does; who may do it is looked up when it is pressed. `article` is as `codeOf` gives it. */
export type NotesState =
  /** `save` opens the form, `form` is the form when it comes back. */
  | ({ readonly kind: 'save' | 'form' } & Snippet)
  /** A page of a list, from 0. */
  | {
      readonly kind: 'page'
      readonly article: string
      readonly whose: 'group' | 'own'
      readonly page: number
    }
  /** Removes a note, and shows the page again. */
  | {
      readonly kind: 'remove'
      readonly note: string
      readonly article: string
      readonly whose: 'group' | 'own'
      readonly page: number
    }

/** Raised whenever the form of a state changes. */
const VERSION = 'N1'

/** The state as a `custom_id`. */
export function notesId(state: NotesState): string {
  const id = [VERSION, ...fieldsOf(state)].join('|')
  if (id.length > LIMITS.customId) throw new Error('a button of notes is too long')
  return id
}

function fieldsOf(state: NotesState): readonly string[] {
  const { article } = state
  switch (state.kind) {
    case 'save':
    case 'form':
      return [state.kind, ...fieldsOfSnippet(state)]
    case 'page':
      return [state.kind, article, state.whose, String(state.page)]
    case 'remove':
      return [state.kind, article, state.whose, String(state.page), state.note]
  }
}

/** Whether a `custom_id` is one of notes, of whatever version. */
export const isNotesId = (customId: string): boolean => /^N\d+\|/u.test(customId)

const SPAN = new RegExp(`^N1\\|(save|form)\\|${SNIPPET}$`, 'u')
const LIST = /^N1\|(page|remove)\|([\w-]{8})\|(group|own)\|(\d{1,4})(?:\|([\w-]{1,32}))?$/u

/** The state of a button or form; null for one of another version, or of somebody's making. */
export function fromNotesId(customId: string): NotesState | null {
  const [, made, ...fields] = SPAN.exec(customId) ?? []
  if (made !== undefined) return { kind: made === 'save' ? 'save' : 'form', ...snippetOf(fields) }
  const [, listed, article = '', owner, digits, note] = LIST.exec(customId) ?? []
  const whose = owner === 'own' ? 'own' : 'group'
  const page = Number(digits)
  if (listed === 'page' && note === undefined) return { kind: 'page', article, whose, page }
  return listed === 'remove' && note !== undefined ? { kind: 'remove', note, article, whose, page } : null
}
