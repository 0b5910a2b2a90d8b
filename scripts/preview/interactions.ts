import type { APIInteraction } from 'discord.js'

/** Who does something: an id, and what they may do, as bits. */
export interface Person {
  readonly id: string
  readonly permissions: string
}

const userOf = ({ id }: Person): object => ({
  ...{ id, username: 'noor', global_name: 'Noor', discriminator: '0', avatar: null },
})

const asker: Person = { id: '101', permissions: '0' }
/** See the channel, write there, open threads. */
const TAKES_PART = (1n << 10n) | (1n << 11n) | (1n << 35n)
/** Somebody of a group, and somebody who may manage its server. */
export const member: Person = { id: '102', permissions: String(TAKES_PART) }
export const moderator: Person = { id: '101', permissions: String(TAKES_PART | (1n << 5n) | (1n << 13n)) }

let sentBefore = 0

/** What a person sends from a channel of a server whose language is theirs, as Discord sends it on. */
const sent = (type: number, locale: string, parts: object, person = asker): APIInteraction =>
  ({
    id: String(++sentBefore),
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
      user: userOf(person),
      nick: null,
      avatar: null,
      roles: [],
      joined_at: '',
      deaf: false,
      mute: false,
      flags: 0,
      permissions: person.permissions,
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
export const slash = (command: string, options: Options, locale: string): APIInteraction =>
  typed({ person: asker, locale }, command, options)

type Options = Readonly<Record<string, string | number | boolean>>
const TYPES = { string: 3, number: 4, boolean: 5 } as const
const typeOf = (value: Options[string]): number => TYPES[typeof value as keyof typeof TYPES]

/** Somebody of whatever language. */
interface By {
  readonly person: Person
  readonly locale: string
}

/** A slash command of somebody's. */
export function typed({ person, locale }: By, command: string, options: Options): APIInteraction {
  const [name = '', sub] = command.split(' ')
  const given = Object.entries(options).map(([name, value]) => ({ name, type: typeOf(value), value }))
  const all = sub === undefined ? given : [{ name: sub, type: 1, options: given }]
  return sent(2, locale, { data: { id: '9', name, type: 1, options: all } }, person)
}

/** The press of a button under the asker's own reply. */
export const pressed = (customId: string, flags: number, locale: string): APIInteraction =>
  pressedBy({ person: asker, locale }, customId, flags)

/** The same, of somebody's. */
export const pressedBy = ({ person, locale }: By, customId: string, flags = 0): APIInteraction =>
  sent(
    3,
    locale,
    {
      data: { component_type: 2, custom_id: customId },
      message: {
        ...{ id: '5', channel_id: '2', flags },
        interaction_metadata: { id: '4', type: 2, user: userOf(person) },
      },
    },
    person,
  )

/** A form that somebody sends back, with what they wrote or chose in its fields. */
export const submitted = (
  { person, locale }: By,
  customId: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
): APIInteraction => {
  const components = Object.entries(fields).map(([custom_id, given]) => ({
    type: 18,
    component:
      typeof given === 'string'
        ? { type: 4, custom_id, value: given }
        : { type: 3, custom_id, values: given },
  }))
  return sent(5, locale, { data: { custom_id: customId, components } }, person)
}

/** The message command on somebody's message. */
export const pointed = (words: string, locale: string): APIInteraction =>
  pointedAt({ person: asker, locale }, 'Find in article', words)

/** A message command of whatever name. */
export const pointedAt = ({ person, locale }: By, name: string, words: string): APIInteraction =>
  sent(
    2,
    locale,
    {
      data: {
        ...{ id: '9', name, type: 3, target_id: '8' },
        resolved: {
          messages: { '8': { id: '8', channel_id: '2', content: words, embeds: [], attachments: [] } },
        },
      },
    },
    person,
  )
