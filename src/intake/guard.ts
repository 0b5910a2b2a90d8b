import { Worker } from 'node:worker_threads'

/** What work in a thread of its own may take. */
export interface Bounds {
  readonly milliseconds: number
  /** Of the thread's heap. */
  readonly megabytes: number
}

/** What came of it: `too-much` where it took more than it may, `broken` where it failed otherwise. */
type Guarded<Result> =
  { readonly kind: 'done'; readonly result: Result } | { readonly kind: 'too-much' | 'broken' }

/** Does work on what anybody may have made in a thread, which is stopped where it takes too much. */
export function guarded<Result>(
  script: URL,
  workerData: unknown,
  { milliseconds, megabytes }: Bounds,
): Promise<Guarded<Result>> {
  return new Promise((resolve) => {
    const worker = new Worker(script, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      stdout: true,
      stderr: true,
    })
    const done = (result: Guarded<Result>): void => {
      clearTimeout(late)
      resolve(result)
      void worker.terminate()
    }
    const late = setTimeout(() => {
      done({ kind: 'too-much' })
    }, milliseconds)
    worker.once('message', (result: Result) => {
      done({ kind: 'done', result })
    })
    worker.once('error', (error: NodeJS.ErrnoException) => {
      done({ kind: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much' : 'broken' })
    })
    worker.once('exit', () => {
      done({ kind: 'broken' })
    })
  })
}
