import { snowflake } from '../loopback/world.ts'

/** Values as no field of Discord's has them. */
const ODD: readonly unknown[] = [null, '', 'x', -1, 1e21, true, [], {}, [null], { id: null }]

type Fields = Readonly<Record<string, unknown>>

/** Events of types that the bot listens to; none is asked of it, so that it owes none a reply. */
const EVENTS: Readonly<Record<string, () => Fields>> = {
  INTERACTION_CREATE: () => ({
    id: snowflake(),
    token: `odd-${snowflake()}`,
    application_id: '1',
    version: 1,
    type: 99,
    data: { id: '1', name: 'help', type: 1, component_type: 2, custom_id: 'x' },
    channel: { id: '1', type: 0 },
    message: { id: '1', author: { id: '1' }, components: [{ type: 99 }], flags: 0 },
    user: { id: '1', username: 'odd' },
    locale: 'en-US',
  }),
  MESSAGE_CREATE: () => ({
    id: snowflake(),
    channel_id: '1',
    guild_id: '1',
    author: { id: '1', username: 'odd' },
    content: 'nothing to the bot',
    mentions: [],
    attachments: [],
    embeds: [],
    type: 0,
  }),
  GUILD_CREATE: () => ({ id: snowflake(), name: 'odd', channels: [], members: [], roles: [] }),
  GUILD_DELETE: () => ({ id: snowflake(), unavailable: false }),
}

/**
 * The type says what is asked, and nothing is; lists of a server's parts are read by discord.js alone, which throws where
 * they are none.
 */
const NEVER_ODD = new Set(['type', 'guild_id', 'channels', 'members', 'roles'])

/** An event with some of its fields gone and others odd, by numbers from 0 below 1. */
export function oddEvent(random: () => number): readonly [name: string, data: Fields] {
  const one = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)]
  const [name, made] = one(Object.entries(EVENTS)) ?? ['A_TYPE_OF_TOMORROW', () => ({})]
  const fields = Object.entries(made()).flatMap(([field, value]) => {
    if (random() < 0.6) return [[field, value] as const]
    if (random() < 0.5 || NEVER_ODD.has(field)) return []
    return [[field, one(ODD)] as const]
  })
  return [name, Object.fromEntries(fields)]
}
