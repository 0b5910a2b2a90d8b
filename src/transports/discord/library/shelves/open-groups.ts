import type { Logger } from 'pino'
import { newId } from '../../../../store/queries/ids.ts'
import { isStoreFault } from '../../../../store/store.ts'
import { sweepServers } from '../../../../store/queries/servers.ts'
import type { MakeQuiz } from '../../../../study/quiz-at.ts'
import { asKept, type Shelves } from '../../../../study/shelf.ts'
import type { Answering } from '../../inbound/answering.ts'
import { withCorrections } from '../../corrections/with-corrections.ts'
import type { Requests } from '../../requests.ts'
import { holdTogether, withTogether } from '../../groups/together.ts'
import type { LibraryDesk } from '../library-desk.ts'
import { openShelves } from './open-shelves.ts'
import type { FloodGate } from '../../reception/flood.ts'
import { putOffReplies } from '../../reception/put-off-replies.ts'
import { shareSpending } from '../../reception/share-spending.ts'
import { serversOf } from './servers-of.ts'
import { withLibrary } from '../with-library.ts'

/** The same trouble is told no sooner again, however many ask meanwhile. Milliseconds. */
const SILENT = 60_000

interface Opening {
  readonly database: string
  readonly links: boolean
  readonly logger: Logger
}

interface Studying {
  /** Notes a fault of the program and gives the id to ask for. */
  readonly fault: (error: unknown) => string
  /** Whether the bot has a token, without which it posts nothing by itself. */
  readonly posts: boolean
  readonly quiz: MakeQuiz
}

/** What groups keep, as the bot uses and changes it. The database is opened when it is first asked. */
export function openGroups({ database, links, logger }: Opening) {
  let last = { trouble: '', at: -Infinity }
  const told = (fault: unknown): void => {
    if (!isStoreFault(fault)) return
    const { trouble } = fault
    const now = performance.now()
    if (trouble === last.trouble && now - last.at < SILENT) return
    last = { trouble, at: now }
    logger.warn({ trouble }, fault.message)
  }
  const { store, ...shelves } = openShelves(database, told)
  return {
    ...shelves,
    /** Puts the commands that change a library before all others. */
    changing: (answering: Answering, at: Shelves, other: Partial<LibraryDesk> = {}): Answering =>
      withLibrary(answering, { store, at, links: links ? {} : null, now: Date.now, ...other }),
    /** Puts right who said what, where a server knows better. */
    correcting: (answering: Answering, at: Shelves): Answering =>
      withCorrections(answering, { store, at, now: Date.now }),
    /** Puts what groups do together before all else; `beside` does what goes on by itself. */
    studying: (answering: Answering, at: Shelves, { fault, posts, quiz }: Studying) => {
      const desk = { store, at, quiz, now: Date.now, seed: newId }
      const note = (error: unknown): void => {
        if (isStoreFault(error)) told(error)
        else fault(error)
      }
      const ended = (sentence: string): void => {
        logger.warn(sentence)
      }
      const replies = putOffReplies({ store, now: Date.now, fault: note })
      return {
        answering: withTogether(answering, desk, { posts }),
        putOff: replies.hearing,
        /** Shares what people spent with other processes. Gives what stops it. */
        sharing: (gate: FloodGate) => shareSpending(gate, { store, now: Date.now, fault: note }),
        beside: (rest: Requests) => {
          const going = { rest, fault: note, told: ended }
          const stops = [holdTogether({ ...desk, at: asKept(at) }, going), replies.hold(going)]
          return async () => {
            await Promise.all(stops.map((stop) => stop()))
          }
        },
      }
    },
    /** Deletes what is kept of servers that the bot has been gone from for 30 days. */
    keepHouse: async (rest: Requests): Promise<void> => {
      try {
        const present = await serversOf(rest)
        const gone = await store.ask((db) => sweepServers(db, { present, now: Date.now() }))
        if (gone > 0) logger.info({ servers: gone }, 'Deleted what was kept of servers that the bot has left')
      } catch (error) {
        if (!isStoreFault(error)) throw error
        told(error)
      }
    },
  }
}
