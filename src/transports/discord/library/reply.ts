import {
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10'
import type { LibraryRefusal } from '../../../presentation/wording/groups/library-words.ts'
import type { Block, Message } from '../../../presentation/message.ts'
import type { ReaderAddress } from '../../../presentation/place.ts'
import { says } from '../../../presentation/view.ts'
import { type Answered, say } from '../outbound/answered.ts'
import { LIMITS } from '../limits.ts'
import { type Payload, payloadOf } from '../outbound/payload.ts'
import { shortText } from '../shorten.ts'
import { libraryId, type LibraryState } from './state.ts'
import type { LibraryVisit } from './visit.ts'

/** What is said to a visit, before it is known in which way it is sent. */
export interface LibraryReply {
  readonly message: Message
  readonly buttons?: readonly APIButtonComponentWithCustomId[]
  /** Where the pages are that it links to. */
  readonly reader?: ReaderAddress | null | undefined
}

export const plainReply = (
  blocks: readonly Block[] | string,
  buttons: readonly APIButtonComponentWithCustomId[] = [],
): LibraryReply => ({
  message: {
    outcome: 'plain',
    blocks: typeof blocks === 'string' ? [says(blocks)] : blocks,
    actions: [],
    pictures: [],
  },
  buttons,
})

export const refusedWith = (sentence: string): LibraryReply => ({
  message: { outcome: 'refused', blocks: [says(sentence)], actions: [], pictures: [] },
})

export const refused = ({ words }: LibraryVisit, why: LibraryRefusal): LibraryReply =>
  refusedWith(words.refused[why])

export const button = (
  state: LibraryState,
  label: string,
  style: ButtonStyle.Secondary | ButtonStyle.Primary | ButtonStyle.Danger = ButtonStyle.Secondary,
): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style,
  label: shortText(label, LIMITS.buttonLabel),
  custom_id: libraryId(state),
})

const look = ({ wording }: LibraryVisit, { buttons = [], reader }: LibraryReply, isPrivate: boolean) => ({
  wording,
  isPrivate,
  buttons,
  reader,
})

/** To the visitor alone. */
export const privately = (visit: LibraryVisit, said: LibraryReply): Answered =>
  say({ message: said.message, look: look(visit, said, true) })

/** To everybody in the channel, since it concerns them all. */
export const openly = (visit: LibraryVisit, said: LibraryReply): Answered =>
  say({ message: said.message, look: look(visit, said, false) })

/** In the place of the private reply whose button was pressed. */
export const inPlaceOf = (visit: LibraryVisit, said: LibraryReply): Answered =>
  say({ message: said.message, look: look(visit, said, true), replaces: true })

/** To the visitor alone, when it is ready. */
export const laterPrivately = (visit: LibraryVisit, work: () => Promise<LibraryReply>): Answered => ({
  response: {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: { flags: MessageFlags.Ephemeral },
  },
  later: null,
  work: async (): Promise<Payload> => {
    const said = await work()
    return payloadOf(said.message, look(visit, said, true))
  },
})
