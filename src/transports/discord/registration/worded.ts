import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10'
import type { NameAndDescription } from '../../../presentation/wording/named.ts'
import type { Wording } from '../../../presentation/wording/wording.ts'
import { wordings } from '../../../presentation/wording/wordings.ts'

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

/** The words of some commands: of each by itself, and of their options. */
interface Words {
  readonly commands: Readonly<Record<string, NameAndDescription>>
  readonly options: Readonly<Record<string, NameAndDescription>>
}

/** Makes the commands and options that a room has words for, each in all languages. */
export const buildersFor = <Room extends Words>(wordsOf: (wording: Wording) => Room) => ({
  text: (key: 'name' | 'description', pick: (words: Room) => string, fixed?: string) =>
    worded(key, (wording) => pick(wordsOf(wording)), fixed),
  command: (name: keyof Room['commands'] & string, more: object): object => ({
    name,
    ...worded('description', (wording) => wordsOf(wording).commands[name]?.description ?? ''),
    ...more,
  }),
  option: (name: keyof Room['options'] & string, more: object): object => ({
    ...worded('name', (wording) => wordsOf(wording).options[name]?.name ?? '', name),
    ...worded('description', (wording) => wordsOf(wording).options[name]?.description ?? ''),
    ...more,
  }),
})

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
