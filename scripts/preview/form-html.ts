import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js'
import { escapeHtml } from './markdown.ts'

type Form = APIModalInteractionResponseCallbackData

/** A form, drawn much as Discord draws it. */
export const formHtml = ({ title, components }: Form): string =>
  `<div class="form"><h3>${escapeHtml(title)}</h3>${components.map(labelled).join('')}</div>`

function labelled(shown: Form['components'][number]): string {
  if (shown.type !== ComponentType.Label)
    throw new Error(`The preview does not know how to draw a component of type ${shown.type} in a form`)
  return `<div class="label">${escapeHtml(shown.label)}</div>${field(shown.component)}`
}

function field(
  component: Extract<Form['components'][number], { readonly label: string }>['component'],
): string {
  if (component.type === ComponentType.TextInput)
    return `<div class="field${component.style === TextInputStyle.Paragraph ? ' tall' : ''}"></div>`
  if (component.type === ComponentType.FileUpload) return '<div class="field tall dashed"></div>'
  if (component.type !== ComponentType.StringSelect)
    throw new Error(`The preview does not know how to draw a field of type ${component.type}`)
  return component.options
    .map(
      ({ label, default: chosen }) => `<div class="choice">${chosen ? '◉' : '○'} ${escapeHtml(label)}</div>`,
    )
    .join('')
}
