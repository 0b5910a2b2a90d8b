import { Hono } from 'hono'
import type { Registry } from 'prom-client'

/** What supervisors and monitors ask a process. */
interface Operations {
  /** One word for each thing that does not work yet or any longer; none where all is well. */
  readonly lacking: () => Promise<readonly string[]>
  readonly registry: Registry
}

/** The longest a check may take, in milliseconds: a database that does not answer in time is not reachable. */
const PATIENCE = 2000

/**
 * `/healthz`: the process runs. `/readyz`: it can answer people, or what is lacking. `/metrics`: figures in Prometheus'
 * text format. For a port of its own, which the world does not reach.
 */
export function operationsApp({ lacking, registry }: Operations): Hono {
  const app = new Hono()
  app.get('/healthz', (c) => c.text('alive\n'))
  app.get('/readyz', async (c) => {
    const missing = await Promise.race([lacking(), tooLate()]).catch(() => ['check'])
    return missing.length === 0 ? c.text('ready\n') : c.text(`not ready: ${missing.join(', ')}\n`, 503)
  })
  app.get('/metrics', async (c) => {
    c.header('content-type', registry.contentType)
    return c.body(await registry.metrics())
  })
  app.notFound((c) => c.text('There is /healthz, /readyz and /metrics.\n', 404))
  app.onError((_, c) => c.text('This could not be told.\n', 500))
  return app
}

async function tooLate(): Promise<readonly string[]> {
  const { promise, resolve } = Promise.withResolvers<readonly string[]>()
  setTimeout(() => {
    resolve(['answer in time'])
  }, PATIENCE).unref()
  return promise
}
