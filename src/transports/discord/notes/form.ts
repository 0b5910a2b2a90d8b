import {
  type APILabelComponent,
  type APIModalInteractionResponse,
  type APIModalSubmitInteraction,
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
} from 'discord-api-types/v10'
import type { NotesWords } from '../../../presentation/wording/groups/notes-words.ts'
import { fieldsOf } from '../buttons/form-fields.ts'
import { notesId, type NotesState } from './state.ts'

/** Characters of a remark. */
const REMARK = 500

/** The form that keeps a snippet: a remark, and in a server who sees it. */
export function noteForm(
  { form }: NotesWords,
  { article, span, print }: Extract<NotesState, { kind: 'save' | 'form' }>,
  inServer: boolean,
): APIModalInteractionResponse {
  const choice = (value: 'group' | 'own') => ({ label: form.sees[value], value, default: value === 'group' })
  const remark: APILabelComponent = {
    type: ComponentType.Label,
    label: form.remark,
    component: {
      type: ComponentType.TextInput,
      custom_id: 'remark',
      style: TextInputStyle.Paragraph,
      max_length: REMARK,
      required: false,
    },
  }
  const seen: APILabelComponent = {
    type: ComponentType.Label,
    label: form.whose,
    component: {
      type: ComponentType.StringSelect,
      custom_id: 'whose',
      options: [choice('group'), choice('own')],
      required: true,
    },
  }
  return {
    type: InteractionResponseType.Modal,
    data: {
      custom_id: notesId({ kind: 'form', article, span, print }),
      title: form.heading,
      components: inServer ? [remark, seen] : [remark],
    },
  }
}

/** What somebody filled into the form. */
export function filledNote(interaction: APIModalSubmitInteraction): {
  readonly remark: string | null
  readonly shared: boolean
} {
  const fields = fieldsOf(interaction)
  const remark = (fields.get('remark') ?? '').trim().slice(0, REMARK)
  return { remark: remark === '' ? null : remark, shared: fields.get('whose') !== 'own' }
}
