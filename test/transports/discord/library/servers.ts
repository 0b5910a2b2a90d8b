import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10'
import type { Loopback } from '../loopback/loopback.ts'
import { userPayload } from '../loopback/payloads.ts'
import { type Component, type Person, snowflake, type StoredMessage } from '../loopback/world.ts'

const MANAGE_SERVER = String(1 << 5)

/** Somebody in a server: with the permission Manage Server, with roles, in a channel or a thread of it. */
interface Standing {
  readonly manages?: boolean
  readonly roles?: readonly string[]
  readonly channel?: string
  /** The channel that `channel` is a thread of. */
  readonly parent?: string
}

interface Attached {
  readonly filename: string
  readonly url: string
  readonly size: number
}

/** Servers of a loopback Discord, each with people who do things in it. */
export function serverOf(discord: Loopback) {
  const id = snowflake()
  const home = snowflake()
  const sent = (person: Person, standing: Standing, what: object, pressed?: StoredMessage) => {
    const channel = standing.channel ?? home
    const at = standing.parent === undefined ? { type: 0 } : { type: 11, parent_id: standing.parent }
    const payload = {
      ...{ version: 1, entitlements: [], app_permissions: '0', context: 0 },
      ...{ guild_id: id, guild: { id, locale: 'en-US', features: [] }, guild_locale: 'en-US' },
      authorizing_integration_owners: { 0: id },
      ...{ channel_id: channel, channel: { id: channel, ...at }, locale: person.locale },
      member: {
        ...{ user: userPayload(person), nick: null, roles: standing.roles ?? [], flags: 0 },
        permissions: standing.manages === false ? '0' : MANAGE_SERVER,
      },
      ...what,
    }
    return discord.raw(person, payload, pressed ?? null)
  }
  const command = (name: string, options: Readonly<Record<string, string>>, focused?: string) => {
    const [first = '', second] = name.split(' ')
    const { file, ...texts } = options
    const given = [
      ...Object.entries(texts).map(([name, value]) => ({
        ...{ type: OptionType.String, name, value },
        ...(name === focused ? { focused: true } : {}),
      })),
      ...(file === undefined ? [] : [{ type: OptionType.Attachment, name: 'file', value: 'f1' }]),
    ]
    const nested = second === undefined ? given : [{ type: 1, name: second, options: given }]
    return { id: '1', name: first, type: 1, options: nested }
  }
  return {
    id,
    channel: home,
    slash: (
      person: Person,
      name: string,
      options: Readonly<Record<string, string>> = {},
      standing: Standing = {},
    ) => sent(person, standing, { type: 2, data: command(name, options) }),
    attach: (person: Person, file: Attached, standing: Standing = {}) =>
      sent(person, standing, {
        type: 2,
        data: {
          ...command('article add', { file: 'f1' }),
          resolved: { attachments: { f1: { id: 'f1', ...file } } },
        },
      }),
    complete: (person: Person, name: string, options: Readonly<Record<string, string>>, focused: string) =>
      sent(person, {}, { type: 4, data: command(name, options, focused) }),
    /** Presses a button of a private message, as somebody may who reads what a client sends. */
    press: (person: Person, customId: string, standing: Standing = {}) =>
      sent(
        person,
        standing,
        {
          type: 3,
          data: { custom_id: customId, component_type: 2, id: 1 },
          message: { id: snowflake(), flags: 64, attachments: [], components: [] },
        },
        ofNobody(home),
      ),
    /** Sends a form back, with what was written, or chosen, in its fields. */
    fill: (
      person: Person,
      customId: string,
      fields: Readonly<Record<string, string | readonly string[]>>,
      standing: Standing = {},
    ) =>
      sent(person, standing, {
        type: 5,
        data: {
          custom_id: customId,
          components: Object.entries(fields).map(([custom_id, value]) => ({
            type: 18,
            component:
              typeof value === 'string'
                ? { type: 4, custom_id, value }
                : { type: 3, custom_id, values: value },
          })),
        },
      }),
    menu: (person: Person, name: string, message: object) =>
      sent(
        person,
        {},
        {
          type: 2,
          data: { id: '2', name, type: 3, target_id: 'm1', resolved: { messages: { m1: message } } },
        },
      ),
  }
}

export type Server = ReturnType<typeof serverOf>

/** A message whose button is pressed; the reply may take its place. */
const ofNobody = (channelId: string): StoredMessage => ({
  ...{ id: snowflake(), channelId, guildId: null, authorId: '0', inReplyTo: null, askedBy: null },
  ...{ content: '', components: [], flags: 64, attachments: [] },
})

/** The `custom_id`s of a message's buttons by their labels. */
export const buttonsOf = ({
  components,
}: Pick<StoredMessage, 'components'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    flat(components).flatMap(({ label, custom_id }) =>
      label === undefined || custom_id === undefined ? [] : [[label, custom_id] as const],
    ),
  )

const flat = (components: readonly Component[]): readonly Component[] =>
  components.flatMap((component) => [component, ...flat(component.components ?? [])])

/** Where Discord keeps what people attach, on this machine. */
export async function startAttachments() {
  const files = new Map<string, Buffer>()
  const server = createServer(({ url = '' }, response) => {
    const bytes = files.get(url.slice(1))
    response.writeHead(bytes ? 200 : 404)
    response.end(bytes)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host,
    put: (filename: string, bytes: Buffer): Attached => {
      files.set(filename, bytes)
      return { filename, url: `http://${host}/${filename}`, size: bytes.length }
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
