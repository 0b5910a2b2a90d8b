import { flushCompileCache } from 'node:module'
import { isMainThread, Worker, workerData } from 'node:worker_threads'

/** What the whole process may take. */
export interface Limits {
  readonly milliseconds: number
  /** Of the machine's memory. */
  readonly megabytes: number
}

/** What `guarded` sends to the process that it starts. */
export interface Order<Given> {
  readonly given: Given
  readonly limits: Limits
}

const LOOK = 25
const MEGABYTE = 2 ** 20

/** In a process that `guarded` started: does the one piece of work that it is sent, within the limits. */
export function workWithin(work: (given: never) => Promise<unknown>): void {
  process.once('message', ({ given, limits }: Order<never>) => {
    new Worker(new URL(import.meta.url), { workerData: limits }).unref()
    void work(given).then((result) => {
      // Whoever gets the result ends this process at once.
      flushCompileCache()
      process.send?.(result)
    })
  })
}

/** A thread beside the work, which may never pause: it ends the process, also where whoever started it is gone. */
function watch({ milliseconds, megabytes }: Limits): void {
  const until = performance.now() + milliseconds
  setInterval(() => {
    if (performance.now() > until || process.memoryUsage.rss() > megabytes * MEGABYTE)
      process.kill(process.pid, 'SIGKILL')
  }, LOOK)
}

if (!isMainThread) watch(workerData as Limits)
