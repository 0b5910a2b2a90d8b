import { type MessagePort, Worker } from 'node:worker_threads'
import type { Folder } from '../articles/shelf.ts'
import { startProcess } from '../work/in-process.ts'
import { lane } from '../work/lane.ts'
import { type Desk, LONGEST_SHARED } from './openings.ts'
import type { Passing, ReadGiven, ThreadSetting } from './orders.ts'

/** Orders that may wait before each thread. */
const MOST_WAITING = 500
const MOST_ARTICLES = 50
const MINUTE = 60_000
/** What a process that draws holds on to grows; so it is replaced now and then, and ends soon when nobody wants pictures. */
const PICTURES = 60
const DRAWN = 5000

interface Starting {
  readonly setting: Pick<ThreadSetting, 'config' | 'article'>
  /** A way to the models for one thread more; null where there are none. */
  readonly connect: () => MessagePort | null
  readonly hear: (word: Passing) => void
  /** What the folder holds; null until a thread has looked it through. */
  readonly shelf: () => Folder | null
}

/** The threads and the process that draws, each with its queue; none is started before it is asked. */
export function openLanes({ setting, connect, hear, shelf }: Starting) {
  const deskThread = (pace: Pace, longest: number) => () => {
    const models = pace === 'patient' ? connect() : null
    return started(
      ['answer', pace],
      { ...setting, shelf: shelf(), models, isQuick: pace === 'quick', longest },
      models,
    )
  }
  // Two at a time: one is there already when the other is done, so that neither thread sleeps until the other has woken it.
  const quick: Desk = lane({
    start: deskThread('quick', LONGEST_SHARED),
    atOnce: 2,
    most: MOST_WAITING,
    hear,
  })
  // Two at a time: one is computed while the models read for the other.
  const long: Desk = lane({
    start: deskThread('patient', LONGEST_SHARED),
    atOnce: 2,
    most: MOST_WAITING,
    hear,
  })
  // Opening an article of megabytes takes seconds: only those who ask about such a one wait for it.
  const heavy: Desk = lane({
    start: deskThread('patient', Infinity),
    atOnce: 2,
    most: MOST_WAITING,
    idle: 10 * MINUTE,
    hear,
  })
  const reading = lane<string, ReadGiven>({
    start: () => {
      const models = connect()
      return started(
        ['read', 'patient'],
        { ...setting, shelf: null, models, isQuick: false, longest: Infinity },
        models,
      )
    },
    atOnce: 1,
    most: MOST_ARTICLES,
    idle: MINUTE / 4,
  })
  const drawing = lane<string, Uint8Array>({
    start: () => startProcess(START, ['draw', 'patient']),
    atOnce: 1,
    most: MOST_WAITING,
    idle: DRAWN,
    worn: PICTURES,
  })
  return { quick, long, heavy, reading, drawing }
}

/** Whether somebody waits for each moment of a thread's, or it goes behind those where somebody does. */
type Pace = 'quick' | 'patient'
type Program = readonly [name: 'answer' | 'read', pace: Pace]
/** The first program of each thread and process. */
const START = new URL('./start.ts', import.meta.url)

function started(program: Program, setting: ThreadSetting, port: MessagePort | null) {
  return new Worker(START, {
    workerData: setting,
    transferList: port ? [port] : [],
    argv: [...program],
    // Node says of every new thread that it takes the types off by itself.
    execArgv: ['--disable-warning=ExperimentalWarning'],
    // What is young takes up to 48 MB in a thread otherwise, and is given back rarely.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  })
}
