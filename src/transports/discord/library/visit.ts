import { ApplicationIntegrationType, type APIInteraction, PermissionFlagsBits } from 'discord-api-types/v10'
import type { Shelf } from '../../../study/shelf.ts'
import type { LibraryWords } from '../../../presentation/wording/groups/library-words.ts'
import type { Wording } from '../../../presentation/wording/wording.ts'
import { wordingFor } from '../../../presentation/wording/wordings.ts'
import { askerOf, whereFrom } from '../asked.ts'
import type { LibraryDesk } from './library-desk.ts'

/** Who wants something of the library, where, and with what right. */
export interface LibraryVisit {
  readonly desk: LibraryDesk
  readonly member: string
  /** Null outside a server, and in one that the bot was not added to. */
  readonly server: string | null
  readonly channel: string
  readonly locale: string
  readonly wording: Wording
  readonly words: LibraryWords
  /** Whether Discord says that the member manages the server. */
  readonly manages: boolean
  readonly roles: readonly string[]
}

/** A visit in a server that the bot was added to. */
export type Here = LibraryVisit & { readonly server: string }

export function visitOf(desk: LibraryDesk, interaction: APIInteraction): LibraryVisit {
  const { id: member, locale } = askerOf(interaction)
  const wording = wordingFor(locale)
  const { server, channel } = whereFrom(interaction)
  return {
    ...{ desk, member, channel, locale, wording, words: wording.library },
    server: isAdded(interaction) ? server : null,
    manages: manages(interaction.member?.permissions ?? '0'),
    roles: interaction.member?.roles ?? [],
  }
}

/** In a server that somebody uses the bot in without its having been added, nobody has agreed to anything. */
const isAdded = ({ authorizing_integration_owners: owners }: APIInteraction): boolean =>
  owners[ApplicationIntegrationType.GuildInstall] !== undefined

function manages(permissions: string): boolean {
  const { ManageGuild, Administrator } = PermissionFlagsBits
  return (BigInt(permissions) & (ManageGuild | Administrator)) !== 0n
}

/** Whether somebody may change what the server has. */
export const mayChange = ({ manages, roles }: LibraryVisit, { role }: Shelf): boolean =>
  manages || (role !== null && roles.includes(role))
