import { availableParallelism } from 'node:os'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import { Unavailable } from '../search/models/ports.ts'
import type { RowsFor, ModelOutput, Loadable, WorkerOrder, Report, Setting } from './jobs.ts'

/** The way to the models. */
export interface Link {
  /** A row of what the model gives for each row asked, in order. Rejected with `Unavailable`. */
  ask<Model extends Loadable>(
    asked: Extract<RowsFor, { model: Model }>,
    signal?: AbortSignal,
  ): Promise<readonly ModelOutput[Model][]>
  /** A way for another thread; null once the models have ended. */
  connect(): MessagePort | null
  close(): Promise<void>
}

/** The most jobs that may wait at a time: more would wait for minutes. */
const MOST_WAITING = 256
/** Milliseconds that a closing worker has to end its row. */
const PATIENCE = 2000

interface Waiting {
  readonly give: (rows: readonly ModelOutput[Loadable][]) => void
  readonly refuse: (reason: Unavailable) => void
}

type Unfit = (model: Loadable | null, why: string) => void
type Started = Pick<Worker | MessagePort, 'ref' | 'unref'> & {
  postMessage(order: WorkerOrder, transfer?: MessagePort[]): void
}

/** What is asked and not yet given, on one side of a wire. It keeps the process alive only while somebody waits for it. */
function asking(start: (receive: (report: Report) => void, end: () => void) => Started, unfit: Unfit) {
  const waiting = new Map<number, Waiting>()
  let [wire, count, closed]: [Started | null, number, boolean] = [null, 0, false]
  const settle = (id: number): Waiting | undefined => {
    const found = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) wire?.unref()
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
  const opened = (): Started => (wire ??= start(receive, end))
  const drop = (id: number): void => {
    if (!waiting.has(id)) return
    settle(id)?.refuse(new Unavailable('Nobody waits any more'))
    wire?.postMessage({ kind: 'drop', id })
  }
  const ask: Link['ask'] = (asked, signal) => {
    if (closed) return Promise.reject(new Unavailable('The models have ended'))
    if (waiting.size >= MOST_WAITING) return Promise.reject(new Unavailable('Too much is asked at once'))
    const id = count++
    opened().postMessage({ kind: 'ask', id, asked })
    opened().ref()
    signal?.addEventListener('abort', () => {
      drop(id)
    })
    return new Promise((resolve, reject) => {
      // The worker gives for each model what `Given` says.
      waiting.set(id, { give: resolve as Waiting['give'], refuse: reject })
    })
  }
  return { ask, end, opened, isClosed: () => closed }
}

/**
 * onnxruntime would note what it does in a file of its own, and send that to its maker. It looks at the environment of
 * the process, of which a thread has but a copy: it has to be told before the thread starts.
 */
function keepToItself(): void {
  process.env['ORT_DISABLE_TELEMETRY'] = '1'
}

/** Starts the worker when first asked. */
export function linkToWorker(setting: Omit<Setting, 'threads'>, unfit: Unfit): Link {
  let worker: Worker | null = null
  const { ask, end, opened, isClosed } = asking((receive, ended) => {
    const threads = Math.min(2, availableParallelism())
    const workerData: Setting = { ...setting, threads }
    // Node says of every new thread that it takes the types off by itself.
    const execArgv = ['--disable-warning=ExperimentalWarning']
    keepToItself()
    worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData, execArgv })
    worker.on('message', receive)
    worker.on('error', () => {
      unfit(null, 'their thread has ended')
    })
    worker.on('exit', ended)
    worker.unref()
    return worker
  }, unfit)
  return {
    ask,
    connect: () => {
      if (isClosed()) return null
      const { port1, port2 } = new MessageChannel()
      opened().postMessage({ kind: 'connect', port: port1 }, [port1])
      return port2
    },
    close: async () => {
      end()
      if (worker) await ended(worker)
    },
  }
}

/** The way to models that another thread has started. */
export function linkOver(port: MessagePort): Link {
  const { ask, end } = asking(
    (receive, ended) => {
      port.on('message', receive)
      port.on('close', ended)
      return port
    },
    () => undefined,
  )
  return {
    ask,
    connect: () => null,
    close: () => {
      end()
      port.close()
      return Promise.resolve()
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
    worker.postMessage({ kind: 'close' } satisfies WorkerOrder)
  })
}
