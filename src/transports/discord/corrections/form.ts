import {
  type APIModalInteractionResponse,
  type APIModalSubmitInteraction,
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
} from 'discord-api-types/v10'
import type { CorrectionsWords } from '../../../presentation/wording/groups/corrections-words.ts'
import type { Library } from '../../../search/library/library.ts'
import { fieldsOf } from '../buttons/form-fields.ts'
import { LIMITS } from '../limits.ts'
import { correctionId, type CorrectionState } from './state.ts'

/** Values among the names that stand for nobody, and for undoing the correction; no name is a single character. */
const NOBODY = '-'
const UNDO = '<'

/** What somebody chose: a name, null for nobody, that the correction be undone, or nothing. */
type Chosen =
  { readonly kind: 'speaker'; readonly name: string | null } | { readonly kind: 'undo' | 'nothing' }

/** The form that asks who said a quotation: those of the article who say the most, nobody, or a name that is written. */
export function correctionForm(
  { form, nobody, undo }: CorrectionsWords,
  { annotations }: Library,
  { isCorrected, ...state }: CorrectionState & { readonly isCorrected: boolean },
): APIModalInteractionResponse {
  const { people, statements } = annotations
  const said = (id: number): number => statements.filter(({ speaker }) => speaker === id).length
  const names = people
    .filter(({ name }) => name.length > 1 && name.length <= LIMITS.choiceValue)
    .map(({ id, name }) => ({ name, said: said(id) }))
    .sort((a, b) => b.said - a.said)
  const others = [{ label: nobody, value: NOBODY }, ...(isCorrected ? [{ label: undo, value: UNDO }] : [])]
  const options = names.slice(0, LIMITS.choices - others.length).map(({ name }) => ({
    ...{ label: name, value: name },
  }))
  return {
    type: InteractionResponseType.Modal,
    data: {
      custom_id: correctionId({ ...state, kind: 'form' }),
      title: form.heading,
      components: [
        {
          type: ComponentType.Label,
          label: form.speaker,
          component: {
            type: ComponentType.StringSelect,
            custom_id: 'speaker',
            options: [...options, ...others],
            required: false,
          },
        },
        {
          type: ComponentType.Label,
          label: form.other,
          component: {
            type: ComponentType.TextInput,
            custom_id: 'other',
            style: TextInputStyle.Short,
            max_length: LIMITS.choiceValue,
            required: false,
          },
        },
      ],
    },
  }
}

/** What was chosen in the form; a name that was written counts before it. */
export function chosenIn(interaction: APIModalSubmitInteraction): Chosen {
  const fields = fieldsOf(interaction)
  const other = (fields.get('other') ?? '').trim().slice(0, LIMITS.choiceValue)
  const name = other === '' ? (fields.get('speaker') ?? '') : other
  switch (name) {
    case '':
      return { kind: 'nothing' }
    case NOBODY:
      return { kind: 'speaker', name: null }
    case UNDO:
      return { kind: 'undo' }
    default:
      return { kind: 'speaker', name }
  }
}
