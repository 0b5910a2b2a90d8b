import type { Logger } from 'pino'
import type { Context } from '../commands/calling/run.ts'
import type { Config } from '../config.ts'
import { readerAt } from '../presentation/place.ts'
import { NO_MODELS } from '../search/models/ports.ts'
import type { Place } from '../study/shelf.ts'
import type { InThreads } from '../threads/in-threads.ts'
import type { FloodGate } from '../transports/discord/reception/flood.ts'
import type { CacheCount } from '../work/cache-count.ts'
import { loadGroup } from './load-group.ts'

interface Beside {
  readonly logger: Logger
  readonly fault: (error: unknown) => string
  /** Counts how often a reply was there already. */
  readonly replies: CacheCount
  /** Counts along what was spent in other processes. */
  readonly gate: FloodGate
}

/** What groups keep, and the commands that change it: they run here, since what they leave to do is a function. */
export async function openGroup(
  threads: InThreads,
  { database, discordToken, links, publicUrl }: Config,
  { logger, fault, replies, gate }: Beside,
) {
  const { openGroups } = await loadGroup()
  const groups = openGroups({ database, links, logger })
  // What an article says is the threads' business; here it is only read ahead.
  const open = async (id: string): Promise<null> => {
    await threads.open(id)
    return null
  }
  const shelvesWith = (open: Context['open']) => {
    const shelves = threads
      .shelf()
      .then(({ article, articles }) =>
        groups.shelves({ article, articles, open, models: NO_MODELS, reader: readerAt(publicUrl) }),
      )
    // A folder without an article ends the run, and says so elsewhere.
    shelves.catch(() => undefined)
    return async (place: Place) => (await shelves)(place)
  }
  const { keptReplies } = await import('../transports/discord/inbound/kept-replies.ts')
  const changing = groups.correcting(
    groups.changing(keptReplies(threads, shelvesWith(open), replies), shelvesWith(open)),
    shelvesWith(threads.library),
  )
  const posts = discordToken !== null
  const { answering, beside, putOff, sharing } = groups.studying(changing, shelvesWith(threads.library), {
    ...{ fault, posts, quiz: threads.quiz },
  })
  const { keepHouse, linked, lacking } = groups
  const stopSharing = sharing(gate)
  const close = async (): Promise<void> => {
    await stopSharing()
    await groups.close()
  }
  return { answering, beside, putOff, keepHouse, linked, lacking, close }
}
