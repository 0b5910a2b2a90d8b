import type { Gateway } from './gateway.ts'
import { post } from './post.ts'
import {
  bareMessage,
  channelOf,
  interactionPayload,
  messagePayload,
  type Place,
  userPayload,
} from './payloads.ts'
import {
  type Acknowledged,
  type CommandOption,
  type Component,
  type Person,
  type SentInteraction,
  snowflake,
  type StoredMessage,
  type World,
} from './world.ts'

/** An interaction on its way: the bot's acknowledgement, and the message once it has been edited. */
interface Sent {
  readonly id: string
  readonly reply: Promise<Acknowledged>
  readonly edited: Promise<StoredMessage>
  readonly deleted: Promise<void>
}

type Options = Readonly<Record<string, string | number | boolean>>

/** What people do to a bot: type commands, complete options, press buttons, use a message's menu, write messages. */
export function peopleOf(world: World, gateway: Gateway) {
  const send = (sent: SentInteraction, payload: object): void => {
    if (world.endpoints.length === 0) gateway.dispatch('INTERACTION_CREATE', payload)
    else void post(world, sent, payload)
  }
  const interact = (person: Person, what: Pick<Wanted, 'type' | 'data'> & Partial<Wanted>): Sent => {
    const { sent, handle } = prepared(person, { place: 'server', pressed: null, ...what }, world)
    world.interactions.set(sent.id, sent)
    send(sent, interactionPayload(world, { ...sent, ...{ place: 'server' }, ...what, person }))
    return handle
  }
  /** An interaction as no Discord of today sends it: whatever the test says, with an id and a token. */
  const raw = (person: Person, payload: object, pressed: StoredMessage | null = null): Sent => {
    const type = 'type' in payload && typeof payload.type === 'number' ? payload.type : 2
    const { sent, handle } = prepared(person, { type, data: {}, place: 'server', pressed }, world)
    world.interactions.set(sent.id, sent)
    const { id, token } = sent
    send(sent, { id, token, application_id: world.applicationId, ...payload })
    return handle
  }
  return {
    raw,
    slash: (person: Person, command: string, options: Options = {}, place: Place = 'server') =>
      interact(person, {
        type: 2,
        data: { ...commandData(world, command, { options }), ...resolvedIn(world, person, options) },
        place,
      }),
    complete: (person: Person, command: string, options: Options, focused: string) =>
      interact(person, { type: 4, data: commandData(world, command, { options, focused }) }),
    menu: (person: Person, command: string, target: StoredMessage) =>
      interact(person, { type: 2, data: menuData(world, command, target) }),
    press: (person: Person, message: StoredMessage, label: string) =>
      interact(person, { type: 3, data: pressData(buttonOf(message, label)), pressed: message }),
    pressRaw: (person: Person, message: StoredMessage, customId: string) =>
      interact(person, { type: 3, data: pressData(customId), pressed: message }),
    /** Sends a form back, with what was written or chosen in its fields. */
    submit: (
      person: Person,
      customId: string,
      fields: Readonly<Record<string, string | readonly string[]>>,
    ) => interact(person, { type: 5, data: submitData(customId, fields) }),
    says: (person: Person, content: string, place: Place = 'server') =>
      says(world, gateway, { person, content, place }),
  }
}

interface Wanted {
  readonly type: number
  readonly data: object
  readonly place: Place
  readonly pressed: StoredMessage | null
}

function prepared(person: Person, { type, place, pressed }: Wanted, world: World) {
  const reply = Promise.withResolvers<Acknowledged>()
  const edited = Promise.withResolvers<StoredMessage>()
  const deleted = Promise.withResolvers<undefined>()
  const sent: SentInteraction = {
    id: snowflake(),
    token: `token-${snowflake()}`,
    type,
    userId: person.id,
    channelId: person.thread?.id ?? channelOf(world, place, person.guildId),
    guildId: place === 'server' ? (person.guildId ?? world.guildId) : null,
    pressed,
    sentAt: Date.now(),
    acknowledged: null,
    original: null,
    settle: reply.resolve,
    edited: edited.resolve,
    deleted: () => {
      deleted.resolve(undefined)
    },
  }
  return {
    sent,
    handle: { id: sent.id, reply: reply.promise, edited: edited.promise, deleted: deleted.promise },
  }
}

interface Typed {
  readonly options: Options
  readonly focused?: string
}

/** The data of a slash command, nested and typed as its registration says; a command that is not there throws. */
function commandData(world: World, name: string, typed: Typed): object {
  const [first = '', second] = name.split(' ')
  const command = world.commands.find((known) => known.name === first && known.type === 1)
  if (!command) throw new Error(`no command ${name} is registered`)
  const base = { id: command.id, name: first, type: 1 }
  if (second === undefined) return { ...base, options: optionData(command.options ?? [], typed) }
  const child = command.options?.find((option) => option.type === 1 && option.name === second)
  if (child?.type !== 1) throw new Error(`no subcommand ${name} is registered`)
  return { ...base, options: [{ type: 1, name: second, options: optionData(child.options ?? [], typed) }] }
}

/** What comes with options that name a channel: what it is, and what the person may do there. */
function resolvedIn({ channels }: World, { permissions = '0' }: Person, options: Options): object {
  const named = Object.values(options).flatMap((value) => channels.get(String(value)) ?? [])
  const told = named.map(({ id, type, name }) => [id, { id, type, name, permissions }] as const)
  return told.length === 0 ? {} : { resolved: { channels: Object.fromEntries(told) } }
}

const optionData = (known: readonly CommandOption[], { options, focused }: Typed): object[] =>
  Object.entries(options).map(([name, value]) => {
    const option = known.find((candidate) => candidate.name === name)
    if (!option) throw new Error(`no option ${name} is registered`)
    return { type: option.type, name, value, ...(name === focused ? { focused: true } : {}) }
  })

function menuData(world: World, name: string, target: StoredMessage): object {
  const command = world.commands.find((known) => known.name === name && known.type === 3)
  if (!command) throw new Error(`no message command ${name} is registered`)
  const resolved = { messages: { [target.id]: messagePayload(world, target) } }
  return { id: command.id, name, type: 3, target_id: target.id, resolved }
}

const pressData = (customId: string) => ({ custom_id: customId, component_type: 2, id: 1 })

const submitData = (custom_id: string, fields: Readonly<Record<string, string | readonly string[]>>) => ({
  custom_id,
  components: Object.entries(fields).map(([name, value], id) => ({
    type: 18,
    id,
    component:
      typeof value === 'string'
        ? { type: 4, id: id + 50, custom_id: name, value }
        : { type: 3, id: id + 50, custom_id: name, values: value },
  })),
})

/** Every button of a message, in order. */
const buttonsOf = (components: readonly Component[]): readonly Component[] =>
  components.flatMap((component) =>
    component.type === 2 ? [component] : buttonsOf(component.components ?? []),
  )

function buttonOf(message: StoredMessage, label: string): string {
  const button = buttonsOf(message.components).find((candidate) => candidate.label === label)
  if (!button?.custom_id) throw new Error(`no button ${label} on the message`)
  return button.custom_id
}

interface Written {
  readonly person: Person
  readonly content: string
  readonly place: Place
}

/** Writes a message; the bot hears of it as its intents allow, and reads it only when addressed. */
function says(world: World, gateway: Gateway, { person, content, place }: Written): StoredMessage {
  const direct = place !== 'server'
  const channelId = channelOf(world, place)
  const message: StoredMessage = {
    id: snowflake(),
    channelId,
    guildId: direct ? null : (person.guildId ?? world.guildId),
    authorId: person.id,
    inReplyTo: null,
    askedBy: null,
    content,
    components: [],
    flags: 0,
    attachments: [],
  }
  world.messages.set(message.id, message)
  const addressed = content.includes(`<@${world.applicationId}>`)
  const heard = ((gateway.intents ?? 0) & (direct ? 1 << 12 : 1 << 9)) !== 0
  if (!heard) return message
  const bot = { id: world.applicationId, username: 'who-said', discriminator: '0', avatar: null, bot: true }
  gateway.dispatch('MESSAGE_CREATE', {
    ...bareMessage(message.id, channelId, direct || addressed ? content : ''),
    author: userPayload(person),
    mentions: addressed ? [bot] : [],
    ...(direct
      ? {}
      : { guild_id: message.guildId, member: { roles: [], flags: 0, deaf: false, mute: false } }),
  })
  return message
}
