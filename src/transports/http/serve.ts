import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { Mistake } from '../../mistake.ts'
import type { PortFault } from '../../presentation/wording/mistake-words.ts'

/** Where to listen; port 0 takes any that is free. */
interface Place {
  readonly host: string
  readonly port: number
}

/** A server that listens. */
export interface Served {
  /** The port that it has. */
  readonly port: number
  /** Takes no more requests, and resolves when those that came are answered, or were not in time. */
  readonly close: () => Promise<void>
}

/** Milliseconds within which a request has to arrive whole: who sends a letter a second holds no place for hours. */
const PATIENCE = 10_000

/**
 * Milliseconds that an idle connection is kept: longer than a proxy keeps its own (two minutes are the most that is
 * usual), or what it sends while we close would be lost.
 */
const KEPT = 125_000

/** Milliseconds after which, at the end, requests that are still being answered are dropped. */
const LEAVING = 3000

/** What is wrong with a port, by the system's name of the error. */
const FAULTS: Readonly<Record<string, PortFault>> = {
  EADDRINUSE: 'EADDRINUSE',
  EACCES: 'EACCES',
  EADDRNOTAVAIL: 'EADDRNOTAVAIL',
  ENOTFOUND: 'ENOTFOUND',
}

/** Serves an app; a port that cannot be had is a Mistake with its remedy. */
export async function serveApp(app: Hono, { host, port }: Place): Promise<Served> {
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  const server = createServer(
    { requestTimeout: PATIENCE, headersTimeout: PATIENCE, keepAliveTimeout: KEPT },
    (request, response) => void listener(request, response),
  )
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const why = FAULTS[(error as NodeJS.ErrnoException).code ?? ''] ?? 'other'
    throw new Mistake((words) => words.port(port, host, why))
  }
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () => closed(server),
  }
}

async function closed(server: Server): Promise<void> {
  const over = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const late = setTimeout(() => {
    server.closeAllConnections()
  }, LEAVING)
  await over
  clearTimeout(late)
}
