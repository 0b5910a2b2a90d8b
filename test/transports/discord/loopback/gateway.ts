import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type RawData, WebSocket, WebSocketServer } from 'ws'
import type { World } from './world.ts'

interface Event {
  readonly sequence: number
  readonly name: string
  readonly data: object
}

interface Session {
  readonly id: string
  readonly intents: number
  /** Which shard it is, of how many. */
  readonly shard: readonly [number, number]
  readonly events: Event[]
  socket: WebSocket | null
  ended: boolean
}

interface Frame {
  readonly op: number
  readonly d: {
    readonly token?: string
    readonly intents?: number
    readonly session_id?: string
    readonly seq?: number
    readonly shard?: readonly [number, number]
  } | null
}

/** Milliseconds that an event which is late comes behind the others. */
const LATE = 30

/** Discord's gateway: greets, checks the token, keeps sessions and replays to those that resume. */
export class Gateway {
  identifies = 0
  resumes = 0
  /** Intents that the portal has not granted: identifying with one of them closes with 4014. */
  forbiddenIntents = 0
  /** So many shards it takes at least; identifying with fewer closes with 4011. */
  leastShards = 1
  /** Whether the token has been revoked: the gateway closes with 4004. */
  revoked = false
  /** Whether nobody gets through: every new connection is refused. */
  unreachable: false | 'cut off' | 'refused' | 'by turns' = false
  refused = 0
  /** Whether every session is said to be invalid, those just asked for too. */
  forgetful = false
  invalid = 0
  /** Whether new connections are left waiting for an answer for ever. */
  mute = false
  /** Hears of a shard that is let in, before it is told so. */
  identified: (() => void) | undefined
  /** Whether the next event comes late, behind those that are sent after it. */
  late = false
  /** Servers that the bot is in. */
  guilds = 1
  readonly closes: number[] = []
  readonly #sessions = new Map<string, Session>()
  readonly #world: World
  readonly #address: () => string
  readonly #unanswered: Duplex[] = []
  readonly #server = new WebSocketServer({ noServer: true })

  constructor(world: World, http: Server, address: () => string) {
    this.#world = world
    this.#address = address
    http.on('upgrade', (request, socket, head) => {
      if (this.mute) {
        this.#unanswered.push(socket)
        return
      }
      if (this.unreachable) {
        // By turns: now cut off, now refused by whatever stands in front of Discord.
        const first = this.refused++ % 2 === 0
        if (this.unreachable === 'cut off' || (this.unreachable === 'by turns' && first)) socket.destroy()
        else socket.end('HTTP/1.1 503 Service Unavailable\r\n\r\n')
        return
      }
      this.#server.handleUpgrade(request, socket, head, (connection) => {
        this.#greet(connection)
      })
    })
  }

  /** Intents of the live session, or null where there is none. */
  get intents(): number | null {
    return this.#live()?.intents ?? null
  }

  /** The shards that are connected at the moment, in order. */
  get shards(): readonly string[] {
    const live = [...this.#sessions.values()].filter(({ socket, ended }) => socket !== null && !ended)
    return live.map(({ shard: [id, count] }) => `${id} of ${count}`).sort()
  }

  /** Sends an event to the sessions of the shard that it belongs to; one that is away gets it when it resumes. */
  dispatch(name: string, data: object): void {
    const guild = 'guild_id' in data ? String(data.guild_id) : undefined
    for (const session of this.#sessions.values()) {
      if (session.ended || session.shard[0] !== shardOf(guild, session.shard[1])) continue
      const event = { sequence: session.events.length + 1, name, data }
      session.events.push(event)
      if (this.late) deliverLate(session, event)
      else deliver(session, event)
    }
    this.late = false
  }

  /** Sends the newest event again, as happens when a resume overlaps with what was already delivered. */
  repeat(): void {
    const session = this.#live()
    const event = session?.events.at(-1)
    if (session && event) deliver(session, event)
  }

  /** Sends what is no JSON to the live session. */
  garble(): void {
    this.#live()?.socket?.send('{"op":0,"t":"INTERACTION')
  }

  /** How many connections wait for an answer that never comes. */
  get unanswered(): number {
    return this.#unanswered.length
  }

  /** Closes the socket with a code, or cuts it off without one. */
  drop(code?: number): void {
    for (const { socket } of this.#sessions.values()) {
      if (code === undefined) socket?.terminate()
      else socket?.close(code)
    }
  }

  /** Asks every connection to come again (op 7), as Discord does when it moves them. */
  askToReconnect(): void {
    for (const { socket } of this.#sessions.values()) if (socket) send(socket, 7, null)
  }

  /** Says that every session is invalid (op 9), whether it can still be resumed or not. */
  invalidate(resumable: boolean): void {
    for (const session of this.#sessions.values()) {
      if (!session.socket) continue
      session.ended ||= !resumable
      send(session.socket, 9, resumable)
    }
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate()
    for (const socket of this.#unanswered) socket.destroy()
    this.#server.close()
  }

  #live(): Session | undefined {
    return [...this.#sessions.values()].find((session) => session.socket !== null && !session.ended)
  }

  #greet(socket: WebSocket): void {
    let session: Session | null = null
    send(socket, 10, { heartbeat_interval: 41_250 })
    socket.on('message', (raw) => {
      const frame = parse(raw)
      if (frame.op === 1) send(socket, 11, null)
      else if (frame.op === 2) session = this.#identify(socket, frame)
      else if (frame.op === 6) session = this.#resume(socket, frame)
    })
    socket.on('close', (code) => {
      this.closes.push(code)
      if (session?.socket !== socket) return
      session.socket = null
      session.ended = code === 1000 || code === 1001
    })
  }

  #identify(socket: WebSocket, { d }: Frame): Session | null {
    const intents = d?.intents ?? 0
    if (this.revoked || d?.token !== this.#world.token) return closed(socket, 4004)
    if (this.forgetful) return this.#refuse(socket)
    if ((intents & this.forbiddenIntents) !== 0) return closed(socket, 4014)
    const shard = d.shard ?? [0, 1]
    if (shard[1] < this.leastShards) return closed(socket, 4011)
    if (shard[0] >= shard[1]) return closed(socket, 4010)
    this.identifies++
    this.identified?.()
    const id = randomBytes(8).toString('hex')
    const session: Session = { id, intents, shard, events: [], socket, ended: false }
    this.#sessions.set(session.id, session)
    const user = {
      id: this.#world.applicationId,
      username: 'who-said',
      discriminator: '0',
      bot: true,
      avatar: null,
    }
    const event = { sequence: 1, name: 'READY', data: this.#ready(session, user) }
    session.events.push(event)
    deliver(session, event)
    return session
  }

  #refuse(socket: WebSocket): null {
    this.invalid++
    send(socket, 9, false)
    return null
  }

  #ready({ id, shard }: Session, user: object): object {
    const own = shardOf(this.#world.guildId, shard[1]) === shard[0]
    return {
      v: 10,
      user,
      guilds: Array.from({ length: own ? this.guilds : 0 }, (_, k) => ({
        id: String(BigInt(this.#world.guildId) + BigInt(k)),
        unavailable: true,
      })),
      shard,
      session_id: id,
      resume_gateway_url: this.#address(),
      application: { id: this.#world.applicationId, flags: 0 },
    }
  }

  #resume(socket: WebSocket, { d }: Frame): Session | null {
    if (this.revoked || d?.token !== this.#world.token) return closed(socket, 4004)
    const session = this.#sessions.get(d.session_id ?? '')
    if (this.forgetful || !session || session.ended) return this.#refuse(socket)
    this.resumes++
    session.socket = socket
    for (const event of session.events) if (event.sequence > (d.seq ?? 0)) deliver(session, event)
    const event = { sequence: session.events.length + 1, name: 'RESUMED', data: {} }
    session.events.push(event)
    deliver(session, event)
    return session
  }
}

/** Which shard of so many serves a guild, as Discord has it; direct messages are the first one's. */
const shardOf = (guildId: string | undefined, count: number): number =>
  guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count))

function closed(socket: WebSocket, code: number): null {
  socket.close(code)
  return null
}

const parse = (raw: RawData): Frame => JSON.parse((raw as Buffer).toString('utf8')) as Frame

const send = (socket: WebSocket, op: number, d: unknown) => {
  socket.send(JSON.stringify({ op, d, s: null, t: null }))
}

/** Later than what is sent meanwhile; where the session is away then, as soon as it is back. */
function deliverLate(session: Session, event: Event): void {
  setTimeout(() => {
    if (session.socket?.readyState === WebSocket.OPEN) deliver(session, event)
    else if (!session.ended) deliverLate(session, event)
  }, LATE).unref()
}

function deliver({ socket }: Session, { sequence, name, data }: Event): void {
  if (socket?.readyState !== WebSocket.OPEN) return
  socket.send(JSON.stringify({ op: 0, t: name, s: sequence, d: data }))
}
