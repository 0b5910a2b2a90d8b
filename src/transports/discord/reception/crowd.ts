/** Those whose replies take long, and what is sent to them. */
export interface Crowd {
  /**
   * Whether more wait than can be answered in time, so that whoever comes now is told at once that the reply comes
   * later.
   */
  readonly isThere: () => boolean
  /** Counts somebody until their reply is there. */
  readonly joinedBy: <Made>(reply: Promise<Made>) => Promise<Made>
  /** Sends when not too many others are sending; of a kind first come, first served. */
  readonly inTurn: <Made>(kind: Sent, send: () => Promise<Made>) => Promise<Made>
}

/** That the reply comes later, which is sent first, or the reply itself, for which there are fifteen minutes. */
type Sent = 'notice' | 'reply'

/** From this many waiting on, the reply to whoever comes next may be too late for Discord's three seconds. */
const MOST_IN_TIME = 4
/** How many are sent at a time: a connection each, and somebody else's reply waits behind what they take. */
const AT_ONCE = { notice: 20, reply: 8 } as const
/** How many are begun in one turn of the event loop, a millisecond each: whatever else has come goes between. */
const BEGUN_TOGETHER = 2

/** Nobody is there yet. */
export function openCrowd(): Crowd {
  let waiting = 0
  return {
    isThere: () => waiting >= MOST_IN_TIME,
    joinedBy: async (reply) => {
      waiting++
      try {
        return await reply
      } finally {
        waiting--
      }
    },
    inTurn: turns(),
  }
}

/** Hands out turns to send. */
function turns(): Crowd['inTurn'] {
  const waiting: Record<Sent, (() => void)[]> = { notice: [], reply: [] }
  const sending: Record<Sent, number> = { notice: 0, reply: 0 }
  let begun = 0
  const next = (): Sent | undefined =>
    (['notice', 'reply'] as const).find((kind) => waiting[kind].length > 0 && sending[kind] < AT_ONCE[kind])
  const begin = (): void => {
    for (let kind = next(); kind && begun < BEGUN_TOGETHER; kind = next()) {
      sending[kind]++
      if (begun++ === 0) setImmediate(again)
      waiting[kind].shift()?.()
    }
  }
  const again = (): void => {
    begun = 0
    begin()
  }
  return async (kind, send) => {
    await new Promise<void>((turn) => {
      waiting[kind].push(turn)
      begin()
    })
    try {
      return await send()
    } finally {
      sending[kind]--
      begin()
    }
  }
}
