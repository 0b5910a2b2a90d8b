import { Worker } from 'node:worker_threads'
import { unreadable, type IntakeResult } from './intake.ts'

/** No file that holds an article takes longer, or more memory. */
const MILLISECONDS = 30_000
const MEGABYTES = 768

/** Reads an article out of bytes that anybody may have made: a thread does it, and is stopped where it takes too much. */
export function readGuarded(
  bytes: Uint8Array,
  name: string,
  milliseconds = MILLISECONDS,
): Promise<IntakeResult> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { bytes, name },
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
      stdout: true,
      stderr: true,
    })
    const done = (result: IntakeResult): void => {
      clearTimeout(late)
      resolve(result)
      void worker.terminate()
    }
    const late = setTimeout(() => {
      done(unreadable({ kind: 'too-much' }))
    }, milliseconds)
    worker.once('message', done)
    worker.once('error', (error: NodeJS.ErrnoException) => {
      done(unreadable({ kind: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much' : 'damaged' }))
    })
    worker.once('exit', () => {
      done(unreadable({ kind: 'damaged' }))
    })
  })
}
