import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { encodeText } from './encode-text.ts'
import { rankOf, type Asked, type Given, type Order, type Report, type Setting } from './jobs.ts'
import { judgePair } from './judge-pair.ts'
import { faultOf, FILES, neededBy, readManifest, type ModelName } from './manifest.ts'
import { queue } from './queue.ts'
import type { Run } from './row.ts'
import type { Session } from './session.ts'
import { tagUnit } from './tag-unit.ts'
import { readTokeniser, type Tokenise } from './tokens.ts'

/**
 * The one thread that the models run in. It takes jobs, does one row at a time, what somebody waits for first, and
 * loads each model when it is first needed.
 */

interface Job {
  readonly id: number
  readonly asked: Asked
  readonly given: Given[ModelName][]
}

interface Loaded {
  readonly session: Session
  readonly tokenise: Tokenise
}

const { folder, threads } = workerData as Setting
const jobs = queue<Job>()
const models = new Map<ModelName, Promise<Loaded | null>>()
let tokeniser: Tokenise | null = null
let working = false

parentPort?.on('message', (order: Order) => {
  if (order.kind === 'close') return void close()
  jobs.add({ id: order.id, asked: order.asked, given: [] }, rankOf(order.asked))
  if (!working) void work()
})

async function work(): Promise<void> {
  working = true
  for (let job = jobs.first(); job; job = jobs.first()) {
    const model = await loaded(job.asked.model)
    const row = model && (await rowOf(model, job))
    if (row) job.given.push(row)
    if (row && job.given.length < job.asked.rows.length) continue
    jobs.done(job)
    const whole = model !== null && job.given.length === job.asked.rows.length
    tell(whole ? { kind: 'given', id: job.id, rows: job.given } : { kind: 'unavailable', id: job.id })
  }
  working = false
}

/** The job's next row; null where the model fails on it, or where there is none. */
async function rowOf(
  { session: { run }, tokenise }: Loaded,
  { asked, given }: Job,
): Promise<Given[ModelName] | null> {
  try {
    return await read(asked, given.length, run, tokenise)
  } catch {
    return null
  }
}

async function read(asked: Asked, k: number, run: Run, tokenise: Tokenise): Promise<Given[ModelName] | null> {
  switch (asked.model) {
    case 'encoder': {
      const text = asked.rows[k]
      return text === undefined ? null : encodeText(run, tokenise, text)
    }
    case 'judge': {
      const reading = asked.rows[k]
      return reading === undefined ? null : judgePair(run, tokenise, { typed: asked.typed, reading })
    }
    case 'tagger': {
      const unit = asked.rows[k]
      return unit === undefined ? null : tagUnit(run, tokenise, unit)
    }
  }
}

function loaded(model: ModelName): Promise<Loaded | null> {
  const known = models.get(model) ?? load(model)
  models.set(model, known)
  return known
}

/** Loads a model; one that is unfit is told about. */
async function load(model: ModelName): Promise<Loaded | null> {
  const unfit = (why: string, which: ModelName | null = model): null => {
    tell({ kind: 'unfit', model: which, why })
    return null
  }
  const listed = readManifest(folder)
  if (!listed) return unfit('manifest.json cannot be read', null)
  for (const file of neededBy(model, listed)) {
    const fault = faultOf(folder, file, listed)
    if (fault !== null) return unfit(`${file} ${fault}`)
  }
  const openSession = await runtime()
  if (!openSession) return unfit('onnxruntime does not run on this system', null)
  try {
    tokeniser ??= readTokeniser(folder)
    return { session: await openSession(join(folder, FILES[model]), threads), tokenise: tokeniser }
  } catch {
    return unfit(`${FILES[model]} cannot be loaded`)
  }
}

/** Null where the system has no fitting library, as with musl. */
async function runtime() {
  try {
    const { openSession } = await import('./session.ts')
    return openSession
  } catch {
    return null
  }
}

/** Gives the models' memory back and lets the thread end by itself: one that is broken off amid a row can crash. */
async function close(): Promise<void> {
  for (const model of models.values()) await (await model)?.session.release()
  parentPort?.close()
}

function tell(report: Report): void {
  parentPort?.postMessage(report)
}
