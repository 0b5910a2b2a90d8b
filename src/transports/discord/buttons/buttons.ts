import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord-api-types/v10'
import type { Action } from '../../../presentation/message.ts'
import type { Wording } from '../../../presentation/wording/wording.ts'
import { fingerprint } from '../../../text/fingerprint.ts'
import { type ButtonState, TAKE_BACK, toCustomId } from './button-state.ts'
import { LIMITS } from '../limits.ts'
import { shortText } from '../shorten.ts'

/** How many buttons a reply has at most: two rows. */
const MOST_BUTTONS = 10

/** The buttons of a reply; what only a private reply among others needs, sharing, is left off any other. */
export function buttonsFor(
  actions: readonly Action[],
  { wording, shareable = false }: { readonly wording: Wording; readonly shareable?: boolean | undefined },
): readonly APIButtonComponentWithCustomId[] {
  const buttons = actions
    .filter((action) => action.kind !== 'share' || shareable)
    .flatMap((action) => buttonFor(stateOf(action), labelOf(action, wording)) ?? [])
  return [...new Map(buttons.map((button) => [button.custom_id, button])).values()].slice(0, MOST_BUTTONS)
}

/** One button, or null where its state does not fit into it. */
export function buttonFor(state: ButtonState, label: string): APIButtonComponentWithCustomId | null {
  const custom_id = toCustomId(state)
  if (custom_id === null) return null
  return button(custom_id, label)
}

/** The button that takes away what was shared. */
export const takeBackButton = ({ actions }: Wording): APIButtonComponentWithCustomId =>
  button(TAKE_BACK, actions.takeBack)

const button = (custom_id: string, label: string): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: shortText(label, LIMITS.buttonLabel),
  custom_id,
})

function stateOf(action: Action): ButtonState {
  switch (action.kind) {
    case 'context':
    case 'share':
    case 'card': {
      const { kind, article, span, words } = action
      return { kind, article, span, print: fingerprint(words) }
    }
    case 'person':
    case 'page':
      return action
  }
}

/** With the number of the passage that is meant, where several stand in the reply: "In context (2)". */
function labelOf(action: Action, { actions }: Wording): string {
  if (action.kind === 'page') return actions[action.direction]
  return action.number === undefined ? actions[action.kind] : `${actions[action.kind]} (${action.number})`
}
