import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
  InteractionResponseType,
} from 'discord-api-types/v10'
import { type Answered, isPrivate } from '../outbound/answered.ts'
import { LIMITS } from '../limits.ts'
import { SNIPPET, type Snippet, snippetOf } from '../buttons/snippet-fields.ts'

/** What the buttons "In context" and "Quote card" hold, of whatever version with a fingerprint. */
const HELD = {
  snippet: new RegExp(`^w\\d+\\|c\\|${SNIPPET}\\|$`, 'u'),
  quotation: new RegExp(`^w\\d+\\|q\\|${SNIPPET}\\|$`, 'u'),
} as const

/** The same reply with one more button under its snippet, or under its quotation, where it shows one. */
export function withSnippetButton(
  { response, later, ...rest }: Answered,
  under: keyof typeof HELD,
  buttonFor: (snippet: Snippet, isPrivate: boolean) => APIButtonComponentWithCustomId,
): Answered {
  const hidden = isPrivate({ response })
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

/** A row of buttons with one more after it or beside it. */
function rowWith(
  part: APIComponentInContainer,
  under: keyof typeof HELD,
  buttonFor: (snippet: Snippet) => APIButtonComponentWithCustomId,
): readonly APIComponentInContainer[] {
  if (part.type !== ComponentType.ActionRow) return [part]
  const ids = part.components.map((button) => ('custom_id' in button ? button.custom_id : ''))
  const held = ids.map((id) => HELD[under].exec(id)).find(Boolean)
  if (!held) return [part]
  const button = buttonFor(snippetOf(held.slice(1)))
  return part.components.length < LIMITS.buttonsInRow
    ? [{ ...part, components: [...part.components, button] }]
    : [part, { type: ComponentType.ActionRow, components: [button] }]
}
