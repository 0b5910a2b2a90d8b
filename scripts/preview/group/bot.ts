import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { APIInteraction } from 'discord.js'
import { openArticles } from '../../../src/articles/open-articles.ts'
import { readDocument } from '../../../src/document/read.ts'
import type { seedContext } from '../../../src/seeds.ts'
import { readText } from '../../../src/store/queries/articles.ts'
import { storeAt } from '../../../src/store/store.ts'
import { quizzesAt } from '../../../src/study/quiz-at.ts'
import { shelvesOf } from '../../../src/study/shelf.ts'
import { withCorrections } from '../../../src/transports/discord/corrections/with-corrections.ts'
import { holdTogether, withTogether } from '../../../src/transports/discord/groups/together.ts'
import { handle } from '../../../src/transports/discord/inbound/handle.ts'
import type { LibraryDesk } from '../../../src/transports/discord/library/library-desk.ts'
import { withLibrary } from '../../../src/transports/discord/library/with-library.ts'
import type { Answered } from '../../../src/transports/discord/outbound/answered.ts'
import { openChannel } from './posts.ts'

/** Milliseconds since 1970. */
const BEGINNING = Date.parse('2026-05-04T09:00:00Z')

/** Where nothing waits and nothing is given up. */
const WORK = { person: 'preview', price: 1, until: Infinity, isLong: true } as const

/** The bot with all that groups can do, on a database of its own, in a channel that it posts to. */
export async function openGroupBot(host: ReturnType<typeof seedContext>, read: LibraryDesk['read']) {
  const folder = await mkdtemp(join(tmpdir(), 'who-said-preview-'))
  const store = storeAt(join(folder, 'who-said.db'))
  let now = BEGINNING
  const { articles, open, models, source } = host
  const own = openArticles({
    models,
    read: async (id) => {
      const kept = await store.ask((db) => readText(db, id))
      return kept && readDocument(kept)
    },
  })
  const context = {
    ...{ ...host, source, reader: { address: 'https://read.example' } },
    open: async (id: string) => (await open(id)) ?? own(id),
  }
  const at = shelvesOf({ context, articles }, store)
  const fault = (error: unknown): never => {
    throw error
  }
  const desk = { store, at, quiz: quizzesAt(at), now: () => now, seed: () => 'preview' }
  const answering = {
    interaction: (interaction: APIInteraction) => handle({ context, articles, at, fault }, interaction),
    message: () => Promise.reject(new Error('Nobody writes here.')),
    draw: () => Promise.reject(new Error('Nothing is drawn here.')),
    commands: () => Promise.resolve([]),
  }
  const library = withLibrary(answering, { store, at, read, links: {}, now: () => now })
  const whole = withTogether(withCorrections(library, { store, at, now: () => now }), desk, { posts: true })
  const channel = openChannel()
  const stop = holdTogether(desk, { rest: channel.rest, fault, told: fault, every: 5 })
  return {
    ...channel,
    answer: (interaction: APIInteraction): Promise<Answered | null> => whole.interaction(interaction, WORK),
    /** Milliseconds pass. */
    pass: (time: number): void => {
      now += time
    },
    close: async (): Promise<void> => {
      await stop()
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}
