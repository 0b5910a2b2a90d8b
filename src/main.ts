import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import { readConfig } from './config.ts'
import { Mistake } from './mistake.ts'
import { seedContext } from './seeds.ts'
import { runAnnotate } from './transports/batch/annotate.ts'
import { lazily, readArticles } from './transports/batch/articles.ts'
import { runBatch } from './transports/batch/batch.ts'
import { answerLines, answerOnce, prompt, type Streams } from './transports/terminal/terminal.ts'
import { taskOf, USAGE, type Task } from './usage.ts'

/** Wider lines than this are hard to read. */
const WIDEST = 100

const { stdin, stdout, stderr } = process

try {
  const task = taskOf(process.argv.slice(2))
  const config = readConfig()
  const logger = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }))
  stdout.on('error', endWhereNobodyReads)
  process.exitCode = await carryOut(task)

  async function carryOut(task: Task): Promise<number> {
    switch (task.kind) {
      case 'usage':
        stdout.write(`${USAGE}\n`)
        return 0
      case 'batch':
        await batch(task.articles)
        return 0
      case 'annotate':
        await runAnnotate(task.file, { output: stdout, tell })
        return 0
      case 'once':
        return answerOnce(session(task.article), task.line, streams())
      case 'open':
        return stdin.isTTY
          ? prompt(session(task.article), streams())
          : answerLines(session(task.article), streams())
    }
  }

  async function batch(file: string | null): Promise<void> {
    const seeds = seedContext(config.seeds, config.article)
    const more = lazily(file === null ? new Map() : await readArticles(file, tell))
    const context = { article: seeds.article, open: (id: string) => more(id) ?? seeds.open(id) }
    await runBatch(context, { input: stdin, output: stdout, fault })
  }

  function session(article: string | null) {
    return { context: seedContext(config.seeds, article ?? config.article), locale: config.locale, fault }
  }

  /** Notes a fault of the program and gives the id to ask for. */
  function fault(error: unknown): string {
    const id = randomBytes(3).toString('hex')
    logger.error({ err: error, id }, 'A fault of the program')
    return id
  }
} catch (error) {
  if (!(error instanceof Mistake)) throw error
  tell(error.message)
  process.exitCode = error.status
}

function streams(): Streams {
  const width = stdout.isTTY ? Math.min(stdout.columns, WIDEST) : Infinity
  return {
    input: stdin,
    output: stdout,
    errors: stderr,
    drawing: { width, colour: stdout.isTTY && stdout.hasColors() },
  }
}

function tell(sentence: string): void {
  stderr.write(`${sentence}\n`)
}

/** `npm start -- facts | head -1` closes the pipe early. */
function endWhereNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
}
