import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import {
  urgencyOf,
  type RowsFor,
  type ModelOutput,
  type Loadable,
  type WorkerOrder,
  type Report,
  type Setting,
} from './jobs.ts'
import { loadModel, type Loaded } from './load-model.ts'
import { queue } from './queue.ts'
import { stepBack } from '../work/step-back.ts'

/**
 * The one thread that the models run in. It takes jobs, does one row at a time, what somebody waits for first, and
 * loads each model when it is first needed.
 */

interface Job {
  /** Whoever asks, and under which number. */
  readonly port: MessagePort
  readonly id: number
  readonly asked: RowsFor
  readonly given: ModelOutput[Loadable][]
  readonly end: () => void
}

const setting = workerData as Setting
if (setting.isPatient) stepBack()
const waiting = queue<Job>()
const connected = new Set<MessagePort>()
const models = new Map<Loadable, Promise<Loaded | null>>()
let working: Promise<void> | null = null
let closing = false

if (parentPort) listen(parentPort)

/** Takes orders from one thread. */
function listen(port: MessagePort): void {
  const jobs = new Map<number, Job>()
  port.on('message', (order: WorkerOrder) => {
    switch (order.kind) {
      case 'ask': {
        const end = (): void => void jobs.delete(order.id)
        const job: Job = { port, id: order.id, asked: order.asked, given: [], end }
        jobs.set(order.id, job)
        waiting.add(job, urgencyOf(order.asked))
        working ??= work()
        return
      }
      case 'drop': {
        const job = jobs.get(order.id)
        if (job) forget(job)
        return
      }
      case 'connect':
        connected.add(order.port)
        order.port.once('close', () => connected.delete(order.port))
        listen(order.port)
        return
      case 'close':
        void close()
    }
  })
}

/** Does row after row until none is left, or the thread is to close. */
async function work(): Promise<void> {
  for (let job = waiting.first(); job && !closing; job = waiting.first()) await advance(job)
  working = null
}

async function advance(job: Job): Promise<void> {
  const { port, id, asked, given } = job
  const model = await loaded(asked.model)
  const row = model && given.length < asked.rows.length ? await model.read(asked, given.length) : null
  if (row) given.push(row)
  const whole = given.length === asked.rows.length
  if (row && !whole) return
  forget(job)
  port.postMessage(
    (model && whole ? { kind: 'given', id, rows: given } : { kind: 'unavailable', id }) satisfies Report,
  )
}

function forget(job: Job): void {
  waiting.done(job)
  job.end()
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
  const unfit: Report = { kind: 'unfit', model: found.all ? null : model, why: found.why }
  parentPort?.postMessage(unfit)
  return null
}

/** Gives the models' memory back and lets the thread end by itself: one that is broken off during a row can crash. */
async function close(): Promise<void> {
  closing = true
  await working
  for (const model of models.values()) await (await model)?.release()
  for (const port of connected) port.close()
  parentPort?.close()
}
