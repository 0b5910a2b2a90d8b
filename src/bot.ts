import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import packageFacts from '../package.json' with { type: 'json' }
import type { Cache } from './articles/cache.ts'
import { openGroup } from './bot/open-group.ts'
import { pagesPart, servePages } from './bot/pages.ts'
import type { Config } from './config.ts'
import { Mistake } from './mistake.ts'
import type { OpenModels } from './models/open-models.ts'
import { note, tell } from './told.ts'
import type { InThreads } from './threads/in-threads.ts'
import { newCacheCount } from './work/cache-count.ts'
import { toldToEnd, toldToLeave } from './told-to-end.ts'
import { floodGate } from './transports/discord/reception/flood.ts'
import { hearingOf } from './transports/discord/reception/put-off-hearing.ts'
import type { Requests } from './transports/discord/requests.ts'
import { whenOpen } from './transports/discord/groups/when-open.ts'

/** What every run of the program has. */
export interface BotRun {
  readonly config: Config
  readonly logger: Logger
  readonly models: OpenModels
  readonly cache: Cache
}

/** What a process with a shard of its own runs. */
const ITSELF = {
  file: fileURLToPath(new URL('main.ts', import.meta.url)),
  before: ['--max-semi-space-size=2', '--disable-warning=ExperimentalWarning'],
  after: process.argv.slice(2),
}

/** Runs the bot until it is told to end, over the gateway or, with a public key, by what Discord posts. */
export async function runBot(article: string | null, run: BotRun): Promise<void> {
  const { discordPublicKey, discordToken } = run.config
  if (discordPublicKey !== null) await byHttp(discordPublicKey, article, run)
  else if (discordToken !== null) await byGateway(discordToken, article, run)
}

/** Here runs the connection alone; whatever takes time runs in threads, which load what they need beside the login. */
async function byGateway(
  token: string,
  article: string | null,
  { config, logger, ...run }: BotRun,
): Promise<void> {
  const { answerMentions: mentions, discordApi: api, shards } = config
  if (config.shardProcesses && shards.kind === 'all') {
    const stop = toldToEnd()
    const { runProcesses } = await import('./transports/discord/sharding/processes.ts')
    await runProcesses({ token, api, total: shards.total, program: ITSELF, logger, stop })
    return
  }
  const leaving = toldToLeave(logger)
  const mode = shards.kind === 'some' ? `shard ${String(shards.ids)} of ${shards.total}` : 'gateway'
  const desk = await openDesk(article, { config, logger, ...run }, mode)
  const { answering, fault, state, keepHouse, beside, putOff, gate } = desk
  const pages = desk.pages && (await servePages(desk.pages, config, fault))
  const { runGateway } = await import('./transports/discord/connection/gateway.ts')
  const stop = AbortSignal.any([leaving, desk.unfit])
  try {
    await runGateway({
      ...{ token, answering, fault, logger, mentions, shards, api, stop, state, keepHouse, beside, putOff },
      ...{ gate, connecting: desk.begin },
    })
    for (const mistake of desk.mistakes) throw mistake
  } finally {
    await pages?.close()
    await desk.close()
  }
}

/** Interactions that Discord posts, instead of the gateway: any number of processes may stand side by side. */
async function byHttp(publicKey: string, article: string | null, run: BotRun): Promise<void> {
  const { config, logger } = run
  const leaving = toldToLeave(logger)
  const { openEndpoint } = await import('./transports/discord/connection/open-endpoint.ts')
  const { httpApp } = await import('./transports/http/app.ts')
  const { interactions } = await import('./transports/http/interactions.ts')
  const { serveApp } = await import('./transports/http/serve.ts')
  const { discordToken: token, discordApi: api } = config
  const desk = await openDesk(article, run, 'http')
  const { answering, fault, state, keepHouse, beside, putOff, gate, pages } = desk
  desk.begin()
  const endpoint = openEndpoint({
    ...{ publicKey, token, answering, fault, logger, api, keepHouse, beside, putOff, gate },
  })
  const parts = [interactions(endpoint.answer), ...(pages ? [await pages()] : [])]
  const served = await serveApp(httpApp(parts, { fault }), config.http)
  logger.info({ port: served.port, path: '/interactions' }, 'Interactions are answered')
  state('ready')
  try {
    const stop = AbortSignal.any([leaving, desk.unfit])
    const toldToStop = new Promise((told) => {
      if (stop.aborted) told(undefined)
      stop.addEventListener('abort', told)
    })
    // A Discord that does not answer keeps nobody from ending it.
    await Promise.race([endpoint.register(), toldToStop])
    await toldToStop
    for (const mistake of desk.mistakes) throw mistake
  } finally {
    state('leaving')
    await endpoint.settled([served.close])
    await desk.close()
  }
}

/** What answers, in threads, measured where somebody asks for it; with the line that says what has started. */
async function openDesk(article: string | null, { config, logger, ...run }: BotRun, mode: string) {
  const { inThreads } = await import('./threads/in-threads.ts')
  const { encoder, judge, tagger } = run.models
  const models = [encoder, judge, tagger].flatMap((model) => model?.name ?? [])
  // A folder that is not there is told as the operator's mistake by whoever reads it.
  const files = existsSync(config.seeds) ? readdirSync(config.seeds) : []
  const articles = files.filter((file) => file.endsWith('.txt')).length
  logger.info({ version: packageFacts.version, articles, models, mode }, 'Who Said starts')
  const unfit = new AbortController()
  const fault = (error: unknown) => note(error, logger)
  const caches = { replies: newCacheCount(), pictures: newCacheCount() }
  let started: InThreads | undefined
  const threads = () =>
    (started ??= inThreads({
      setting: { config, article: article ?? config.article },
      connect: () => (config.models === null && config.judge === null ? null : run.models.connect()),
      note: (error, id) => note(error, logger, id),
      tell,
      pictures: caches.pictures,
    }))
  // Loaded once the bot is there: nobody asks before that, and the login would wait for it.
  let opened: ReturnType<typeof openGroup> | undefined
  const gate = floodGate()
  const group = () => (opened ??= openGroup(threads(), config, { logger, fault, gate, ...caches }))
  // While Discord lets the bot in, so that nobody waits who asks first. A folder without an article ends the run.
  const mistakes: Mistake[] = []
  let closing = false
  const end = (error: unknown): void => {
    // If told to end during the start, open nothing any more.
    if (closing) return
    if (!(error instanceof Mistake)) fault(error)
    else {
      mistakes.push(error)
      unfit.abort()
    }
  }
  let begun = false
  const begin = (): void => {
    if (begun || closing) return
    begun = true
    threads()
      .prepare()
      .then(() => Promise.all([run.models.load(), threads().drawAhead()]))
      .catch(end)
  }
  const words = config.logWords ? logger : null
  const asked = whenOpen(async () => (await group()).answering)
  const lacking = async (): Promise<readonly string[]> => (await group()).lacking()
  // Loaded where somebody asks for it: without it the bot is there sooner.
  const isWatched = config.operations !== null || words !== null
  const watched = isWatched
    ? await (
        await import('./watch.ts')
      ).watch(config.operations, {
        ...{ answering: asked, words, lacking, caches },
        loads: () => started?.loads() ?? {},
      })
    : { answering: asked, state: () => undefined, close: () => Promise.resolve() }
  const close = async (): Promise<void> => {
    closing = true
    await watched.close()
    await started?.close()
    await opened?.then(
      (one) => one.close(),
      () => undefined,
    )
  }
  const state = (now: 'ready' | 'away' | 'leaving'): void => {
    if (now === 'ready') group().catch(end)
    watched.state(now)
  }
  const keepHouse = async (rest: Requests): Promise<void> => (await group()).keepHouse(rest)
  const beside = (rest: Requests) => {
    const begun = group().then((one) => one.beside(rest))
    begun.catch(end)
    return async (): Promise<void> => (await begun.catch(() => undefined))?.()
  }
  const putOff = hearingOf(group)
  const { answering } = watched
  const { publicUrl: address } = config
  const linked = async (token: string): Promise<string | null> => (await group()).linked(token)
  const pages = address === null ? null : () => pagesPart({ threads: threads(), linked, address })
  return {
    ...{ answering, begin, state, keepHouse, beside, putOff, gate, pages, fault },
    ...{ unfit: unfit.signal, mistakes, close },
  }
}
