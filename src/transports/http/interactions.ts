import type { HonoRequest, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { AppPart } from './app.ts'

/** The most that a request may hold, in bytes; Discord's own are a few thousand. */
const MOST_BYTES = 100_000

interface Posted {
  readonly body: Uint8Array
  readonly signature: string | undefined
  readonly timestamp: string | undefined
}

/** Answers a request by its bytes as they came: the signature is over those. */
type Answer = (
  posted: Posted,
) => Promise<{ readonly status: 200; readonly body: object } | { readonly status: 204 | 400 | 401 }>

/** Whether a request says that it is within the limit; Node holds it to what it says. */
const isShort = (request: HonoRequest): boolean =>
  request.header('transfer-encoding') === undefined &&
  Number(request.header('content-length') ?? Infinity) <= MOST_BYTES

/** Where Discord posts interactions: `/interactions`. */
export const interactions =
  (answer: Answer): AppPart =>
  (app) => {
    const limit = bodyLimit({
      maxSize: MOST_BYTES,
      onError: (c) => c.text('That is more than an interaction.\n', 413),
    })
    // A request that states its length is read at once; `bodyLimit` would make a stream of every body.
    const atMost: MiddlewareHandler = (c, next) => (isShort(c.req) ? next() : limit(c, next))
    app.post('/interactions', atMost, async (c) => {
      const replied = await answer({
        body: new Uint8Array(await c.req.arrayBuffer()),
        signature: c.req.header('x-signature-ed25519'),
        timestamp: c.req.header('x-signature-timestamp'),
      })
      if (replied.status === 200) return c.json(replied.body)
      if (replied.status === 204) return c.body(null, 204)
      const why = replied.status === 401 ? 'The signature is not valid.\n' : 'That is no interaction.\n'
      return c.text(why, replied.status)
    })
  }
