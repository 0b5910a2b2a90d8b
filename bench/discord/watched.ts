import { isMainThread } from 'node:worker_threads'

/**
 * Loaded into a bot before it begins. At each word of whoever started it, tells the most processor time that the first
 * thread, which holds the connection, took from one look to the next since the last word, in milliseconds; it looks a
 * thousand times a second from the first word on. Processor time, since what else the machine does is no work of the bot's.
 */
let [longest, before] = [0, process.threadCpuUsage()]
let looking: NodeJS.Timeout | undefined

function look(): void {
  const { user, system } = process.threadCpuUsage(before)
  before = process.threadCpuUsage()
  longest = Math.max(longest, (user + system) / 1000)
}

if (isMainThread && process.send) {
  process.on('message', () => {
    if (looking) look()
    process.send?.(longest)
    looking ??= setInterval(look, 1).unref()
    longest = 0
    before = process.threadCpuUsage()
  })
  process.channel?.unref()
}
