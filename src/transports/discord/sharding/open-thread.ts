import type { Worker } from 'node:worker_threads'
import { WorkerReceivePayloadOp, type WorkerShardingStrategy } from 'discord.js'

/** A thread with the shards that it holds. */
export interface Thread {
  readonly strategy: WorkerShardingStrategy
  /** Resolves when the thread has ended, with what it ended by; null where it just ended. */
  readonly ended: Promise<Error | null>
}

/**
 * Starts the one thread of a strategy. discord.js tells neither of its end nor spares the program a fault in it: it
 * throws a thread's error again in the main thread, which would end the process. Here it is only told.
 */
export async function openShardThread(
  strategy: WorkerShardingStrategy,
  shards: readonly number[],
): Promise<Thread> {
  const { promise: ended, resolve } = Promise.withResolvers<Error | null>()
  const own = new Set<Worker>()
  let why: Error | null = null
  // Any thread that starts meanwhile is seen here; only one of discord.js's says that it is ready.
  const see = (worker: Worker) => {
    worker.once('message', (said: unknown) => {
      if (isReady(said)) own.add(worker)
    })
    worker.once('error', (error: Error) => (why = error))
    worker.once('exit', () => {
      if (own.has(worker)) resolve(why)
    })
  }
  process.on('worker', see)
  try {
    await strategy.spawn([...shards])
  } finally {
    process.off('worker', see)
  }
  for (const worker of own) spare(worker)
  return { strategy, ended }
}

const isReady = (said: unknown): boolean =>
  typeof said === 'object' && said !== null && 'op' in said && said.op === WorkerReceivePayloadOp.WorkerReady

/** Takes off the listener that would throw: the second one, which discord.js put there. */
function spare(worker: Worker): void {
  const [, theirs] = worker.listeners('error')
  if (theirs) worker.off('error', theirs as () => void)
}
