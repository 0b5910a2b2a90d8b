import { faultsOfCommands, inEnglish, registered } from './check-commands.ts'
import { faultsOfEdit, faultsOfMessage } from './check-message.ts'
import {
  type Attachment,
  type Command,
  type Component,
  type MessageBody,
  type SentInteraction,
  snowflake,
  type StoredMessage,
  type World,
} from './world.ts'

/** What a route is given: the parts of its path, the body, and the files that came with it. */
export interface Asked {
  readonly parts: readonly string[]
  readonly query: URLSearchParams
  readonly body: unknown
  readonly files: readonly Attachment[]
}

export interface Answered {
  readonly status: number
  readonly body?: object
}

interface Route {
  readonly method: string
  readonly path: RegExp
  /** Whether the bot must show its token. */
  readonly authorized: boolean
  readonly run: (world: World, asked: Asked) => Answered
}

const id = '([^/]+)'
const part = ({ parts }: Asked, index: number): string => parts[index] ?? ''
const ok = (body: object): Answered => ({ status: 200, body })
const refuse = (status: number, code: number, message: string): Answered => ({
  status,
  body: { code, message },
})
const ephemeral = 64
const loading = 128

/** The routes of Discord's that the bot uses; anything else is a 404, as it would be with a wrong path. */
export const routes: readonly Route[] = [
  route('GET', `/applications/${id}/commands`, true, (world, { query }) =>
    ok(query.get('with_localizations') === 'true' ? world.commands : world.commands.map(inEnglish)),
  ),
  route('PUT', `/applications/${id}/commands`, true, putCommands),
  route('POST', `/interactions/${id}/${id}/callback`, false, acknowledge),
  route('GET', `/webhooks/${id}/${id}/messages/@original`, false, (world, asked) => {
    const original = byToken(world, asked)?.original
    return original
      ? ok({ id: original.id, flags: original.flags, content: original.content })
      : refuse(404, 10008, 'Unknown Message')
  }),
  route('PATCH', `/webhooks/${id}/${id}/messages/@original`, false, editOriginal),
  route('DELETE', `/webhooks/${id}/${id}/messages/@original`, false, deleteOriginal),
  route('POST', `/webhooks/${id}/${id}`, false, followUp),
  route('GET', '/applications/@me', true, (world) => ok({ ...world.application, id: world.applicationId })),
  route('GET', '/users/@me/guilds', true, (world) =>
    ok([{ id: world.guildId, name: 'Study group', permissions: world.permissions }]),
  ),
  route('GET', `/guilds/${id}`, true, (world) =>
    ok({ id: world.guildId, preferred_locale: world.serverLocale }),
  ),
  route('POST', `/channels/${id}/messages`, true, postMessage),
  route('GET', `/channels/${id}`, true, getChannel),
  route('POST', `/channels/${id}/threads`, true, openPost),
  route('POST', `/channels/${id}/messages/${id}/threads`, true, openThread),
  route('DELETE', `/channels/${id}/messages/${id}`, true, (world, asked) =>
    world.messages.delete(part(asked, 1)) ? { status: 204 } : refuse(404, 10008, 'Unknown Message'),
  ),
  route('GET', '/users/@me/guilds', true, (world) => ok([{ id: world.guildId, name: 'A server' }])),
  route('PATCH', `/channels/${id}/messages/${id}`, true, editMessage),
]

function route(method: string, path: string, authorized: boolean, run: Route['run']): Route {
  return { method, path: new RegExp(`^${path}$`), authorized, run }
}

function invalid(world: World, faults: readonly string[]): Answered {
  world.violations.push(...faults)
  return refuse(400, 50035, `Invalid Form Body: ${faults.join('; ')}`)
}

function putCommands(world: World, { body }: Asked): Answered {
  const list = body as readonly Command[]
  const faults = faultsOfCommands(list)
  if (faults.length > 0) return invalid(world, faults)
  world.commands = registered(world, list)
  return ok(world.commands)
}

/** Takes the first response to an interaction, whichever way it came. */
export function acknowledge(world: World, asked: Asked): Answered {
  const { type, data } = asked.body as { readonly type: number; readonly data?: MessageBody }
  const sent = world.interactions.get(part(asked, 0))
  const late = sent?.acknowledged === null && Date.now() - sent.sentAt > world.patience
  if (!sent || sent.token !== part(asked, 1) || late) return refuse(404, 10062, 'Unknown interaction')
  if (sent.acknowledged) return refuse(400, 40060, 'Interaction has already been acknowledged.')
  const faults = faultsOfResponse(sent, { type, data: data ?? {}, files: asked.files })
  if (faults.length > 0) return invalid(world, faults)
  settle(world, sent, { type, data: data ?? {}, files: asked.files })
  return { status: 204 }
}

interface Callback {
  readonly type: number
  readonly data: MessageBody
  readonly files: readonly Attachment[]
}

/** What is wrong with a first response; what it answers, before what it holds. */
function faultsOfResponse(sent: SentInteraction, { type, data, files }: Callback): readonly string[] {
  if (type === 8 && (data.choices?.length ?? 0) > 25) return ['more than 25 choices']
  if ((type === 6 || type === 7) && !sent.pressed) return [`type ${type} without a message`]
  if (type === 8 ? sent.type !== 4 : sent.type === 4) return [`type ${type} to type ${sent.type}`]
  return [
    ...(type === 4 || type === 7 ? faultsOfMessage(data, files) : []),
    ...(type === 7 ? faultsOfEdit(data) : []),
  ]
}

function settle(world: World, sent: SentInteraction, { type, data, files }: Callback): void {
  if (type === 4) sent.original = store(world, sent, { data, files })
  if (type === 5) {
    const flags = (data.flags ?? 0) | loading
    sent.original = store(world, sent, { data: { ...data, flags }, files })
  }
  if (type === 6) sent.original = sent.pressed
  if (type === 7) sent.original = sent.pressed && edit(sent.pressed, data, files)
  sent.acknowledged = { type, data, message: sent.original }
  sent.settle(sent.acknowledged)
}

interface Place {
  readonly channelId: string
  readonly guildId: string | null
  readonly userId: string | null
  readonly pressed?: StoredMessage | null
}

interface Posted {
  readonly data: MessageBody
  readonly files: readonly Attachment[]
}

function store(world: World, place: Place, { data, files }: Posted): StoredMessage {
  const message: StoredMessage = {
    id: snowflake(),
    channelId: place.channelId,
    guildId: place.guildId,
    authorId: world.applicationId,
    inReplyTo: data.message_reference?.message_id ?? null,
    askedBy: place.userId,
    pressed: place.pressed?.id ?? null,
    content: data.content ?? '',
    components: (data.components ?? []) as readonly Component[],
    flags: data.flags ?? 0,
    attachments: files,
  }
  world.messages.set(message.id, message)
  world.posted(message)
  return message
}

function edit(message: StoredMessage, data: MessageBody, files: readonly Attachment[]): StoredMessage {
  message.content = data.content ?? message.content
  message.components = (data.components ?? message.components) as readonly Component[]
  message.flags = (((data.flags ?? message.flags) & ~ephemeral) | (message.flags & ephemeral)) & ~loading
  message.attachments = [...message.attachments, ...files]
  return message
}

const byToken = (world: World, asked: Asked): SentInteraction | undefined =>
  [...world.interactions.values()].find(({ token, acknowledged }) => token === part(asked, 1) && acknowledged)

function editOriginal(world: World, asked: Asked): Answered {
  const sent = byToken(world, asked)
  if (!sent?.original) return refuse(404, 10008, 'Unknown Message')
  const body = asked.body as MessageBody
  const faults = [...faultsOfMessage(body, asked.files), ...faultsOfEdit(body)]
  if (faults.length > 0) return invalid(world, faults)
  sent.edited(edit(sent.original, asked.body as MessageBody, asked.files))
  return ok({ id: sent.original.id })
}

function deleteOriginal(world: World, asked: Asked): Answered {
  const sent = byToken(world, asked)
  if (!sent?.original || !world.messages.delete(sent.original.id))
    return refuse(404, 10008, 'Unknown Message')
  sent.deleted()
  return { status: 204 }
}

function followUp(world: World, asked: Asked): Answered {
  const sent = byToken(world, asked)
  if (!sent) return refuse(404, 10015, 'Unknown Webhook')
  const faults = faultsOfMessage(asked.body as MessageBody, asked.files)
  if (faults.length > 0) return invalid(world, faults)
  return ok({ id: store(world, sent, { data: asked.body as MessageBody, files: asked.files }).id })
}

/** Only the bot's own messages can be edited. */
function editMessage(world: World, asked: Asked): Answered {
  const message = world.messages.get(part(asked, 1))
  if (message?.channelId !== part(asked, 0) || message.authorId !== world.applicationId)
    return refuse(404, 10008, 'Unknown Message')
  const body = asked.body as MessageBody
  const faults = [...faultsOfMessage(body), ...faultsOfEdit(body)]
  if (faults.length > 0) return invalid(world, faults)
  edit(message, body, asked.files)
  return ok({ id: message.id })
}

function getChannel(world: World, asked: Asked): Answered {
  const id = part(asked, 0)
  const { type = 0, name, parentId, replies } = world.channels.get(id) ?? {}
  return ok({ id, type, name, parent_id: parentId, message_count: replies, guild_id: world.guildId })
}

/** A thread, or in a forum a post, with a name that is not too long. */
function newThread(
  world: World,
  { id, body, parentId }: { readonly id: string; readonly body: unknown; readonly parentId: string },
): Answered {
  const { name = '' } = body as { readonly name?: string }
  if (name.length < 1 || name.length > 100) return invalid(world, [`a thread called ${name}`])
  world.channels.set(id, { id, type: 11, name, parentId, replies: 0 })
  return ok({ id, type: 11, name, parent_id: parentId })
}

/** A post of a forum has the id of its first message. */
function openPost(world: World, asked: Asked): Answered {
  const parentId = part(asked, 0)
  if (world.channels.get(parentId)?.type !== 15) return invalid(world, ['a post outside a forum'])
  const data = (asked.body as { readonly message?: MessageBody }).message ?? {}
  const faults = faultsOfMessage(data)
  if (faults.length > 0) return invalid(world, faults)
  const { id } = store(world, { channelId: parentId, guildId: null, userId: null }, { data, files: [] })
  return newThread(world, { id, body: asked.body, parentId })
}

/** A thread has the id of the message under which it is opened. */
function openThread(world: World, asked: Asked): Answered {
  const [parentId, id] = [part(asked, 0), part(asked, 1)]
  if (!world.messages.has(id)) return refuse(404, 10008, 'Unknown Message')
  if (world.channels.has(id)) return refuse(400, 160004, 'A thread has already been created for this message')
  return newThread(world, { id, body: asked.body, parentId })
}

function postMessage(world: World, asked: Asked): Answered {
  if (world.channels.get(part(asked, 0))?.type === 15) return invalid(world, ['a message in a forum'])
  const data = asked.body as MessageBody
  const faults = [...faultsOfMessage(data, asked.files)]
  if (data.allowed_mentions?.replied_user !== false) faults.push('a reply pings')
  if (faults.length > 0) return invalid(world, faults)
  const place = { channelId: part(asked, 0), guildId: null, userId: null }
  const known = data.enforce_nonce ? world.nonces.get(String(data.nonce)) : undefined
  if (known !== undefined) return ok({ id: known })
  const { id } = store(world, place, { data, files: asked.files })
  if (data.nonce !== undefined) world.nonces.set(String(data.nonce), id)
  return ok({ id })
}
