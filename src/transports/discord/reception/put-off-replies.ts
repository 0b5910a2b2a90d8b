import { type APIMessage, DiscordAPIError, MessageFlags, Routes } from 'discord.js'
import {
  claimLost,
  dropPutOff,
  keepPutOff,
  type LostReply,
  lostReplies,
  type PutOffReply,
  seePutOff,
} from '../../../store/queries/put-off.ts'
import { isStoreFault, type Store } from '../../../store/store.ts'
import { askerOf } from '../asked.ts'
import { eachDue, type Going } from '../each-due.ts'
import { replace } from '../outbound/deliver.ts'
import { apology } from '../outbound/finish.ts'
import type { Requests } from '../requests.ts'
import type { PutOffHearing } from './put-off-hearing.ts'

interface PutOffDesk {
  readonly store: Store
  /** Milliseconds. */
  readonly now: () => number
  readonly fault: (error: unknown) => void
}

/**
 * Milliseconds until those of a moment are written down or struck out, together: each time waits for the disk, and what is
 * there sooner costs no database anything.
 */
const SOON = 250
/** How often it is said that their process lives, and looked for those whose process does not. Milliseconds. */
const EVERY = 5000
/** Milliseconds without a word of its process after which a reply is lost. */
const LOST = 20_000

/**
 * Writes down which replies are being made, without what was asked, so that where this process dies another one, or the
 * next, tells whoever waits: Discord would show "thinking" for a quarter of an hour.
 */
export function putOffReplies({ store, now, fault }: PutOffDesk) {
  const fresh = new Map<string, PutOffReply>()
  const kept = new Set<string>()
  const over = new Set<string>()
  let last: Promise<void> = Promise.resolve()
  /** One after the other: what is written down is not to be struck out before. A database that is away keeps nobody waiting. */
  const next = (query: Parameters<typeof store.ask<void>>[0]): void => {
    last = last
      .then(() => store.ask(query))
      .catch((error: unknown) => {
        if (!isStoreFault(error)) fault(error)
      })
  }
  const settle = (): void => {
    const [replies, gone] = [[...fresh.values()], [...over]]
    fresh.clear()
    over.clear()
    for (const { interaction } of replies) kept.add(interaction)
    if (replies.length > 0) next((db) => keepPutOff(db, replies, now()))
    if (gone.length > 0) next((db) => dropPutOff(db, gone))
  }
  const settleSoon = (): void => {
    if (fresh.size + over.size === 0) setTimeout(settle, SOON).unref()
  }
  const hearing: PutOffHearing = {
    begun: (interaction) => {
      const { id, token, application_id: application } = interaction
      settleSoon()
      fresh.set(id, { interaction: id, application, token, locale: askerOf(interaction).locale })
    },
    ended: (id) => {
      fresh.delete(id)
      if (!kept.delete(id)) return
      settleSoon()
      over.add(id)
    },
  }
  const lost = (): Promise<readonly LostReply[]> =>
    store.ask(async (db) => {
      await seePutOff(db, [...kept], now())
      return lostReplies(db, now() - LOST)
    })
  /** Tells those who wait for what a process has not finished. Gives what stops it. */
  const hold = (going: Going): (() => Promise<void>) =>
    eachDue(
      {
        name: 'A reply that was put off',
        items: lost,
        idOf: ({ interaction }) => interaction,
        work: async (reply, rest) => {
          if (await store.ask((db) => claimLost(db, reply))) await tell(reply, rest)
        },
        end: () => Promise.resolve(false),
      },
      { every: EVERY, ...going },
    )
  return { hearing, hold }
}

/** Puts a sentence where Discord still shows "thinking"; a reply that is there after all stays. */
async function tell(
  { interaction: id, application, token, locale }: PutOffReply,
  rest: Requests,
): Promise<void> {
  try {
    const route = Routes.webhookMessage(application, token)
    const { flags = 0 } = (await rest.get(route, { auth: false })) as APIMessage
    if ((flags & MessageFlags.Loading) === 0) return
    await replace(rest, { id, token, application_id: application }, [
      apology(locale, { kind: 'interrupted' }),
    ])
  } catch (error) {
    // The message was deleted, or it is too late for it.
    if (!(error instanceof DiscordAPIError) || (error.status !== 404 && error.status !== 401)) throw error
  }
}
