import { once } from 'node:events'
import { told } from '../../mistake.ts'
import { segment } from '../../presentation/place.ts'
import { httpApp, type AppPart } from './app.ts'
import { reader } from './reader/reader.ts'
import type { ReaderPages } from './reader/reading.ts'
import { serveApp } from './serve.ts'

interface Alone extends ReaderPages {
  readonly fault: (error: unknown) => string
  readonly port: number
  /** Aborted when it is time to end. */
  readonly stop: AbortSignal
  readonly tell: (sentence: string) => void
}

/** Names by which a browser on this machine asks; a page of another site that points its own name here is refused. */
const OWN = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u

/** Serves the articles' pages to whoever sits at this machine, and to nobody else, until it is stopped. */
export async function readAlone({ fault, port, stop, tell, ...pages }: Alone): Promise<void> {
  const app = httpApp([ownNames, reader(pages)], { fault })
  const served = await serveApp(app, { host: '127.0.0.1', port })
  const address = `http://localhost:${served.port}/read/${segment(pages.context.article)}`
  tell(told((words) => words.openPage(address)))
  if (!stop.aborted) await once(stop, 'abort')
  await served.close()
}

const ownNames: AppPart = (app) => {
  app.use(async (c, next) => {
    if (OWN.test(c.req.header('host') ?? '')) return next()
    return c.text('These pages are for this machine alone; open them at localhost.\n', 403)
  })
}
