import type { Config } from '../config.ts'
import type { InThreads } from '../threads/in-threads.ts'
import type { AppPart } from '../transports/http/app.ts'
import type { ReaderPages } from '../transports/http/reader/reading.ts'
import type { Served } from '../transports/http/serve.ts'

/** The pages beside the bot, for everybody who is given their address. */
export async function servePages(
  pages: () => Promise<AppPart>,
  config: Config,
  fault: (error: unknown) => string,
): Promise<Served> {
  const { httpApp } = await import('../transports/http/app.ts')
  const { serveApp } = await import('../transports/http/serve.ts')
  return serveApp(httpApp([await pages()], { fault }), config.http)
}

/** A page waits so long for its article to be read. Milliseconds. */
const PATIENCE = 20_000

interface Desk {
  readonly threads: InThreads
  readonly address: string | null
  readonly linked: (token: string) => Promise<string | null>
}

/** The pages of what comes with the bot, and of servers' own articles that have an address; threads read them. */
export async function pagesPart(desk: Desk): Promise<AppPart> {
  const { reader } = await import('../transports/http/reader/reader.ts')
  return reader(await pagesOf(desk))
}

/** What such pages are made of. Rejected with the operator's Mistake. */
export async function pagesOf({ threads, ...desk }: Desk): Promise<ReaderPages> {
  const { readerPages } = await import('../transports/http/reader/reading.ts')
  const library = (id: string) => threads.library(id, PATIENCE)
  return readerPages({ ...desk, ...(await threads.shelf()), library, call: threads.call })
}
