import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10'
import type { Answered } from '../answered.ts'
import { LIMITS } from '../limits.ts'
import { notesId } from './state.ts'

/** What the button "In context" holds, of whatever version with a fingerprint: a snippet that can be kept. */
const SNIPPET = /^w\d+\|c\|([\w-]{8})\|([0-9a-z]{1,8})\|([0-9a-z]{1,8})\|([0-9a-z]{1,11})\|$/u

/** The same reply with a button that keeps its snippet, where it shows one. */
export function withSaveButton(
  { response, later, ...rest }: Answered,
  labelFor: (isPrivate: boolean) => string,
): Answered {
  const label = labelFor(isPrivate(response))
  const more = <Shown extends { readonly components?: readonly unknown[] | undefined }>(
    data: Shown,
  ): Shown => ({
    ...data,
    components: (data.components as readonly APIMessageTopLevelComponent[] | undefined)?.map((one) =>
      one.type === ComponentType.Container
        ? { ...one, components: one.components.flatMap((part) => rowWith(part, label)) }
        : one,
    ),
  })
  const shown =
    (response.type === InteractionResponseType.ChannelMessageWithSource ||
      response.type === InteractionResponseType.UpdateMessage) &&
    response.data
      ? { ...response, data: more(response.data) }
      : response
  const payloads = later && { payload: more(later.payload), without: later.without && more(later.without) }
  return { ...rest, response: shown, later: later && { ...later, ...payloads } }
}

/** Whether the asker alone sees a response, or the message that it changes. */
const isPrivate = (response: Answered['response']): boolean =>
  'data' in response &&
  'flags' in response.data &&
  (Number(response.data.flags) & MessageFlags.Ephemeral) !== 0

/** A row of buttons with one more after it or beside it. */
function rowWith(part: APIComponentInContainer, label: string): readonly APIComponentInContainer[] {
  if (part.type !== ComponentType.ActionRow) return [part]
  const ids = part.components.map((button) => ('custom_id' in button ? button.custom_id : ''))
  const [, article, start = '', end = '', print = ''] = ids.map((id) => SNIPPET.exec(id)).find(Boolean) ?? []
  if (article === undefined) return [part]
  const save: APIButtonComponentWithCustomId = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: notesId({
      kind: 'save',
      article,
      span: { start: parseInt(start, 36), end: parseInt(end, 36) },
      print: parseInt(print, 36),
    }),
  }
  return part.components.length < LIMITS.buttonsInRow
    ? [{ ...part, components: [...part.components, save] }]
    : [part, { type: ComponentType.ActionRow, components: [save] }]
}
