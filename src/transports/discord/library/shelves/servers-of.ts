import { type RESTAPIPartialCurrentUserGuild, Routes } from 'discord.js'
import type { Requests } from '../../requests.ts'

/** Discord gives no more at once. */
const MOST_A_PAGE = 200

/** The servers that the bot is in, all of them: asked for, since without the intent for them Discord tells no leaving. */
export async function serversOf(rest: Requests): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  let after = '0'
  for (;;) {
    const query = new URLSearchParams({ limit: String(MOST_A_PAGE), after })
    const some = (await rest.get(Routes.userGuilds(), { query })) as readonly RESTAPIPartialCurrentUserGuild[]
    for (const { id } of some) found.add(id)
    const last = some.at(-1)
    if (some.length < MOST_A_PAGE || !last) return found
    after = last.id
  }
}
