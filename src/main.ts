import { pino } from 'pino'
import { runBot, type BotRun } from './bot.ts'
import { NO_CACHE, openCache } from './articles/cache.ts'
import { readConfig, type Config } from './config.ts'
import type { Document } from './document/document.ts'
import { Mistake, told } from './mistake.ts'
import { openModels, type OpenModels } from './models/open-models.ts'
import { listOf } from './articles/named.ts'
import { NO_MODELS } from './search/models/ports.ts'
import type { Article } from './transports/batch/articles.ts'
import type { Session } from './transports/terminal/session.ts'
import type { Streams } from './transports/terminal/terminal.ts'
import { note, tell } from './told.ts'
import { taskOf } from './usage.ts'

/** Lines wider than this are hard to read. */
const WIDEST = 100
/** Columns of a terminal that does not tell its size, such as a serial line. */
const USUAL = 80
/** Exit status for a fault of the program, as sysexits.h has it. */
const FAULT = 70

const { stdin, stdout, stderr } = process

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
  const config = readConfig(tell)
  const task = taskOf(process.argv.slice(2))
  if (task.kind === 'usage') {
    stdout.write(`${told((words) => words.host.usage)}\n`)
    return 0
  }
  if (task.kind === 'add') return add(task.source, config)
  if (task.kind === 'articles') {
    const { seedContext } = await import('./seeds.ts')
    stdout.write(listOf(seedContext(config.seeds, { article: config.article, tell })))
    return 0
  }
  const logger = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }))
  running.asBot =
    task.kind === 'open' && !task.terminal && (config.discordPublicKey ?? config.discordToken) !== null
  const { models: folder, judge: stronger } = config
  // Where many wait for the bot, its connection goes first.
  running.models = openModels({ folder, stronger, isPatient: running.asBot, tell })
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
    case 'read': {
      const { readHere } = await import('./bot/read-here.ts')
      await readHere(task.article, run)
      return 0
    }
    case 'once': {
      const { answerOnce } = await import('./transports/terminal/terminal.ts')
      return answerOnce(await sessionOn(task.article, run), task.line, streams())
    }
    case 'open':
      return open(task, run)
  }
}

async function open({ article }: { article: string | null }, run: BotRun): Promise<number> {
  if (running.asBot) {
    await runBot(article, run)
    return 0
  }
  const session = await sessionOn(article, run)
  if (stdin.isTTY && stdout.isTTY) {
    const { promptLoop } = await import('./transports/terminal/prompt.ts')
    return promptLoop(session, streams(), run.config.history)
  }
  const { answerLines } = await import('./transports/terminal/terminal.ts')
  const status = await answerLines(session, streams())
  if (status !== null) return status
  tell(told((words) => words.nothingToDo))
  return 2
}

/** Asks at a terminal alone: a pipe may be the article's own. */
async function add(source: string, { seeds, locale }: Config): Promise<number> {
  const { wordingFor } = await import('./presentation/wording/wordings.ts')
  const { addFromSource } = await import('./transports/terminal/add.ts')
  const { questionsAt } = await import('./transports/terminal/questions.ts')
  const questions = stdin.isTTY && stdout.isTTY ? questionsAt({ input: stdin, output: stdout }) : null
  const tell = (line: string) => stdout.write(`${line}\n`)
  try {
    const dialogue = { tell, ask: questions?.ask ?? null, wording: wordingFor(locale) }
    return (await addFromSource(source, seeds, dialogue)) === null ? 1 : 0
  } finally {
    questions?.close()
  }
}

async function batch(file: string | null, { config, logger, ...run }: BotRun): Promise<void> {
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
async function taggerOf({ models, cache }: BotRun) {
  const { readByModels } = await import('./articles/read-by-models.ts')
  return async (document: Document) =>
    (await readByModels(document, { ...NO_MODELS, tagger: models.tagger }, cache)).tags
}

async function sessionOn(article: string | null, { config, logger, ...run }: BotRun): Promise<Session> {
  const { seedContext } = await import('./seeds.ts')
  const context = seedContext(config.seeds, { article: article ?? config.article, tell, ...run })
  return { context, articles: context.articles, locale: config.locale, fault: (error) => note(error, logger) }
}

/** The terminal as it is at the moment: a window may be made wider while the prompt is open. */
function streams(): Streams {
  return {
    input: stdin,
    output: stdout,
    errors: stderr,
    get rows() {
      return stdout.rows || Infinity
    },
    get drawing() {
      const width = stdout.isTTY ? Math.min(stdout.columns || USUAL, WIDEST) : Infinity
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
  tell(told((words) => words.failed(id)))
  return FAULT
}

/** `npm start -- facts | head -1` closes the pipe early. */
function endWhereNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  void running.models?.close().finally(() => process.exit(0))
  if (running.models === null) process.exit(0)
}
