import type { Logger } from 'pino'

/** Milliseconds within which a second signal is the same wish: npm passes on what the terminal sends as well. */
const SAME_WISH = 1000

/**
 * Aborted at the first SIGTERM or Ctrl-C, so that what is under way can be finished. Whoever asks again later than a
 * second after ends the process at once.
 */
export function toldToEnd(): AbortSignal {
  const told = new AbortController()
  let first = 0
  for (const [signal, number] of [
    ['SIGTERM', 15],
    ['SIGINT', 2],
  ] as const) {
    process.on(signal, () => {
      if (!told.signal.aborted) {
        first = Date.now()
        told.abort()
      } else if (Date.now() - first > SAME_WISH) process.exit(128 + number)
    })
  }
  // The process that this one is part of is gone.
  process.once('disconnect', () => {
    told.abort()
  })
  return told.signal
}

/**
 * Milliseconds after which a process that was told to end is gone, whatever hangs: systems often kill it after five
 * seconds.
 */
const GONE = 4700

/** Aborted when it is time to leave; what has not ended by itself in time is broken off then. */
export function toldToLeave(logger: Logger): AbortSignal {
  const leaving = toldToEnd()
  const end = (): void => {
    logger.warn('What was under way did not end in time and was broken off')
    process.exit(0)
  }
  leaving.addEventListener('abort', () => setTimeout(end, GONE).unref(), { once: true })
  return leaving
}
