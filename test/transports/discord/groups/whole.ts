import { pino } from 'pino'
import { openArticles } from '../../../../src/articles/open-articles.ts'
import { readDocument } from '../../../../src/document/read.ts'
import { seedContext } from '../../../../src/seeds.ts'
import { quizzesAt } from '../../../../src/study/quiz-at.ts'
import { openGroups } from '../../../../src/transports/discord/library/shelves/open-groups.ts'
import { startBot } from '../bot.ts'
import type { Loopback } from '../loopback/loopback.ts'

/** The bot with all that groups can do, without models, on what is kept at an address. */
export async function startWhole(discord: Loopback, database: string) {
  const groups = openGroups({ database, links: true, logger: pino({ level: 'silent' }) })
  const { articles, open: opened, ...host } = seedContext('seeds')
  const read = async (id: string) => {
    const source = await groups.elsewhere(id)
    return source && readDocument(source)
  }
  const own = openArticles({ read, models: host.models })
  const context = { ...host, open: async (id: string) => (await opened(id)) ?? own(id) }
  const at = groups.shelves({ ...context, articles })
  const faults: unknown[] = []
  const fault = (error: unknown) => String(faults.push(error))
  const studying = { fault, posts: true, quiz: quizzesAt(at) }
  let studied: ReturnType<typeof groups.studying> | undefined
  let now = Date.now()
  const bot = startBot(discord, {
    desk: { context, articles, at },
    wrap: (answering) => {
      studied = groups.studying(groups.correcting(groups.changing(answering, at), at), at, studying)
      return studied.answering
    },
    beside: (rest) => studied?.beside(rest) ?? (() => Promise.resolve()),
    keepHouse: groups.keepHouse,
    // So late after each other that nobody is in a flood.
    now: () => (now += 60_000),
  })
  await bot.ready
  return {
    /** Ends it, and gives its faults. */
    leave: async (): Promise<readonly unknown[]> => {
      await bot.leave()
      await groups.close()
      return [...bot.faults, ...faults]
    },
  }
}
