import type { Signing } from './signing.ts'

/** Somebody who uses the bot. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly bot: boolean
  readonly locale: string
  readonly serverLocale: string
  /** The server that they are in; the loopback's own without it. */
  readonly guildId?: string
  /** What they may do there, as Discord's bits; nothing by default. */
  readonly permissions?: string
  /** The thread that they are in; the server's one channel without it. */
  readonly thread?: { readonly id: string; readonly parent: string }
}

/** A message as the loopback keeps it: the part of Discord's that the tests read. */
export interface StoredMessage {
  readonly id: string
  readonly channelId: string
  readonly guildId: string | null
  readonly authorId: string
  readonly inReplyTo: string | null
  /** Whose interaction it answers, where it answers one. */
  readonly askedBy: string | null
  /** The message whose button was pressed for it, where one was. */
  readonly pressed?: string | null
  content: string
  components: readonly Component[]
  flags: number
  attachments: readonly Attachment[]
}

/** A channel or a thread beside the one that every server has. */
export interface Channel {
  readonly id: string
  readonly type: number
  /** What a thread is called, and the channel or forum that it belongs to. */
  readonly name: string
  readonly parentId: string | null
  /** Messages of a thread after its first. */
  replies: number
}

/** A registered command, read loosely like a component. */
export interface Command {
  readonly id?: string
  readonly application_id?: string
  readonly version?: string
  readonly name: string
  /** 1 slash command, 3 message command. */
  readonly type: number
  readonly description?: string
  readonly name_localizations?: Readonly<Record<string, string>> | null
  readonly description_localizations?: Readonly<Record<string, string>> | null
  readonly integration_types?: readonly number[]
  readonly contexts?: readonly number[] | null
  readonly default_member_permissions?: string | null
  readonly options?: readonly CommandOption[]
}

export interface CommandOption {
  /** 1 subcommand, 3 text, 5 yes or no. */
  readonly type: number
  readonly name: string
  readonly description: string
  readonly name_localizations?: Readonly<Record<string, string>> | null
  readonly required?: boolean
  readonly autocomplete?: boolean
  readonly options?: readonly CommandOption[]
}

/** A component of a message, read loosely: which keys there are depends on its type. */
export interface Component {
  readonly type: number
  readonly content?: string
  readonly label?: string
  readonly custom_id?: string
  readonly url?: string
  readonly accent_color?: number
  readonly components?: readonly Component[]
  readonly items?: readonly {
    readonly media: { readonly url: string }
    readonly description?: string | null
  }[]
  /** What a file component shows. */
  readonly file?: { readonly url: string }
}

export interface Attachment {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** What a bot sends as a message: a callback's data, an edit, a follow-up or a channel message. */
export interface MessageBody {
  readonly nonce?: string | number | null
  readonly enforce_nonce?: boolean | null
  readonly content?: string | null
  readonly components?: readonly object[] | null
  readonly flags?: number | null
  readonly embeds?: readonly unknown[] | null
  readonly allowed_mentions?: { readonly parse?: readonly string[]; readonly replied_user?: boolean } | null
  readonly message_reference?: { readonly message_id: string } | null
  readonly choices?: readonly { readonly name: string; readonly value: string }[]
}

/** How the bot acknowledged an interaction, and with which message. */
export interface Acknowledged {
  readonly type: number
  readonly data: MessageBody
  readonly message: StoredMessage | null
}

/** An interaction that was sent to the bot, and what has come of it. */
export interface SentInteraction {
  readonly id: string
  readonly token: string
  readonly type: number
  readonly userId: string
  readonly channelId: string
  readonly guildId: string | null
  readonly pressed: StoredMessage | null
  sentAt: number
  acknowledged: Acknowledged | null
  /** The message that `@original` means, once there is one. */
  original: StoredMessage | null
  readonly settle: (reply: Acknowledged) => void
  /** Called with the original message whenever it is edited. */
  readonly edited: (message: StoredMessage) => void
  /** Called when the original message is taken back. */
  readonly deleted: () => void
}

/** One request that the bot made. */
interface LoggedRequest {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly authorized: boolean
  readonly body: unknown
}

/** Makes matching requests fail, `times` times. */
export interface Fault {
  readonly method: string
  readonly path: RegExp
  readonly status: number
  readonly code?: number
  readonly retryAfter?: number
  /** Carry the request out, then lose the answer: what a retry meets is a second acknowledgement. */
  readonly afterwards?: boolean
  /** Cut the connection instead of answering. */
  readonly cut?: boolean
  /** Take the request, and never answer it. */
  readonly mute?: boolean
  /** Answer with a page of HTML, as what stands before Discord does. */
  readonly html?: boolean
  times: number
}

/** What the portal shows of the application. */
interface Application {
  readonly name: string
  verify_key: string
  flags: number
  interactions_endpoint_url: string | null
}

/** Everything the loopback knows. One per server; the parts share it. */
export interface World {
  readonly token: string
  readonly applicationId: string
  readonly guildId: string
  readonly signing: Signing
  readonly application: Application
  /** Where interactions are posted, by turns as a load balancer would; none where they go by the gateway. */
  endpoints: readonly string[]
  /** What the bot may do in its server, as bits. */
  permissions: string
  /** So many shards it recommends. */
  shards: number
  /** The server's own language, where nobody's interaction tells it. */
  serverLocale: string
  /** Milliseconds in which an interaction has to be acknowledged. */
  patience: number
  commands: readonly Command[]
  /** How many times the bot may still log in today. */
  loginsLeft: number
  readonly messages: Map<string, StoredMessage>
  /** Ids of messages by the nonce that they were posted with. */
  readonly nonces: Map<string, string>
  readonly channels: Map<string, Channel>
  readonly interactions: Map<string, SentInteraction>
  readonly requests: LoggedRequest[]
  readonly faults: Fault[]
  /** What Discord would have refused or its specification does not allow; empty at the end of a good test. */
  readonly violations: string[]
  readonly posted: (message: StoredMessage) => void
}

const discordEpoch = 1420070400000n
let increment = 0n

/** A new id in Discord's own form, growing with time. */
export const snowflake = (): string =>
  (((BigInt(Date.now()) - discordEpoch) << 22n) | (increment++ & 0x3fffffn)).toString()
