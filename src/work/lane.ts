import { Dropped } from './dropped.ts'
import { fairQueue, type WorkCost } from './fair-queue.ts'
import { buffersOf, type Returned, type Sent } from './serve.ts'

/** On what terms work is taken on. */
export interface Terms extends WorkCost {
  /** Until when it is of use, in milliseconds of `performance.now()`; what has not begun by then is not done. */
  readonly until: number
}

/** What carries out the orders: a thread (a `Worker` is one), or a process. */
export interface Runner {
  postMessage(sent: unknown, handedOver: ArrayBuffer[]): void
  on(event: 'message' | 'error' | 'exit', hear: (told: unknown) => void): unknown
  /** Keeps this process alive no more. */
  unref(): void
  terminate(): Promise<unknown>
}

/** How much there is to do. */
export interface LaneLoad {
  /** Orders that have not begun. */
  readonly waiting: number
  /** Orders that are under way. */
  readonly running: number
}

/** One thread or process, and the queue before it. */
export interface Lane<Order, Given> {
  /** Rejected with `Dropped` where it is not done, and with the thread's own error where it fails. */
  ask(order: Order, terms: Terms): Promise<Given>
  load(): LaneLoad
  /** Ends the thread; what is asked and not done is dropped. */
  close(): Promise<void>
}

interface LaneOptions<Word> {
  /** Starts the thread; it is done anew where it has ended. */
  readonly start: () => Runner
  /** How many orders are under way in the thread at a time. */
  readonly atOnce: number
  /** How many orders may wait. */
  readonly most: number
  /** Milliseconds without work after which the thread ends, which gives its memory back; never without it. */
  readonly idle?: number
  /** Orders after which the thread is replaced, as soon as none is under way. */
  readonly worn?: number
  /** Hears what the thread says in passing. */
  readonly hear?: (word: Word) => void
}

interface Job<Order, Given> {
  readonly order: Order
  readonly resolve: (given: Given) => void
  readonly reject: (reason: unknown) => void
  readonly timer: NodeJS.Timeout
}

/** A lane whose thread starts with the first order. It does not keep the process alive. */
export function lane<Order, Given, Word = never>(options: LaneOptions<Word>): Lane<Order, Given> {
  const queue = fairQueue<Job<Order, Given>>(options.most)
  const underWay = new Map<number, Job<Order, Given>>()
  let [worker, count, done, closed]: [Runner | null, number, number, boolean] = [null, 0, 0, false]
  let resting: NodeJS.Timeout | undefined

  const settle = (id: number): Job<Order, Given> | undefined => {
    const job = underWay.get(id)
    underWay.delete(id)
    return job
  }
  const receive = (returned: Returned<Given, Word>): void => {
    if (returned.kind === 'word') {
      options.hear?.(returned.word)
      return
    }
    done++
    const job = settle(returned.id)
    if (returned.kind === 'given') job?.resolve(returned.given)
    else job?.reject(returned.fault)
    advance()
  }
  const start = (): Runner => {
    const started = options.start()
    started.unref()
    started.on('message', (told) => {
      receive(told as Returned<Given, Word>)
    })
    const ended = (reason: unknown): void => {
      if (worker !== started) return
      worker = null
      for (const id of [...underWay.keys()]) settle(id)?.reject(reason)
      advance()
    }
    started.on('error', ended)
    started.on('exit', () => {
      ended(new Error('The thread has ended'))
    })
    done = 0
    return started
  }
  const end = async (): Promise<void> => {
    const ending = worker
    worker = null
    await ending?.terminate()
  }
  const advance = (): void => {
    clearTimeout(resting)
    if (underWay.size === 0 && done >= (options.worn ?? Infinity)) void end()
    while (!closed && underWay.size < options.atOnce && !isWorn()) {
      const job = queue.next()
      if (!job) break
      clearTimeout(job.timer)
      worker ??= start()
      const id = count++
      underWay.set(id, job)
      worker.postMessage({ id, order: job.order } satisfies Sent<Order>, buffersOf(job.order))
    }
    if (underWay.size === 0 && options.idle !== undefined)
      resting = setTimeout(() => void end(), options.idle).unref()
  }
  /** A worn thread takes nothing more on until it is replaced. */
  const isWorn = (): boolean => worker !== null && done + underWay.size >= (options.worn ?? Infinity)
  return {
    ask: (order, { until, ...share }) =>
      new Promise((resolve, reject) => {
        const drop = (reason: Dropped['reason']) => {
          clearTimeout(job.timer)
          reject(new Dropped(reason))
        }
        const left = until - performance.now()
        const late = (): void => {
          queue.remove(job)
          drop('late')
        }
        const timer = setTimeout(late, Math.max(0, Math.min(left, LONGEST_TIMER))).unref()
        const job: Job<Order, Given> = { order, resolve, reject, timer }
        if (closed || left <= 0) {
          drop(closed ? 'full' : 'late')
          return
        }
        const out = queue.add(job, share)
        if (out) {
          clearTimeout(out.timer)
          out.reject(new Dropped('full'))
        }
        advance()
      }),
    load: () => ({ waiting: queue.size(), running: underWay.size }),
    close: async () => {
      closed = true
      clearTimeout(resting)
      for (let job = queue.next(); job; job = queue.next()) {
        clearTimeout(job.timer)
        job.reject(new Dropped('full'))
      }
      const ending = [...underWay.keys()]
      for (const id of ending) settle(id)?.reject(new Dropped('full'))
      await end()
    },
  }
}

/** The longest time that a timer takes. */
const LONGEST_TIMER = 2 ** 31 - 1
