/** Those whose replies take long, and what is sent to tell them so. */
export interface Crowd {
  /**
   * Whether more wait than can be answered in time, so that whoever comes now is told at once that the reply comes
   * later.
   */
  readonly isThere: () => boolean
  /** Counts somebody until their reply is there. */
  readonly joinedBy: <Made>(reply: Promise<Made>) => Promise<Made>
  /** Sends when not too many others are sending, first come, first served. */
  readonly inTurn: <Made>(send: () => Promise<Made>) => Promise<Made>
}

/** The most who may wait before one; behind more a reply may come too late for Discord's three seconds. */
const MOST_IN_TIME = 4
/** How many are told at a time: a connection each, and somebody else's reply waits behind what they take. */
const AT_ONCE = 20

/** Nobody is there yet. */
export function openCrowd(): Crowd {
  let waiting = 0
  let sending = 0
  const turns: (() => void)[] = []
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
    inTurn: async (send) => {
      if (sending < AT_ONCE) sending++
      // Whoever is done hands on the place, so that nobody comes between.
      else await new Promise<void>((resolve) => turns.push(resolve))
      try {
        return await send()
      } finally {
        const next = turns.shift()
        if (next) next()
        else sending--
      }
    },
  }
}
