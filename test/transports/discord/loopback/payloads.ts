import { type Attachment, type Person, snowflake, type StoredMessage, type World } from './world.ts'

/** Where somebody uses the bot: in a server, in its direct messages, or in another person's. */
export type Place = 'server' | 'direct' | 'group'

const contexts = { server: 0, direct: 1, group: 2 }

interface InteractionParts {
  readonly id: string
  readonly token: string
  readonly type: number
  readonly data: object
  readonly person: Person
  readonly place: Place
  readonly pressed: StoredMessage | null
}

/** An INTERACTION_CREATE as Discord sends it. */
export function interactionPayload(world: World, parts: InteractionParts): object {
  const { id, token, type, data, person, place, pressed } = parts
  const { thread } = person
  const channel = thread?.id ?? channelOf(world, place, person.guildId)
  const at = thread ? { type: 11, parent_id: thread.parent } : { type: place === 'server' ? 0 : 1 }
  return {
    id,
    token,
    type,
    data,
    version: 1,
    application_id: world.applicationId,
    channel: { id: channel, ...at, flags: 0 },
    channel_id: channel,
    locale: person.locale,
    entitlements: [],
    app_permissions: '0',
    attachment_size_limit: 10_485_760,
    context: contexts[place],
    authorizing_integration_owners:
      place === 'server' ? { 0: person.guildId ?? world.guildId } : { 1: person.id },
    ...(pressed ? { message: messagePayload(world, pressed) } : {}),
    ...(place === 'server' ? inServer(world, person) : { user: userPayload(person) }),
  }
}

function inServer(world: World, person: Person): object {
  const member = {
    user: userPayload(person),
    nick: null,
    avatar: null,
    roles: [],
    joined_at: '2020-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
    permissions: person.permissions ?? '0',
  }
  const id = person.guildId ?? world.guildId
  const guild = { id, locale: person.serverLocale, features: [] }
  return { guild_id: id, guild, guild_locale: person.serverLocale, member }
}

export const userPayload = ({ id, name, bot }: Person): object => ({
  id,
  username: name.toLowerCase(),
  global_name: name,
  discriminator: '0',
  avatar: null,
  bot,
})

/** A message as it comes with the press of its button, or as the target of a message command. */
export function messagePayload(world: World, message: StoredMessage): object {
  const author = { id: message.authorId, username: 'who-said', discriminator: '0', avatar: null, bot: true }
  const asker = { id: message.askedBy, username: 'someone', discriminator: '0', avatar: null }
  return {
    ...bareMessage(message.id, message.channelId, message.content),
    author,
    application_id: world.applicationId,
    components: message.components,
    flags: message.flags,
    attachments: message.attachments.map(attachmentPayload),
    ...(message.askedBy === null
      ? {}
      : {
          interaction_metadata: {
            id: message.id,
            ...(message.pressed ? { type: 3, interacted_message_id: message.pressed } : { type: 2 }),
            user: asker,
            authorizing_integration_owners: {},
          },
        }),
    ...(message.inReplyTo === null ? {} : repliedTo(world, message.inReplyTo)),
  }
}

function repliedTo(world: World, id: string): object {
  const target = world.messages.get(id)
  const author = { id: target?.authorId ?? '0', username: 'someone', discriminator: '0', avatar: null }
  return {
    message_reference: { message_id: id },
    referenced_message: target && { ...bareMessage(id, target.channelId, target.content), author },
  }
}

/** What every message of Discord's has, whoever wrote it. */
export const bareMessage = (id: string, channelId: string, content: string): object => ({
  id,
  channel_id: channelId,
  content,
  type: 0,
  embeds: [],
  attachments: [],
  components: [],
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  pinned: false,
  tts: false,
  timestamp: '2020-01-01T00:00:00.000Z',
  edited_timestamp: null,
})

const attachmentPayload = ({ name, bytes }: Attachment): object => ({
  id: snowflake(),
  filename: name,
  size: bytes.length,
  url: `http://127.0.0.1/${name}`,
  proxy_url: `http://127.0.0.1/${name}`,
})

/** The loopback has one channel for each kind of place; ids are made from the server's. */
export const channelOf = ({ guildId }: World, place: Place, server = guildId): string =>
  `${server.slice(0, -1)}${{ server: '1', direct: '2', group: '3' }[place]}`
