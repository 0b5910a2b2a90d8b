import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { OpenModels } from '../models/open-models.ts'
import { inThreads } from '../threads/in-threads.ts'
import { note, tell } from '../told.ts'
import { toldToEnd } from '../told-to-end.ts'
import { readAlone } from '../transports/http/read-alone.ts'
import { pagesOf } from './pages.ts'

interface Run {
  readonly config: Config
  readonly logger: Logger
  readonly models: OpenModels
}

/**
 * Serves the pages of the articles to the one person at this machine, until they end it. Threads read the articles, so that
 * a long one holds no other page. Rejects with the operator's Mistake.
 */
// ts-unused-exports:disable-next-line
export async function readHere(article: string | null, { config, logger, models }: Run): Promise<void> {
  const stop = toldToEnd()
  const fault = (error: unknown) => note(error, logger)
  const threads = inThreads({
    setting: { config, article: article ?? config.article },
    connect: () => (config.models === null && config.judge === null ? null : models.connect()),
    note: (error, id) => note(error, logger, id),
    tell,
  })
  try {
    const pages = await pagesOf({ threads, address: null, linked: () => Promise.resolve(null) })
    // What is asked on a page is answered here, where its article is open: a thread would have to wait for it again.
    const context = { ...pages.context, models }
    const done = readAlone({
      ...{ context, articles: pages.articles },
      fault,
      port: config.http.port,
      stop,
      tell,
    })
    models.load().catch(fault)
    await done
  } finally {
    await threads.close()
    await models.close()
  }
}
