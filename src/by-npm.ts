import { enableCompileCache } from 'node:module'

/** How often it is looked whether the starter is still there, in milliseconds. */
const EVERY = 500

/**
 * Loaded before the program by the npm scripts. What Node has compiled once it keeps on disk, so that the next start is
 * faster. And a supervisor's SIGTERM ends npm and its shell without reaching us: when they are gone we go as well.
 */
enableCompileCache()
const starter = process.ppid
const looking = setInterval(() => {
  if (process.ppid === starter) return
  clearInterval(looking)
  process.kill(process.pid, 'SIGTERM')
}, EVERY).unref()
