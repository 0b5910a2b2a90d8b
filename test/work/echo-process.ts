import { toStarter } from '../../src/work/in-process.ts'
import { serveOrders } from '../../src/work/serve.ts'

/** A process that tells what it knows of its environment; "end" ends it, "signal" is a signal that all are sent. */
serveOrders(toStarter(), (order: string) => {
  if (order === 'end') process.exit(1)
  if (order === 'signal') process.kill(process.pid, 'SIGTERM')
  return Promise.resolve(`${order}: ${Object.keys(process.env).join(', ')}`)
})
