import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import type { Context } from './commands/run.ts'
import { readConfig, type Config } from './config.ts'
import type { Document } from './document/document.ts'
import { Mistake } from './mistake.ts'
import { openLibrary, type Library } from './search/library.ts'
import { readSeeds } from './seeds.ts'
import { runAnnotate } from './transports/batch/annotate.ts'
import { lazily, readArticles } from './transports/batch/articles.ts'
import { runBatch } from './transports/batch/batch.ts'

const config = readConfig()
const logger = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }))
const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`)

await main(process.argv.slice(2))

async function main(given: readonly string[]): Promise<void> {
  const [first, ...rest] = given
  if (first === 'batch') return batch(rest)
  if (first === 'annotate') {
    const file = existing(rest[0], 'npm run -s annotate -- FILE.jsonl')
    return runAnnotate(file, { output: process.stdout, tell })
  }
}

async function batch(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...given], options: { articles: { type: 'string' } } })
  const articles =
    values.articles === undefined ? new Map() : await readArticles(existing(values.articles, ''), tell)
  const seeds = seedContext(config)
  const more = lazily(articles)
  const context = { article: seeds.article, open: (id: string) => more(id) ?? seeds.open(id) }
  await runBatch(context, { input: process.stdin, output: process.stdout, fault })
}

function existing(file: string | undefined, usage: string): string {
  if (file === undefined) throw new Mistake(`Name a file: ${usage}`)
  if (!existsSync(file)) throw new Mistake(`There is no file ${file}; check its name.`)
  return file
}

/** The articles of the seeds folder, each indexed when it is first asked. */
function seedContext({ seeds, article }: Config): Context {
  const documents = new Map(readSeeds(seeds).map((document) => [document.id, document]))
  const first = documents.keys().next().value
  const meant = article ?? first ?? ''
  if (!documents.has(meant))
    throw new Mistake(
      `There is no article ${meant} in ${seeds}; set ARTICLE to one of ${[...documents.keys()].join(', ')}.`,
    )
  return { article: meant, open: opener(documents) }
}

function opener(documents: ReadonlyMap<string, Document>): (id: string) => Library | null {
  const opened = new Map<string, Library>()
  return (id) => {
    const document = documents.get(id)
    if (!document) return null
    const library = opened.get(id) ?? openLibrary(document)
    opened.set(id, library)
    return library
  }
}

/** Notes a fault of the program and gives the id to ask for. */
function fault(error: unknown): string {
  const id = randomBytes(3).toString('hex')
  logger.error({ err: error, id }, 'A fault of the program')
  return id
}
