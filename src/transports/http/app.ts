import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'

/** Adds its routes to the server: the reader's pages, Discord's interactions, what supervisors ask. */
export type AppPart = (app: Hono) => void

/** What every part is served with. */
interface Serving {
  /** Notes a fault of the program and gives the id to ask for. */
  readonly fault: (error: unknown) => string
}

/** Nothing but our own style sheet and script; no frame, no plug-in, no other origin. */
const POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  scriptSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
}

/**
 * All that the program serves over HTTP: the routes of its parts, pages compressed, with headers that keep a browser to
 * this origin. A fault of the program is noted, and told in one sentence with its id.
 */
export function httpApp(parts: readonly AppPart[], { fault }: Serving): Hono {
  const app = new Hono()
  app.get('*', compress())
  app.use(
    secureHeaders({
      contentSecurityPolicy: POLICY,
      referrerPolicy: 'no-referrer',
      // For this name alone: others below it may be another's.
      strictTransportSecurity: 'max-age=15552000',
      xXssProtection: false,
    }),
  )
  app.notFound((c) => c.text('There is nothing at this address.\n', 404))
  app.onError((error, c) =>
    c.text(`This went wrong here and was noted as ${fault(error)}; try again.\n`, 500),
  )
  for (const part of parts) part(app)
  return app
}
