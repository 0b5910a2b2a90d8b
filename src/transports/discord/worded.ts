import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10'
import type { Wording } from '../../presentation/wording.ts'
import { wordings } from '../../presentation/wordings.ts'

/** In every kind of place, for everybody: a server's own settings say who may use it there. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  default_member_permissions: null,
}

/** Where the bot itself is: it posts there by itself, or keeps what is the group's. */
export const WHERE_IT_IS = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  default_member_permissions: null,
}

/** A name or a description in English, or as fixed, and in the other languages under `…_localizations`. */
export function worded(
  key: 'name' | 'description',
  pick: (words: Wording) => string,
  fixed?: string,
): object {
  const all = Object.entries(wordings).map(([tag, words]) => [tag, pick(words)] as const)
  const english = all.find(([tag]) => tag === 'en-US')?.[1] ?? ''
  const others = Object.fromEntries(all.filter(([tag]) => tag !== 'en-US'))
  return { [key]: fixed ?? english, [`${key}_localizations`]: others }
}
