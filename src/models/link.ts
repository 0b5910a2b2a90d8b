import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { Unavailable } from '../search/models/ports.ts'
import type { Asked, Given, Loadable, Order, Report, Setting } from './jobs.ts'

/** The way to the worker. */
export interface Link {
  /** A row of what the model gives for each row asked, in order. Rejected with `Unavailable`. */
  ask<Model extends Loadable>(
    asked: Extract<Asked, { model: Model }>,
    signal?: AbortSignal,
  ): Promise<readonly Given[Model][]>
  close(): Promise<void>
}

/** Jobs that may wait at a time: more would wait for minutes. */
const MOST = 256
/** So long a closing worker may take to end its row, in milliseconds. */
const PATIENCE = 2000

interface Waiting {
  readonly give: (rows: readonly Given[Loadable][]) => void
  readonly refuse: (reason: Unavailable) => void
}

/** Starts the worker when first asked. It keeps the process alive only while somebody waits for it. */
export function linkTo(
  setting: Omit<Setting, 'threads'>,
  unfit: (model: Loadable | null, why: string) => void,
): Link {
  const waiting = new Map<number, Waiting>()
  let [worker, count, closed]: [Worker | null, number, boolean] = [null, 0, false]
  const settle = (id: number): Waiting | undefined => {
    const found = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) worker?.unref()
    return found
  }
  const end = (): void => {
    closed = true
    for (const id of [...waiting.keys()]) settle(id)?.refuse(new Unavailable('The models have ended'))
  }
  const receive = (report: Report): void => {
    if (report.kind === 'given') settle(report.id)?.give(report.rows)
    else if (report.kind === 'unavailable')
      settle(report.id)?.refuse(new Unavailable('The model gives nothing'))
    else unfit(report.model, report.why)
  }
  const drop = (id: number): void => {
    if (!waiting.has(id)) return
    settle(id)?.refuse(new Unavailable('Nobody waits any more'))
    worker?.postMessage({ kind: 'drop', id } satisfies Order)
  }
  const start = (): Worker => {
    const threads = Math.min(2, availableParallelism())
    const workerData: Setting = { ...setting, threads }
    // Node says of every new thread that it takes the types off by itself.
    const execArgv = ['--disable-warning=ExperimentalWarning']
    const started = new Worker(new URL('./worker.ts', import.meta.url), { workerData, execArgv })
    started.on('message', receive)
    started.on('error', () => {
      unfit(null, 'their thread has ended')
    })
    started.on('exit', end)
    return started
  }
  return {
    ask: (asked, signal) => {
      if (closed) return Promise.reject(new Unavailable('The models have ended'))
      if (waiting.size >= MOST) return Promise.reject(new Unavailable('Too much is asked at once'))
      worker ??= start()
      worker.ref()
      const id = count++
      const order = { kind: 'ask', id, asked } satisfies Order
      worker.postMessage(order)
      signal?.addEventListener('abort', () => {
        drop(id)
      })
      return new Promise((resolve, reject) => {
        // The worker gives for each model what `Given` says.
        waiting.set(id, { give: resolve as Waiting['give'], refuse: reject })
      })
    },
    close: async () => {
      end()
      if (worker) await ended(worker)
    },
  }
}

function ended(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    // So Node marks a thread that has ended.
    if (worker.threadId === -1) {
      resolve()
      return
    }
    const late = setTimeout(() => void worker.terminate(), PATIENCE)
    worker.once('exit', () => {
      clearTimeout(late)
      resolve()
    })
    worker.ref()
    worker.postMessage({ kind: 'close' } satisfies Order)
  })
}
