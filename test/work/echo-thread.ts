import { parentPort } from 'node:worker_threads'
import { serveOrders } from '../../src/work/serve.ts'

/** A thread that gives back what it is told, once it is told to: "hold" waits for "go", "end" ends it, "fail" fails. */
const held: (() => void)[] = []

if (parentPort)
  serveOrders(parentPort, async (order: string) => {
    if (order === 'end') process.exit(1)
    if (order === 'fail') throw new Error('told to fail')
    if (order === 'go') for (const go of held.splice(0)) go()
    if (order.startsWith('hold')) await new Promise<void>((go) => held.push(go))
    return order
  })
