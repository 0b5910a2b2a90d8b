import { fork } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Runner } from './lane.ts'
import type { Port } from './serve.ts'

/**
 * Starts a program in a process that works for a lane as a thread would, and gives back all its memory when it ends. It
 * knows nothing of this one's environment, where the bot's token stands, and does not outlive this process.
 */
export function startProcess(file: URL, argv: readonly string[]): Runner {
  const child = fork(fileURLToPath(file), argv, {
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  return {
    // Whoever has ended already says so by `exit`.
    postMessage: (sent) => void child.send(sent as object, () => undefined),
    on: (event, hear) => child.on(event, hear),
    unref: () => {
      child.unref()
      child.channel?.unref()
    },
    terminate: () => {
      // Whoever waits for its end is not over before.
      child.ref()
      child.kill('SIGKILL')
      return ended
    },
  }
}

/** The way back from such a process: it ends with whoever started it, and not by a signal that is meant for all. */
export function toStarter(): Port {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
  process.on('disconnect', () => process.exit())
  return {
    on: (event, hear) => process.on(event, hear),
    postMessage: (returned) => process.send?.(returned),
  }
}
