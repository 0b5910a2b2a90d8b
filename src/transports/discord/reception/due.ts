import type { APIInteraction } from 'discord-api-types/v10'
import { type Interaction, askedOf, type Asker, askerOf } from '../asked.ts'
import { isSharing } from '../buttons/button-state.ts'
import { priceOf, settledPrivacy } from '../inbound/price.ts'
import type { SharePress } from './shares.ts'

/** What is known of an interaction before it is answered. */
export interface Due {
  readonly asker: Asker
  readonly price: number
  readonly isLong: boolean
  /** Whether it may be answered without the models, and so in a moment. */
  readonly mayBeKnown?: boolean
  /** Whether it only completes what is being typed. */
  readonly isCompletion: boolean
  /** Whether its reply will be private where it is put off; null where it cannot be. */
  readonly hidden: boolean | null
  /** What it puts in the channel; null where it is no press of such a button. */
  readonly share: SharePress | null
  /** The private reply that what is pressed was shared from; null where it is no share. */
  readonly sharedFrom: string | null
}

/** Reckons an interaction; one that cannot be read is left to whoever answers it. */
export function dueFor(interaction: APIInteraction): Due {
  const asker = askerOf(interaction)
  const asked = readable(interaction)
  return {
    asker,
    ...priceOf(asked),
    isCompletion: asked.kind === 'complete',
    hidden: settledPrivacy(asked, asker),
    share:
      asked.kind === 'press' && isSharing(asked.customId)
        ? { message: asked.message, customId: asked.customId }
        : null,
    sharedFrom: asked.kind === 'press' ? asked.sharedFrom : null,
  }
}

function readable(interaction: APIInteraction): Interaction {
  try {
    return askedOf(interaction)
  } catch {
    return { kind: 'other' }
  }
}
