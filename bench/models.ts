import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCache } from '../src/articles/cache.ts'
import { readByModels } from '../src/articles/read-by-models.ts'
import type { Document } from '../src/document/document.ts'
import { openModels } from '../src/models/open-models.ts'
import type { JudgedSentence } from '../src/search/models/ports.ts'
import { cut } from '../src/text/span.ts'
import { readArticle } from '../src/transports/batch/articles.ts'
import { ms, printTable } from './table.ts'
import { longestTurn, timeOf } from './timing.ts'

const SENTENCES = 200
/** How many candidates a question is judged with. */
const CANDIDATES = 16
const QUESTIONS = 1000

/** What the models take, on the sentences of an article repeated: time, memory, and the longest turn of the event loop. */
export async function benchModels(document: Document, folder: string): Promise<void> {
  const before = megabytes()
  const models = openModels({ folder, tell: console.error })
  const load = await timeOf(() => models.load())
  const idle = megabytes()
  const texts = document.sentences.map(({ span }) => cut(document.text, span))
  const sentences = Array.from({ length: SENTENCES }, (_, k) => texts[k % texts.length] ?? '')
  // Each reading and each question is another, since what was judged before is remembered.
  const readings = sentences.map((text, k): JudgedSentence => ({ text, context: String(k) }))
  const ask = (k: number): Promise<unknown> | undefined =>
    models.judge?.answers(`${sentences[k % SENTENCES] ?? ''} ${k}?`, readings.slice(0, CANDIDATES))
  const vectors = await timeOf(async () => models.encoder?.encode(sentences))
  const pairs = await timeOf(async () => models.judge?.answers('Who opened it, and when?', readings))
  const hold = await longestTurn(async () => {
    for (let k = 0; k < QUESTIONS; k++) await ask(k)
  })
  const [first, again] = await opening(sentences.join('\n'), models)
  printTable(`The models of ${folder}`, [
    ['loaded', ms(load)],
    ['a vector', ms(vectors / SENTENCES)],
    ['a pair judged', ms(pairs / SENTENCES)],
    [`an article of ${SENTENCES} sentences read`, ms(first)],
    ['the same from the cache', ms(again)],
    ['memory more when loaded', `${idle - before} MB`],
    [`memory more after ${QUESTIONS} questions of ${CANDIDATES} candidates`, `${megabytes() - before} MB`],
    ['longest turn of the event loop meanwhile, CPU time', ms(hold)],
  ])
  await models.close()
}

async function opening(
  text: string,
  models: ReturnType<typeof openModels>,
): Promise<readonly [number, number]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const cache = openCache(folder)
  const read = () => readByModels(readArticle({ id: 'bench', text }), models, cache)
  const times = [await timeOf(read), await timeOf(read)] as const
  rmSync(folder, { recursive: true })
  return times
}

const megabytes = (): number => Math.round(process.memoryUsage.rss() / 1e6)
