import { setTimeout as sleep } from 'node:timers/promises'
import type { Loopback } from '../../test/transports/discord/loopback/loopback.ts'
import type { StoredMessage } from '../../test/transports/discord/loopback/world.ts'

/** An interaction on its way, as the loopback hands it out. */
interface Sent {
  readonly id: string
  readonly reply: Promise<{ readonly type: number; readonly message: StoredMessage | null }>
  readonly edited: Promise<unknown>
}

/** So long the loopback, as Discord, takes a first response; one that comes then is still on its way to whoever waits. */
const PATIENCE = 4000

/** Resolves with a value after so many milliseconds; keeps no process alive. */
const pause = <Value>(milliseconds: number, value: Value): Promise<Value> =>
  sleep(milliseconds, value, { ref: false })

/** Milliseconds from an interaction to its callback; null where Discord took none in time. */
export async function callbackTime(sent: Sent): Promise<number | null> {
  const start = performance.now()
  const answered = await Promise.race([sent.reply.then(() => true), pause(PATIENCE, false)])
  return answered ? performance.now() - start : null
}

/** So long Discord takes a reply that was put off. Milliseconds. */
const LATEST = 15 * 60_000

/** Milliseconds from an interaction to its whole reply; null where it is not acknowledged, or put off and never given. */
export async function replyTime(sent: Sent): Promise<number | null> {
  const start = performance.now()
  const isInTime = (await callbackTime(sent)) !== null
  if (!isInTime) return null
  const { type } = await sent.reply
  if (type !== 5 && type !== 6) return performance.now() - start
  const isWhole = await Promise.race([sent.edited.then(() => true), pause(LATEST, false)])
  return isWhole ? performance.now() - start : null
}

/** The message that an interaction is answered with at once; null where none comes within three seconds. */
export const messageAtOnce = (sent: Sent): Promise<StoredMessage | null> =>
  Promise.race([sent.reply.then(({ message }) => message), pause(PATIENCE, null)])

let people = 0

/** Somebody who has not asked before, whom no flood gate knows. */
export const somebody = (discord: Loopback) => discord.person(`P${people++}`)
