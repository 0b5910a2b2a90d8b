import type { REST } from 'discord.js'
import type { Logger } from 'pino'
import { newId } from '../../../store/ids.ts'
import { isStoreFault } from '../../../store/store.ts'
import { sweepServers } from '../../../store/servers.ts'
import type { Answering } from '../answering.ts'
import { withCorrections } from '../corrections/with-corrections.ts'
import { withDiscussion } from '../discussion/with-discussion.ts'
import { withNotes } from '../notes/with-notes.ts'
import { holdQuizzes } from '../quiz/rounds.ts'
import { withQuiz } from '../quiz/with-quiz.ts'
import { postDaily } from '../quotation/post-daily.ts'
import { withQuotation } from '../quotation/with-quotation.ts'
import { holdReadings } from '../reading/hold-readings.ts'
import { withReading } from '../reading/with-reading.ts'
import type { Requests } from '../requests.ts'
import type { LibraryDesk } from './library-desk.ts'
import { openShelves, type Shelves } from './open-shelves.ts'
import { serversOf } from './servers-of.ts'
import { withLibrary } from './with-library.ts'

/** The same trouble is told no sooner again, however many ask meanwhile. Milliseconds. */
const SILENT = 60_000

interface Opening {
  readonly database: string
  readonly links: boolean
  readonly logger: Logger
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
    studying: (answering: Answering, at: Shelves, fault: (error: unknown) => string) => {
      const desk = { store, at, now: Date.now, seed: newId }
      const note = (error: unknown): void => {
        if (isStoreFault(error)) told(error)
        else fault(error)
      }
      const together = [withQuiz, withReading, withDiscussion, withQuotation, withNotes]
      const beside = (rest: REST) => {
        const ended = (sentence: string): void => {
          logger.warn(sentence)
        }
        const stops = [holdQuizzes, holdReadings, postDaily].map((hold) =>
          hold(desk, { rest, fault: note, told: ended }),
        )
        return async () => {
          await Promise.all(stops.map((stop) => stop()))
        }
      }
      return { answering: together.reduce((inner, before) => before(inner, desk), answering), beside }
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
