import { Dropped } from '../../work/dropped.ts'
import { failures, type Hearing } from './failures.ts'
import { lastingReasonOf } from './outbound/refused-replies.ts'
import { brokenOffBy, type Requests } from './requests.ts'

/** How often it is looked what is due. Milliseconds. */
const EVERY = 1000
/** How many things are done at a time: one that Discord makes wait keeps no other server waiting. */
const AT_ONCE = 20
/** Milliseconds that what is under way has when it is time to stop; then its requests are broken off. */
const FINISHING = 2500

/** What it takes to do by itself what is due. */
export interface Going extends Hearing {
  readonly rest: Requests
  /** Milliseconds. */
  readonly every?: number | undefined
}

/** Things of one kind that come due again and again, in whatever server. */
interface Due<Item> {
  /** As in "A quiz was ended". */
  readonly name: string
  /** What may be due now. */
  readonly items: () => Promise<readonly Item[]>
  /** Tells one from the others. */
  readonly idOf: (item: Item) => string
  /** Does what is due of one. */
  readonly work: (item: Item, rest: Requests) => Promise<unknown>
  /** Ends one for which there is no place any longer; false where another process has. */
  readonly end: (item: Item) => Promise<boolean>
}

/**
 * Does what is due of each again and again, several at a time and each for itself, so that one that fails, or that
 * Discord makes wait, keeps no other waiting. Gives what stops it, once all that is under way is done or broken off.
 */
export function eachDue<Item>(
  due: Due<Item>,
  { rest, every = EVERY, ...hearing }: Going,
): () => Promise<void> {
  const over = new AbortController()
  const requests = brokenOffBy(rest, over.signal)
  // What was broken off by the end is no trouble of anybody's.
  const unlessOver =
    <Heard>(hear: (heard: Heard) => void) =>
    (heard: Heard) => {
      if (!over.signal.aborted) hear(heard)
    }
  const known = failures({ fault: unlessOver(hearing.fault), told: unlessOver(hearing.told) })
  const working = new Map<string, Promise<void>>()
  let isStopped = false

  const attempt = async (id: string, task: () => Promise<void>): Promise<void> => {
    try {
      await task()
      known.succeeded(id)
    } catch (error) {
      // An article that is still being read is asked for again in the next turn.
      if (!(error instanceof Dropped)) known.failed(id, error)
    }
  }
  const workOn = async (item: Item): Promise<void> => {
    try {
      await due.work(item, requests)
    } catch (error) {
      const reason = lastingReasonOf(error)
      if (reason === null) throw error
      if (await due.end(item)) hearing.told(`${due.name} was ended: ${reason}`)
    }
  }
  const turn = async (): Promise<void> => {
    // One that is under way now may be read as it was before: it has its turn later.
    const busy = new Set(working.keys())
    const items = new Map((await due.items()).map((item) => [due.idOf(item), item]))
    known.keep(new Set([LOOKING, ...busy, ...items.keys()]))
    for (const [id, item] of items) {
      if (busy.has(id) || known.isLeftAlone(id)) continue
      while (working.size >= AT_ONCE) await Promise.race(working.values())
      if (isStopped) return
      const done = attempt(id, () => workOn(item)).finally(() => working.delete(id))
      working.set(id, done)
    }
  }
  let looking: Promise<void> | null = null
  const timer = setInterval(() => {
    if (looking || known.isLeftAlone(LOOKING)) return
    looking = attempt(LOOKING, turn).finally(() => {
      looking = null
    })
  }, every)
  return async () => {
    isStopped = true
    clearInterval(timer)
    const late = setTimeout(() => {
      over.abort()
    }, FINISHING)
    await looking
    await Promise.all(working.values())
    clearTimeout(late)
  }
}

/** What failing to look what is due is kept under; no id of a thing. */
const LOOKING = ''
