import type { MessagePort } from 'node:worker_threads'
import type { Folder } from '../articles/shelf.ts'
import { unpackedArticles } from '../articles/unpacked.ts'
import type { Call, Reply } from '../commands/calling/call.ts'
import { Mistake, told as toldMistake } from '../mistake.ts'
import type { Library } from '../search/library/library.ts'
import type { MakeQuiz } from '../study/quiz-at.ts'
import type { Answering } from '../transports/discord/inbound/answering.ts'
import { keptPictures } from '../transports/discord/pictures/kept-pictures.ts'
import { StoreFault } from '../store/store-fault.ts'
import type { CacheCount } from '../work/cache-count.ts'
import type { LaneLoad, Terms } from '../work/lane.ts'
import { openLanes } from './lanes.ts'
import { before, type Desk, openings, OURS } from './openings.ts'
import type { DeskGiven, DeskOrder, Package, ThreadSetting, Passing } from './orders.ts'

interface Threads {
  readonly setting: Pick<ThreadSetting, 'config' | 'article'>
  /** A way to the models for one thread more; null where there are none. */
  readonly connect: () => MessagePort | null
  /** Notes a fault of the program under an id. */
  readonly note: (error: unknown, id: string) => void
  readonly tell: (sentence: string) => void
  /** Counts how often a picture was drawn already. */
  readonly pictures?: CacheCount
}

/** Answers in other threads than this one. */
export interface InThreads extends Answering {
  /** Opens the article that is meant, so that nobody waits for it who asks first. Rejected with the operator's Mistake. */
  readonly prepare: () => Promise<void>
  /** Draws who speaks where in the article that is meant, since the first picture takes many times as long as others. */
  readonly drawAhead: () => Promise<void>
  /** Has an article read before anybody asks for it. */
  readonly open: (id: string) => Promise<void>
  /**
   * An article to use in this thread. Rejected with Dropped where it is not read in a moment, or in so many milliseconds;
   * the reading goes on.
   */
  readonly library: (id: string, patience?: number) => Promise<Library | null>
  readonly quiz: MakeQuiz
  /** Answers what a page asks about the article that it shows. Rejected with Dropped where that is still being read. */
  readonly call: (request: Call) => Promise<Reply>
  /** What comes with the bot, and the article that is meant. Rejected with the operator's Mistake. */
  readonly shelf: () => Promise<{ readonly articles: Folder['articles']; readonly article: string }>
  /** How much each thread has to do, by what it does. */
  readonly loads: () => Readonly<Record<string, LaneLoad>>
  readonly close: () => Promise<void>
}

/** Milliseconds to wait for an article to use here: Discord waits for three seconds. */
const MOMENT = 2000

/** Milliseconds that a page waits for what is asked on it. */
const PAGES = 20_000

/** Terms of work that is of use only within `milliseconds`. */
const soon = (milliseconds = MOMENT): Terms => ({ ...OURS, until: performance.now() + milliseconds })

/**
 * Threads, each started when it is first needed: one answers what takes a moment, one what takes longer, one what is about
 * long articles, and these know nothing but articles that are read; one reads articles. Another holds the models. A process
 * draws: what fonts and pictures took, a thread would leave behind in the memory that all threads share.
 */
export function inThreads({ setting, connect, note, tell, pictures }: Threads): InThreads {
  let shelf: Folder | null = null
  const told = new Set<string>()
  const hear = (word: Passing): void => {
    if (word.kind === 'fault') note(word.error, word.id)
    else if (!told.has(word.sentence)) tell(word.sentence)
    if (word.kind === 'tell') told.add(word.sentence)
  }
  const { quick, long, heavy, reading, drawing } = openLanes({ setting, connect, hear, shelf: () => shelf })
  const packageOf = async (id: string, terms: Terms): Promise<Package | null> => {
    const given = await reading.ask(id, terms)
    if (given && 'trouble' in given) throw new StoreFault(given.trouble)
    return given
  }
  const opening = openings(packageOf, heavy)
  const unpacked = unpackedArticles(async (id) => (await packageOf(id, OURS))?.bytes ?? null)

  /** Asks a thread; an article that it has not got is read first. */
  const ask = async (first: Desk, order: DeskOrder, terms: Terms): Promise<DeskGiven> => {
    let desk = first
    for (let asked = order; ; asked = later(order)) {
      const given = await desk.ask(asked, terms)
      if (given.kind === 'heavy') {
        desk = heavy
        await before(terms.until, ask(heavy, { kind: 'open', id: given.id }, OURS))
        continue
      }
      if (given.kind === 'mistake') throw new Mistake(given.message)
      if (given.kind === 'store') throw new StoreFault(given.trouble)
      if (given.kind !== 'unopened') return given
      await before(terms.until, Promise.all(given.ids.map((id) => opening(desk, id, terms))))
    }
  }
  /** What letters and annotations answer alone waits for no model, nor for whoever waits for one. */
  const askKnowing = async (order: DeskOrder, terms: Terms): Promise<DeskGiven> => {
    const known = await ask(quick, order, terms)
    return known.kind === 'elsewhere' ? ask(long, later(order), terms) : known
  }
  const ready = ask(quick, { kind: 'shelf' }, OURS).then((given) => {
    if (given.kind !== 'shelf') throw wrong(given)
    for (const problem of given.shelf.problems) tell(toldMistake((words) => words.leftOut(problem)))
    shelf = given.shelf
    return { articles: given.shelf.articles, article: given.article }
  })
  const open = async (id: string): Promise<void> => {
    await ask(quick, { kind: 'open', id }, OURS)
  }
  const draw = keptPictures(({ layout }, terms) => drawing.ask(layout, terms), pictures)
  return {
    interaction: async (interaction, { isLong, mayBeKnown = false, kept, ...terms }) => {
      await ready
      const order = { kind: 'interaction', interaction, kept } as const
      const given = await (isLong && !mayBeKnown ? ask(long, later(order), terms) : askKnowing(order, terms))
      if (given.kind !== 'interaction') throw wrong(given)
      return given.answered
    },
    message: async (written, terms) => {
      await ready
      const given = await ask(long, { kind: 'message', written }, terms)
      if (given.kind !== 'message') throw wrong(given)
      return given.reply
    },
    draw,
    commands: async () => {
      const given = await ask(quick, { kind: 'commands' }, OURS)
      if (given.kind !== 'commands') throw wrong(given)
      return given.commands
    },
    prepare: async () => open((await ready).article),
    drawAhead: async () => {
      const given = await ask(quick, { kind: 'speakers', id: (await ready).article }, OURS)
      if (given.kind !== 'speakers') throw wrong(given)
      if (given.drawing) await draw(given.drawing, OURS)
    },
    open,
    quiz: async (place, plan) => {
      await ready
      const given = await ask(long, { kind: 'quiz', place, plan }, soon())
      if (given.kind !== 'quiz') throw wrong(given)
      return given.quiz
    },
    call: async (request) => {
      await ready
      const given = await ask(long, { kind: 'call', request }, soon(PAGES))
      if (given.kind !== 'call') throw wrong(given)
      return given.reply
    },
    library: (id, patience = MOMENT) => before(performance.now() + patience, unpacked(id)),
    shelf: () => ready,
    loads: () => ({
      ...{ quick: quick.load(), long: long.load(), heavy: heavy.load() },
      ...{ reading: reading.load(), drawing: drawing.load() },
    }),
    close: async () => {
      await Promise.all([quick, long, heavy, reading, drawing].map((one) => one.close()))
    },
  }
}

/** An order as it is asked later, or waits for long: what the place kept before may be another thing by then. */
const later = (order: DeskOrder): DeskOrder =>
  order.kind === 'interaction' ? { kind: 'interaction', interaction: order.interaction } : order

const wrong = ({ kind }: DeskGiven): Error => new Error(`A thread gave ${kind}, which nobody asked for`)
