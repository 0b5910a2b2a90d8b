import { type APIGuild, Routes } from 'discord.js'
import type { Requests } from '../requests.ts'

/** The most servers whose language is remembered. */
const MOST_SERVERS = 5000

/** The language of a server by its id, asked for once each; undefined where Discord does not say. */
export type ServerLocale = (guildId: string) => Promise<string | undefined>

/** An interaction brings its server's language along, a message does not. */
export function serverLocales(rest: Requests): ServerLocale {
  const known = new Map<string, Promise<string | undefined>>()
  return (guildId) => {
    const before = known.get(guildId)
    if (before) return before
    const asked = rest.get(Routes.guild(guildId)).then(
      (guild) => (guild as Partial<APIGuild>).preferred_locale,
      () => {
        known.delete(guildId)
        return undefined
      },
    )
    known.set(guildId, asked)
    const [oldest] = known.keys()
    if (known.size > MOST_SERVERS && oldest !== undefined) known.delete(oldest)
    return asked
  }
}
