import { Unavailable } from '../../search/models/ports.ts'

/** Lets `most` tasks run at a time; the others wait for their turn in order, until their signal says stop. */
export function turns(most: number) {
  let running = 0
  const waiting: (() => void)[] = []
  return async <Value>(signal: AbortSignal, task: () => Promise<Value>): Promise<Value> => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      if (signal.aborted) throw new Unavailable('Too late')
      return await task()
    } finally {
      // The turn is handed on; who has given up meanwhile hands it on at once.
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
