import type { Loopback } from '../../test/transports/discord/loopback/loopback.ts'
import type { StoredMessage } from '../../test/transports/discord/loopback/world.ts'
import { pause } from './child.ts'

/** An interaction on its way, as the loopback hands it out. */
interface Sent {
  readonly id: string
  readonly reply: Promise<{ readonly type: number; readonly message: StoredMessage | null }>
  readonly edited: Promise<unknown>
}

/** Milliseconds from an interaction to its callback; null where none comes within three seconds. */
export async function callbackTime(sent: Sent): Promise<number | null> {
  const start = performance.now()
  const answered = await Promise.race([sent.reply.then(() => true), pause(3000).then(() => false)])
  return answered ? performance.now() - start : null
}

/** Milliseconds from an interaction to its whole reply; null where none comes within a minute. */
export async function replyTime(sent: Sent): Promise<number | null> {
  const start = performance.now()
  const whole = sent.reply.then(({ type }) => (type === 5 || type === 6 ? sent.edited : null))
  const answered = await Promise.race([whole.then(() => true), pause(60_000).then(() => false)])
  return answered ? performance.now() - start : null
}

/** The message that an interaction is answered with at once; null where none comes within three seconds. */
export const messageAtOnce = (sent: Sent): Promise<StoredMessage | null> =>
  Promise.race([sent.reply.then(({ message }) => message), pause(3000).then(() => null)])

let people = 0

/** Somebody who has not asked before, whom no flood gate knows. */
export const somebody = (discord: Loopback) => discord.person(`P${people++}`)
