import { fork } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Limits, IntakeOrder } from './work-within.ts'

/** Limits of work in a process of its own. */
export interface Bounds {
  /** Milliseconds of processor time, so that a busy machine refuses nothing that it could read. */
  readonly work: number
  /** Milliseconds by the clock, waiting included. */
  readonly milliseconds: number
  /** Size of the process's heap. */
  readonly megabytes: number
}

/**
 * What came of it: `too-much` where it took more than it may, `busy` where the machine did not come to it in time,
 * `broken` where it failed otherwise.
 */
type Guarded<Result> =
  { readonly kind: 'done'; readonly result: Result } | { readonly kind: 'too-much' | 'busy' | 'broken' }

/** Megabytes beside the heap: the program itself, and bytes that are unpacked. */
const BESIDE = 210
/** Megabytes for young objects: by itself V8 takes more, and holds 100 MB more for an article of 300,000 characters. */
const YOUNG = 8
/** Where Node keeps compiled code by default, so that the next process need not compile it again. */
const COMPILED = join(tmpdir(), 'node-compile-cache')
/** Exit status of a program that aborted, where there are no signals. */
const ABORTED = 134

/**
 * Does work on what anybody may have made, in a process that ends with it. V8 answers some of what a file can bring
 * about (a list too long, a heap that fills up during one allocation) by ending the process, whichever of its threads
 * it was. The process knows nothing of this one's environment, where the bot's token stands.
 */
export function guarded<Result>(script: URL, given: unknown, bounds: Bounds): Promise<Guarded<Result>> {
  const start = (): Promise<Guarded<Result>> => done(script, given, bounds)
  const next = last.then(start, start)
  last = next
  return next
}

/** One at a time, so that many files together take no more memory than one. */
let last: Promise<unknown> = Promise.resolve()

function done<Result>(
  script: URL,
  given: unknown,
  { work, milliseconds, megabytes }: Bounds,
): Promise<Guarded<Result>> {
  return new Promise((resolve) => {
    const reader = fork(fileURLToPath(script), [], {
      ...{
        env: { NODE_COMPILE_CACHE: COMPILED },
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      },
      execArgv: [`--max-old-space-size=${megabytes}`, `--max-semi-space-size=${YOUNG}`],
    })
    const kill = (): boolean => reader.kill('SIGKILL')
    const end = (result: Guarded<Result>): void => {
      clearTimeout(late)
      process.off('exit', kill)
      resolve(result)
      kill()
    }
    const late = setTimeout(() => {
      end({ kind: 'busy' })
    }, milliseconds)
    process.on('exit', kill)
    reader.once('message', (result) => {
      // The script sends the result of its work.
      end({ kind: 'done', result: result as Result })
    })
    reader.once('error', () => {
      end({ kind: 'broken' })
    })
    reader.once('exit', (status, signal) => {
      end({ kind: signal !== null || status === ABORTED ? 'too-much' : 'broken' })
    })
    const limits: Limits = { work, milliseconds, megabytes: megabytes + BESIDE }
    // Where it has ended already, `exit` tells it.
    reader.send({ given, limits } satisfies IntakeOrder<unknown>, () => undefined)
  })
}
