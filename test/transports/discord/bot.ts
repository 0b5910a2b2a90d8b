import { Writable } from 'node:stream'
import { pino } from 'pino'
import type { Answering } from '../../../src/transports/discord/inbound/answering.ts'
import type { Desk } from '../../../src/transports/discord/desk.ts'
import { runGateway, type GatewayOptions } from '../../../src/transports/discord/connection/gateway.ts'
import { seed } from '../../seed-article.ts'
import { answeringHere } from './answering-here.ts'
import type { Loopback } from './loopback/loopback.ts'
import type { Component, StoredMessage } from './loopback/world.ts'

/** The log of a bot, line by line, and a way to wait for a line. */
function logged() {
  const lines: string[] = []
  const waiting: { readonly part: string; readonly found: () => void }[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      const line = chunk.toString()
      lines.push(line)
      for (const { part, found } of waiting) if (line.includes(part)) found()
      done()
    },
  })
  /** Resolves at the next line that holds `part`, or at once where there was one. */
  const line = (part: string) =>
    new Promise<void>((found) => {
      if (lines.some((known) => known.includes(part))) found()
      else waiting.push({ part, found })
    })
  return { lines, line, logger: pino({ level: 'debug' }, stream) }
}

/** What a test has otherwise. */
interface Changed extends Partial<Omit<GatewayOptions, 'answering'>> {
  readonly desk?: Partial<Desk>
  readonly answering?: Partial<Answering>
  /** What stands before the answering. */
  readonly wrap?: (answering: Answering) => Answering
}

/** Starts the bot, as `npm start` does, on a loopback Discord. `ready` resolves once its commands are registered. */
export function startBot(
  loopback: Loopback,
  { desk, answering, wrap = (same) => same, ...options }: Changed = {},
) {
  const { lines, line, logger } = logged()
  const stop = new AbortController()
  const faults: unknown[] = []
  const fault = (error: unknown) => `f${faults.push(error)}`
  const articles = [{ id: seed.article, title: 'The conference' }]
  const done = runGateway({
    token: loopback.world.token,
    answering: wrap({ ...answeringHere({ context: seed, articles, fault, ...desk }), ...answering }),
    fault,
    logger,
    mentions: true,
    stop: stop.signal,
    api: loopback.api,
    ...options,
  })
  const registered = Promise.race([line('The commands'), done])
  // Read before anybody asks: a Discord that is kept waiting for three seconds hears nothing any more.
  const ready = Promise.all([registered, seed.open(seed.article)])
  // A test that does not wait for them is not about them.
  for (const promise of [done, ready]) promise.catch(() => undefined)
  const leave = async () => {
    stop.abort()
    await done
  }
  return { done, ready, leave, faults, lines, line }
}

const flat = (components: readonly Component[]): readonly Component[] =>
  components.flatMap((component) => [component, ...flat(component.components ?? [])])

/** All text of a message, as people read it: without Markdown's marks and backslashes. */
export const textOf = ({ components }: Pick<StoredMessage, 'components'>): string =>
  flat(components)
    .flatMap(({ content }) => content ?? [])
    .join('\n')
    .replace(/^(?:-#|###|>) /gm, '')
    .replaceAll(/(?<!\\)\*\*?/g, '')
    .replace(/\\([^\w\s])/g, '$1')

/** The labels of a message's buttons, in order. */
export const labelsOf = ({ components }: Pick<StoredMessage, 'components'>): readonly string[] =>
  flat(components).flatMap(({ type, label }) => (type === 2 && label !== undefined ? [label] : []))

const OUTCOMES = new Map([
  [0x2e7d4f, 'found'],
  [0xb7791f, 'unsure'],
  [0x6b7280, 'nothing'],
  [0xb23b3b, 'refused'],
  [0x3b6ea5, 'plain'],
] as const)

/** The outcome that a message's colour tells. */
export function outcomeOf({ components }: Pick<StoredMessage, 'components'>) {
  const outcome = OUTCOMES.get(components[0]?.accent_color as 0x2e7d4f)
  if (!outcome) throw new Error('the message has no colour of ours')
  return outcome
}

/** The message that an interaction is acknowledged with; for one that was put off, as it is in the end. */
export async function messageOf(sent: {
  readonly reply: Promise<{ readonly type: number; readonly message: StoredMessage | null }>
  readonly edited: Promise<StoredMessage>
}): Promise<StoredMessage> {
  const { type, message } = await sent.reply
  const final = type === 5 || type === 6 ? await sent.edited : message
  if (!final) throw new Error('there is no message')
  return final
}
