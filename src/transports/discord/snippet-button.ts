import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10'
import type { Span } from '../../text/span.ts'
import type { Answered } from './answered.ts'
import { LIMITS } from './limits.ts'

/** A snippet as a button holds it; `article` is as `codeOf` gives it. */
export interface Snippet {
  readonly article: string
  readonly span: Span
  /** The fingerprint of its words. */
  readonly print: number
}

/** What the buttons "In context" and "Quote card" hold, of whatever version with a fingerprint. */
const HELD = {
  snippet: /^w\d+\|c\|([\w-]{8})\|([0-9a-z]{1,8})\|([0-9a-z]{1,8})\|([0-9a-z]{1,11})\|$/u,
  quotation: /^w\d+\|q\|([\w-]{8})\|([0-9a-z]{1,8})\|([0-9a-z]{1,8})\|([0-9a-z]{1,11})\|$/u,
} as const

/** The same reply with one more button under its snippet, or under its quotation, where it shows one. */
export function withSnippetButton(
  { response, later, ...rest }: Answered,
  under: keyof typeof HELD,
  buttonFor: (snippet: Snippet, isPrivate: boolean) => APIButtonComponentWithCustomId,
): Answered {
  const hidden = isPrivate(response)
  const more = <Shown extends { readonly components?: readonly unknown[] | undefined }>(
    data: Shown,
  ): Shown => ({
    ...data,
    components: (data.components as readonly APIMessageTopLevelComponent[] | undefined)?.map((one) =>
      one.type === ComponentType.Container
        ? {
            ...one,
            components: one.components.flatMap((part) =>
              rowWith(part, under, (snippet) => buttonFor(snippet, hidden)),
            ),
          }
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
function rowWith(
  part: APIComponentInContainer,
  under: keyof typeof HELD,
  buttonFor: (snippet: Snippet) => APIButtonComponentWithCustomId,
): readonly APIComponentInContainer[] {
  if (part.type !== ComponentType.ActionRow) return [part]
  const ids = part.components.map((button) => ('custom_id' in button ? button.custom_id : ''))
  const held = ids.map((id) => HELD[under].exec(id)).find(Boolean)
  const [, article, start = '', end = '', print = ''] = held ?? []
  if (article === undefined) return [part]
  const span = { start: parseInt(start, 36), end: parseInt(end, 36) }
  const button = buttonFor({ article, span, print: parseInt(print, 36) })
  return part.components.length < LIMITS.buttonsInRow
    ? [{ ...part, components: [...part.components, button] }]
    : [part, { type: ComponentType.ActionRow, components: [button] }]
}
