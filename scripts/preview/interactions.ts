import type { APIInteraction } from 'discord.js'

const asker = { id: '101', username: 'noor', global_name: 'Noor', discriminator: '0', avatar: null }

/** What a person sends from a channel of a server whose language is theirs, as Discord sends it on. */
const sent = (type: number, locale: string, parts: object): APIInteraction =>
  ({
    id: '1',
    token: 'preview',
    type,
    version: 1,
    application_id: '7',
    channel: { id: '2', type: 0, flags: 0 },
    channel_id: '2',
    guild_id: '3',
    guild: { id: '3', locale, features: [] },
    guild_locale: locale,
    member: {
      user: asker,
      nick: null,
      avatar: null,
      roles: [],
      joined_at: '',
      deaf: false,
      mute: false,
      flags: 0,
      permissions: '0',
    },
    locale,
    entitlements: [],
    app_permissions: '0',
    attachment_size_limit: 10_485_760,
    context: 0,
    authorizing_integration_owners: { 0: '3' },
    ...parts,
  }) as unknown as APIInteraction

/** A slash command: `who said` is command `who` with subcommand `said`. */
export function slash(
  command: string,
  options: Readonly<Record<string, string | boolean>>,
  locale: string,
): APIInteraction {
  const [name = '', sub] = command.split(' ')
  const given = Object.entries(options).map(([key, value]) => ({
    name: key,
    type: typeof value === 'boolean' ? 5 : 3,
    value,
  }))
  const typed = sub === undefined ? given : [{ name: sub, type: 1, options: given }]
  return sent(2, locale, { data: { id: '9', name, type: 1, options: typed } })
}

/** The press of a button under the asker's own reply. */
export const pressed = (customId: string, flags: number, locale: string): APIInteraction =>
  sent(3, locale, {
    data: { component_type: 2, custom_id: customId },
    message: { id: '5', channel_id: '2', flags, interaction_metadata: { id: '4', type: 2, user: asker } },
  })

/** The message command on somebody's message. */
export const pointed = (words: string, locale: string): APIInteraction =>
  sent(2, locale, {
    data: {
      id: '9',
      name: 'Find in article',
      type: 3,
      target_id: '8',
      resolved: {
        messages: { '8': { id: '8', channel_id: '2', content: words, embeds: [], attachments: [] } },
      },
    },
  })
