import { type APIInteraction, PermissionFlagsBits } from 'discord-api-types/v10'
import type { Message } from '../../../presentation/message.ts'
import { says } from '../../../presentation/view.ts'
import type { Wording } from '../../../presentation/wording/wording.ts'
import { wordingFor } from '../../../presentation/wording/wordings.ts'
import type { MakeQuiz } from '../../../study/quiz-at.ts'
import type { Place, Shelf } from '../../../study/shelf.ts'
import type { Store } from '../../../store/store.ts'
import { type Answered, say } from '../outbound/answered.ts'
import { type Asker, askerOf, whereFrom } from '../asked.ts'

/** All that it takes to keep what a group does together. */
export interface GroupDesk {
  readonly store: Store
  /** The articles of a place, and which one is in use there. */
  readonly at: (place: Place) => Promise<Pick<Shelf, 'context' | 'role' | 'articles'>>
  readonly quiz: MakeQuiz
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** What is drawn follows from it. */
  readonly seed: () => string
}

/** Who wants something of what the group does, and where. */
export interface GroupVisit<Desk = GroupDesk> {
  readonly desk: Desk
  readonly asker: Asker
  readonly member: string
  /** Whose it is: a server's id, or somebody's own in direct messages. */
  readonly owner: string
  /** Null in direct messages. */
  readonly server: string | null
  /** Where it is done, be it a thread. */
  readonly channel: string
  readonly place: Place
  /** In the visitor's language, and in that of the place. */
  readonly wording: Wording
  readonly placeWording: Wording
  readonly placeLocale: string
  /** Whether Discord says that the member manages the server or its messages. */
  readonly moderates: boolean
  readonly roles: readonly string[]
}

export function groupVisitOf<Desk>(desk: Desk, interaction: APIInteraction): GroupVisit<Desk> {
  const asker = askerOf(interaction)
  const { id: member, locale, placeLocale } = asker
  const { ManageGuild, ManageMessages, Administrator } = PermissionFlagsBits
  const permissions = BigInt(interaction.member?.permissions ?? '0')
  const server = interaction.guild_id ?? null
  return {
    ...{ desk, asker, member, server, placeLocale },
    owner: server ?? `@${member}`,
    channel: interaction.channel?.id ?? '',
    place: whereFrom(interaction),
    wording: wordingFor(locale),
    placeWording: wordingFor(placeLocale),
    moderates: (permissions & (ManageGuild | ManageMessages | Administrator)) !== 0n,
    roles: interaction.member?.roles ?? [],
  }
}

export const plainMessage = (sentence: string): Message => ({
  outcome: 'plain',
  blocks: [says(sentence)],
  actions: [],
  pictures: [],
})

/** To the visitor alone. */
export const tellAlone = ({ wording }: Pick<GroupVisit, 'wording'>, sentence: string): Answered =>
  say({ message: plainMessage(sentence), look: { wording, isPrivate: true } })

/** To everybody in the channel. */
export const tellAll = (
  { placeWording: wording }: Pick<GroupVisit, 'placeWording'>,
  sentence: string,
): Answered => say({ message: plainMessage(sentence), look: { wording, isPrivate: false } })
