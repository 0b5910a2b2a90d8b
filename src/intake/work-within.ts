import { flushCompileCache } from 'node:module'
import { isMainThread, Worker, workerData } from 'node:worker_threads'

/** Limits of the whole process. */
export interface Limits {
  /** Milliseconds of processor time, all threads together. */
  readonly work: number
  /** Milliseconds by the clock, waiting included. */
  readonly milliseconds: number
  /** Resident memory of the process. */
  readonly megabytes: number
}

/** What `guarded` sends to the process that it starts. */
export interface IntakeOrder<Given> {
  readonly given: Given
  readonly limits: Limits
}

const LOOK = 25
/** Milliseconds later than the process that started this one, which then knows that it was the clock. */
const LATER = 1000
const MEGABYTE = 2 ** 20

/** In a process that `guarded` started: does the one piece of work that it is sent, within the limits. */
export function workWithin(work: (given: never) => Promise<unknown>): void {
  process.once('message', ({ given, limits }: IntakeOrder<never>) => {
    new Worker(new URL(import.meta.url), { workerData: limits }).unref()
    void work(given).then((result) => {
      // Whoever gets the result ends this process at once.
      flushCompileCache()
      process.send?.(result)
    })
  })
}

/** A thread beside the work, which may never pause: it ends the process, also where whoever started it is gone. */
function watch({ work, milliseconds, megabytes }: Limits): void {
  const until = performance.now() + milliseconds + LATER
  setInterval(() => {
    const isLate = worked() > work || performance.now() > until
    if (isLate || process.memoryUsage.rss() > megabytes * MEGABYTE) process.kill(process.pid, 'SIGKILL')
  }, LOOK)
}

function worked(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

if (!isMainThread) watch(workerData as Limits)
