/** How long the replies that are on their way may take when it is time to leave, in milliseconds. */
const ANSWERING = 3500

/** Work that is under way. */
type Working = ReadonlySet<Promise<void>>

/** Waits for what has to stop, then for the replies that are on their way, those to what still comes in meanwhile too. */
export async function finished(
  working: Working,
  stops: readonly (() => Promise<void>)[] = [],
): Promise<void> {
  const stopped = Promise.all(stops.map((stop) => stop()))
  await atMost(
    ANSWERING,
    stopped.then(() => allDone(working)),
  )
}

async function allDone(working: Working): Promise<void> {
  while (working.size > 0) await Promise.allSettled(working)
}

/** Resolves when work is done, or after `milliseconds`. */
export async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => {
    resolve(undefined)
  }, milliseconds)
  await Promise.race([work, promise])
  clearTimeout(timer)
}
