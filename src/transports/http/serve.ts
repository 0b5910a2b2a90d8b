import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { Mistake } from '../../mistake.ts'

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

/** A request has so long to come in whole, in milliseconds: who sends a letter a second holds no place for hours. */
const PATIENCE = 10_000

/** At the end those who were answered too late, or take their answer too slowly, are left after so many milliseconds. */
const LEAVING = 3000

/** What to do where a port cannot be had. */
const REMEDIES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program has it; set PORT to another number, or end that program',
  EACCES: 'this system keeps it to its administrator; set PORT to a number above 1023',
  EADDRNOTAVAIL: 'this machine has no such address; set HTTP_HOST to 127.0.0.1 or 0.0.0.0',
  ENOTFOUND: 'nothing is called so; set HTTP_HOST to 127.0.0.1 or 0.0.0.0',
}

/** Serves an app; a port that cannot be had is a Mistake with its remedy. */
export async function serve(app: Hono, { host, port }: Place): Promise<Served> {
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  const server = createServer(
    { requestTimeout: PATIENCE, headersTimeout: PATIENCE },
    (request, response) => void listener(request, response),
  )
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const remedy = REMEDIES[(error as NodeJS.ErrnoException).code ?? ''] ?? 'set HTTP_HOST and PORT to others'
    throw new Mistake(`Port ${port} of ${host} cannot be served; ${remedy}.`)
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
