import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { pino, type Logger } from 'pino'
import { NO_CACHE, openCache, type Cache } from './articles/cache.ts'
import { readConfig, type Config } from './config.ts'
import type { Context } from './commands/run.ts'
import type { Document } from './document/document.ts'
import { Mistake } from './mistake.ts'
import { openModels, type OpenModels } from './models/open-models.ts'
import { listOf } from './articles/named.ts'
import { NO_MODELS } from './search/models/ports.ts'
import type { Place } from './study/shelf.ts'
import type { Article } from './transports/batch/articles.ts'
import type { Part } from './transports/http/app.ts'
import type { Served } from './transports/http/serve.ts'
import type { Session } from './transports/terminal/session.ts'
import packageFacts from '../package.json' with { type: 'json' }
import type { InThreads } from './threads/in-threads.ts'
import type { Streams } from './transports/terminal/terminal.ts'
import { toldToEnd } from './told-to-end.ts'
import { taskOf, USAGE } from './usage.ts'

/** Lines wider than this are hard to read. */
const WIDEST = 100
/** Exit status for a fault of the program, as sysexits.h has it. */
const FAULT = 70

const { stdin, stdout, stderr } = process

/** What a process with a shard of its own runs. */
const ITSELF = {
  file: fileURLToPath(import.meta.url),
  before: ['--disable-warning=ExperimentalWarning'],
  after: process.argv.slice(2),
}

interface Run {
  readonly config: Config
  readonly logger: Logger
  readonly models: OpenModels
  readonly cache: Cache
}

const running: {
  /** Nothing that runs in another thread may be broken off. */
  models: OpenModels | null
  /** Whether this run is the bot's: its connection and its threads have no end of their own. */
  asBot: boolean
} = { models: null, asBot: false }

stdout.on('error', endWhereNobodyReads)
try {
  process.exitCode = await main()
} catch (error) {
  process.exitCode = error instanceof Mistake ? refuse(error) : fail(error)
}
if (running.asBot) {
  await running.models?.close()
  process.exit()
}

async function main(): Promise<number> {
  const task = taskOf(process.argv.slice(2))
  const config = readConfig(tell)
  if (task.kind === 'usage') {
    stdout.write(`${USAGE}\n`)
    return 0
  }
  if (task.kind === 'add') return add(task.source, config.seeds)
  if (task.kind === 'articles') {
    const { seedContext } = await import('./seeds.ts')
    stdout.write(listOf(seedContext(config.seeds, { article: config.article, tell })))
    return 0
  }
  const logger = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }))
  running.models = openModels({ folder: config.models, stronger: config.judge, tell })
  const cache = config.cache === null ? NO_CACHE : openCache(config.cache)
  const run = { config, logger, models: running.models, cache }
  switch (task.kind) {
    case 'batch':
      await batch(task.articles, run)
      return 0
    case 'annotate': {
      const annotating = await import('./transports/batch/annotate.ts')
      await annotating.runAnnotate(task.file, { output: stdout, tell, tagsOf: await taggerOf(run) })
      return 0
    }
    case 'read':
      return read(task.article, run)
    case 'once': {
      const { answerOnce } = await import('./transports/terminal/terminal.ts')
      return answerOnce(await sessionOn(task.article, run), task.line, streams())
    }
    case 'open':
      return open(task, run)
  }
}

async function open(
  { terminal, article }: { terminal: boolean; article: string | null },
  run: Run,
): Promise<number> {
  const { discordToken, discordPublicKey } = run.config
  if (discordPublicKey !== null && !terminal) {
    await discordByHttp(discordPublicKey, article, run)
    return 0
  }
  if (discordToken !== null && !terminal) {
    await discord(discordToken, article, run)
    return 0
  }
  const terminals = await import('./transports/terminal/terminal.ts')
  const session = await sessionOn(article, run)
  if (stdin.isTTY && stdout.isTTY) return terminals.prompt(session, streams())
  const status = await terminals.answerLines(session, streams())
  if (status !== null) return status
  tell(
    'There is nothing to do: set DISCORD_TOKEN to run the bot, start it in a terminal, or pipe in questions.',
  )
  return 2
}

/** Asks at a terminal alone: a pipe may be the article's own. */
async function add(source: string, folder: string): Promise<number> {
  const { addArticle } = await import('./transports/terminal/add.ts')
  const reader = stdin.isTTY && stdout.isTTY ? createInterface({ input: stdin, output: stdout }) : null
  const ask = reader ? (question: string) => reader.question(question) : null
  const kept = await addArticle(source, folder, { tell: (line) => stdout.write(`${line}\n`), ask })
  reader?.close()
  return kept === null ? 1 : 0
}

/** The pages of the articles for the one person at this machine, until they end it. */
async function read(article: string | null, { config, logger, ...run }: Run): Promise<number> {
  const { readAlone } = await import('./transports/http/read-alone.ts')
  const { seedContext } = await import('./seeds.ts')
  const context = seedContext(config.seeds, { article: article ?? config.article, tell, ...run })
  const fault = (error: unknown) => note(error, logger)
  const stop = toldToEnd()
  const done = readAlone({ context, articles: context.articles, fault, port: config.http.port, stop, tell })
  run.models.load().catch((error: unknown) => note(error, logger))
  await done
  await run.models.close()
  return 0
}

/** Here runs the connection alone; whatever takes time runs in threads, which load what they need beside the login. */
async function discord(
  token: string,
  article: string | null,
  { config, logger, ...run }: Run,
): Promise<void> {
  running.asBot = true
  const { answerMentions: mentions, discordApi: api, shards } = config
  const leaving = toldToEnd()
  if (config.shardProcesses && shards.kind === 'all') {
    const { runProcesses } = await import('./transports/discord/sharding/processes.ts')
    await runProcesses({ token, api, total: shards.total, program: ITSELF, logger, stop: leaving })
    return
  }
  const mode = shards.kind === 'some' ? `shard ${String(shards.ids)} of ${shards.total}` : 'gateway'
  const desk = await openDesk(article, { config, logger, ...run }, mode)
  const { answering, fault, state, keepHouse, beside } = desk
  const pages =
    config.publicUrl === null ? null : await servePages(article, { config, logger, ...run }, fault)
  const { runGateway } = await import('./transports/discord/gateway.ts')
  const stop = AbortSignal.any([leaving, desk.unfit])
  try {
    await runGateway({
      ...{ token, answering, fault, logger, mentions, shards, api, stop, state, keepHouse, beside },
    })
    for (const mistake of desk.mistakes) throw mistake
  } finally {
    await pages?.close()
    await desk.close()
  }
}

/** Interactions that Discord posts, instead of the gateway: any number of processes may stand side by side. */
async function discordByHttp(publicKey: string, article: string | null, run: Run): Promise<void> {
  running.asBot = true
  const { config, logger } = run
  const leaving = toldToEnd()
  const { openEndpoint } = await import('./transports/discord/open-endpoint.ts')
  const { httpApp } = await import('./transports/http/app.ts')
  const { interactions } = await import('./transports/http/interactions.ts')
  const { serve } = await import('./transports/http/serve.ts')
  const { discordToken: token, discordApi: api } = config
  const desk = await openDesk(article, run, 'http')
  const { answering, fault, state, keepHouse } = desk
  const endpoint = openEndpoint({ publicKey, token, answering, fault, logger, api, keepHouse })
  const pages = config.publicUrl === null ? [] : [await pagesPart(article, run)]
  const served = await serve(httpApp([interactions(endpoint.answer), ...pages], { fault }), config.http)
  logger.info({ port: served.port, path: '/interactions' }, 'Interactions are answered')
  state('ready')
  try {
    await endpoint.register()
    const stop = AbortSignal.any([leaving, desk.unfit])
    await new Promise((told) => {
      if (stop.aborted) told(undefined)
      stop.addEventListener('abort', told)
    })
    for (const mistake of desk.mistakes) throw mistake
  } finally {
    state('leaving')
    await served.close()
    await endpoint.settled()
    await desk.close()
  }
}

/** What answers, in threads, measured where somebody asks for it; with the line that says what has started. */
async function openDesk(article: string | null, { config, logger, ...run }: Run, mode: string) {
  const { inThreads } = await import('./threads/in-threads.ts')
  const { watch } = await import('./watch.ts')
  const { encoder, judge, tagger } = run.models
  const models = [encoder, judge, tagger].flatMap((model) => model?.name ?? [])
  const articles = readdirSync(config.seeds).filter((file) => file.endsWith('.txt')).length
  logger.info({ version: packageFacts.version, articles, models, mode }, 'Who Said starts')
  const unfit = new AbortController()
  const fault = (error: unknown) => note(error, logger)
  const threads = inThreads({
    setting: { config, article: article ?? config.article },
    connect: () => (config.models === null && config.judge === null ? null : run.models.connect()),
    note: (error, id) => note(error, logger, id),
    tell,
  })
  const group = await openGroup(threads, config, { logger, fault })
  // Beside the login, so that nobody waits who asks first. A folder without an article ends the run.
  const mistakes: Mistake[] = []
  const end = (error: unknown): void => {
    if (!(error instanceof Mistake)) fault(error)
    else {
      mistakes.push(error)
      unfit.abort()
    }
  }
  threads
    .prepare()
    .then(() => run.models.load())
    .catch(end)
  const words = config.logWords ? logger : null
  // Questions are posted, and files sent, by the process that holds the connection.
  const asked = mode === 'http' ? group.answering : group.studying
  const watched = await watch(config.operations, { answering: asked, words })
  const close = async (): Promise<void> => {
    await watched.close()
    await threads.close()
    await group.close()
  }
  const { answering, state } = watched
  const { keepHouse, beside } = group
  return { answering, state, keepHouse, beside, fault, unfit: unfit.signal, mistakes, close }
}

/** What groups keep, and the commands that change it: they run here, since what they leave to do is a function. */
async function openGroup(
  threads: InThreads,
  { database, links, publicUrl }: Config,
  { logger, fault }: { readonly logger: Logger; readonly fault: (error: unknown) => string },
) {
  const { openGroups } = await import('./transports/discord/library/open-groups.ts')
  const groups = openGroups({ database, links, logger })
  // What an article says is the threads' business; here it is only read ahead.
  const open = async (id: string): Promise<null> => {
    await threads.open(id)
    return null
  }
  const shelvesWith = (open: Context['open']) => {
    const shelves = threads
      .shelf()
      .then(({ article, articles }) =>
        groups.shelves({ article, articles, open, models: NO_MODELS, reader: publicUrl }),
      )
    // A folder without an article ends the run, and says so elsewhere.
    shelves.catch(() => undefined)
    return async (place: Place) => (await shelves)(place)
  }
  const answering = groups.changing(threads, shelvesWith(open))
  const { answering: studying, beside } = groups.studying(answering, shelvesWith(threads.library), fault)
  return { answering, studying, beside, keepHouse: groups.keepHouse, close: groups.close }
}

/** The pages beside the bot, for everybody who is given their address. */
async function servePages(
  article: string | null,
  run: Run,
  fault: (error: unknown) => string,
): Promise<Served> {
  const { httpApp } = await import('./transports/http/app.ts')
  const { serve } = await import('./transports/http/serve.ts')
  return serve(httpApp([await pagesPart(article, run)], { fault }), run.config.http)
}

async function pagesPart(article: string | null, { config, ...run }: Run): Promise<Part> {
  const { seedContext } = await import('./seeds.ts')
  const { reader } = await import('./transports/http/reader/reader.ts')
  const asked = {
    article: article ?? config.article,
    tell: () => undefined,
    ...run,
    reader: config.publicUrl,
  }
  const context = seedContext(config.seeds, asked)
  return reader({ context, articles: context.articles })
}

async function batch(file: string | null, { config, logger, ...run }: Run): Promise<void> {
  const given = await import('./transports/batch/articles.ts')
  const { runBatch } = await import('./transports/batch/batch.ts')
  const { seedContext } = await import('./seeds.ts')
  const articles = file === null ? new Map<string, Article>() : await given.readArticles(file, tell)
  const more = (id: string) => {
    const article = articles.get(id)
    return article ? given.readArticle(article) : null
  }
  const context = seedContext(config.seeds, { article: config.article, tell, ...run, more })
  await runBatch(context, { input: stdin, output: stdout, fault: (error) => note(error, logger) })
}

/** Only the tagger reads what is only annotated. */
async function taggerOf({ models, cache }: Run) {
  const { readByModels } = await import('./articles/read-by-models.ts')
  return async (document: Document) =>
    (await readByModels(document, { ...NO_MODELS, tagger: models.tagger }, cache)).tags
}

async function sessionOn(article: string | null, { config, logger, ...run }: Run): Promise<Session> {
  const { seedContext } = await import('./seeds.ts')
  const context = seedContext(config.seeds, { article: article ?? config.article, tell, ...run })
  return { context, articles: context.articles, locale: config.locale, fault: (error) => note(error, logger) }
}

/** Notes a fault of the program and gives the id to ask for. */
function note(error: unknown, logger: Logger, id = randomBytes(3).toString('hex')): string {
  logger.error({ err: error, id }, 'A fault of the program')
  return id
}

/** The terminal as it is at the moment: a window may be made wider while the prompt is open. */
function streams(): Streams {
  return {
    input: stdin,
    output: stdout,
    errors: stderr,
    get drawing() {
      const width = stdout.isTTY ? Math.min(stdout.columns, WIDEST) : Infinity
      return { width, colour: stdout.isTTY && stdout.hasColors() }
    },
  }
}

function refuse({ message, status }: Mistake): number {
  tell(message)
  return status
}

/** What nobody foresaw: noted in full, told in one sentence. */
function fail(error: unknown): number {
  const id = note(error, pino(pino.destination({ dest: 2, sync: true })))
  tell(
    `The program failed by a fault of its own, noted above as ${id}; start it again, and report it if it comes back.`,
  )
  return FAULT
}

function tell(sentence: string): void {
  stderr.write(`${sentence}\n`)
}

/** `npm start -- facts | head -1` closes the pipe early. */
function endWhereNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  void running.models?.close().finally(() => process.exit(0))
  if (running.models === null) process.exit(0)
}
