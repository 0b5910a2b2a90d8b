import { parentPort, workerData } from 'node:worker_threads'
import {
  rankOf,
  type Asked,
  type Given,
  type Loadable,
  type Order,
  type Report,
  type Setting,
} from './jobs.ts'
import { loadModel, type Loaded } from './load-model.ts'
import { queue } from './queue.ts'

/**
 * The one thread that the models run in. It takes jobs, does one row at a time, what somebody waits for first, and
 * loads each model when it is first needed.
 */

interface Job {
  readonly asked: Asked
  readonly given: Given[Loadable][]
}

const setting = workerData as Setting
const waiting = queue<number>()
const jobs = new Map<number, Job>()
const models = new Map<Loadable, Promise<Loaded | null>>()
let working: Promise<void> | null = null
let closing = false

parentPort?.on('message', (order: Order) => {
  switch (order.kind) {
    case 'ask':
      jobs.set(order.id, { asked: order.asked, given: [] })
      waiting.add(order.id, rankOf(order.asked))
      working ??= work()
      return
    case 'drop':
      forget(order.id)
      return
    case 'close':
      void close()
  }
})

/** Does row after row until none is left, or the thread is to close. */
async function work(): Promise<void> {
  for (let id = waiting.first(); id !== undefined && !closing; id = waiting.first()) {
    const job = jobs.get(id)
    if (job) await advance(id, job)
    else waiting.done(id)
  }
  working = null
}

async function advance(id: number, { asked, given }: Job): Promise<void> {
  const model = await loaded(asked.model)
  const row = model && given.length < asked.rows.length ? await model.read(asked, given.length) : null
  if (row) given.push(row)
  const whole = given.length === asked.rows.length
  if (row && !whole) return
  forget(id)
  tell(model && whole ? { kind: 'given', id, rows: given } : { kind: 'unavailable', id })
}

function forget(id: number): void {
  jobs.delete(id)
  waiting.done(id)
}

function loaded(model: Loadable): Promise<Loaded | null> {
  const known = models.get(model) ?? load(model)
  models.set(model, known)
  return known
}

/** Loads a model; one that is unfit is told about. */
async function load(model: Loadable): Promise<Loaded | null> {
  const found = await loadModel(model, setting)
  if (found.kind === 'loaded') return found.loaded
  tell({ kind: 'unfit', model: found.all ? null : model, why: found.why })
  return null
}

/** Gives the models' memory back and lets the thread end by itself: one that is broken off amid a row can crash. */
async function close(): Promise<void> {
  closing = true
  await working
  for (const model of models.values()) await (await model)?.release()
  parentPort?.close()
}

function tell(report: Report): void {
  parentPort?.postMessage(report)
}
