import {
  type APIModalInteractionResponse,
  type APIModalSubmitInteraction,
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
} from 'discord-api-types/v10'
import type { LibraryWords } from '../../../presentation/wording/groups/library-words.ts'
import type { GivenSource } from './given.ts'
import { libraryId } from './state.ts'

/** The most that one field of a form holds. */
const FIELD = 4000
const TITLE = 200
/** A text goes on in the next field. */
const TEXTS = ['text', 'more', 'still'] as const

/** The form that takes a pasted text, or a file. */
export function articleForm({ form }: LibraryWords): APIModalInteractionResponse {
  const field = (custom_id: string, style: TextInputStyle, max_length: number) =>
    ({ type: ComponentType.TextInput, custom_id, style, max_length, required: false }) as const
  const label = (label: string, component: ReturnType<typeof field>) =>
    ({ type: ComponentType.Label, label, component }) as const
  return {
    type: InteractionResponseType.Modal,
    data: {
      custom_id: libraryId({ kind: 'form' }),
      title: form.heading,
      components: [
        label(form.title, field('title', TextInputStyle.Short, TITLE)),
        ...TEXTS.map((id, i) =>
          label(i === 0 ? form.text : form.more, field(id, TextInputStyle.Paragraph, FIELD)),
        ),
        {
          type: ComponentType.Label,
          label: form.file,
          component: { type: ComponentType.FileUpload, custom_id: 'file', required: false, max_values: 1 },
        },
      ],
    },
  }
}

/** What somebody filled into the form; no source where there is neither text nor file. */
export function filledArticle({ data }: APIModalSubmitInteraction): {
  readonly title: string | null
  readonly source: GivenSource | null
} {
  const fields = new Map<string, string | readonly string[]>()
  for (const shown of data.components) {
    const inner = 'component' in shown ? [shown.component] : 'components' in shown ? shown.components : []
    for (const component of inner) {
      if ('value' in component && typeof component.value === 'string')
        fields.set(component.custom_id, component.value)
      else if ('values' in component) fields.set(component.custom_id, component.values)
    }
  }
  const textOf = (id: string): string => {
    const value = fields.get(id)
    return typeof value === 'string' ? value : ''
  }
  const title = textOf('title').trim()
  return { title: title === '' ? null : title, source: sourceOf(data, fields.get('file'), TEXTS.map(textOf)) }
}

function sourceOf(
  { resolved }: APIModalSubmitInteraction['data'],
  files: string | readonly string[] | undefined,
  texts: readonly string[],
): GivenSource | null {
  const attachment = typeof files === 'string' ? undefined : resolved?.attachments?.[files?.[0] ?? '']
  if (attachment) return { kind: 'file', attachment }
  const text = texts
    .filter((part) => part.trim() !== '')
    .join('\n')
    .replace(/\r\n?/gu, '\n')
  return text === '' ? null : { kind: 'text', text }
}
