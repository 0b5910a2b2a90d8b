import { hash } from 'node:crypto'
import type { APIInteraction } from 'discord-api-types/v10'
import { LRUCache } from 'lru-cache'
import { type CacheCount, newCacheCount } from '../../../work/cache-count.ts'
import type { Place, Shelf } from '../../../study/shelf.ts'
import type { Answered } from '../outbound/answered.ts'
import { askedOf, askerOf, whereFrom } from '../asked.ts'
import type { Answering } from './answering.ts'
import { meansAll } from './articles.ts'

/** The most characters of all replies that are kept: hundreds of replies. */
const ROOM = 2_000_000
/** Milliseconds after which a reply is made anew, whatever may have changed that nobody thought of. */
const LASTING = 60_000

type At = (place: Place) => Promise<Pick<Shelf, 'state' | 'context'>>

/**
 * Passes on what is asked, and keeps the replies that last: where many ask the same, one is answered and the others
 * have no thread to wait for; who asks while that one is being answered waits for the same reply. The key is a hash
 * (SHA-256) of all that such a reply depends on, so that no word that was typed is kept; a reply says what its place kept
 * when it was made, so that none is kept under anything else. `count` is kept of what could be had twice.
 */
export function keptReplies(answering: Answering, at: At, count: CacheCount = newCacheCount()): Answering {
  const kept = new LRUCache<string, Answered>({
    maxSize: ROOM,
    ttl: LASTING,
    sizeCalculation: (answered, key) => key.length + JSON.stringify(answered).length,
  })
  const underWay = new Map<string, Promise<Answered | null>>()
  return {
    ...answering,
    interaction: async (interaction, work) => {
      const asked = wordsOf(interaction)
      const place = asked === null ? null : await at(whereFrom(interaction))
      if (!place || place.state === null) return answering.interaction(interaction, work)
      const { state, context } = place
      const key = hash('sha256', JSON.stringify([asked, state, context.article]), 'base64')
      // One that is dropped or does not last is its asker's alone: whoever waited for it asks then.
      const other = underWay.get(key)
      // Nothing is awaited where nobody is before: two who come together would both ask.
      const known = kept.get(key) ?? (other && (await other.then(() => kept.get(key), nothing)))
      count[known ? 'hits' : 'misses']++
      if (known) return known
      const answer = async (): Promise<Answered | null> => {
        const answered = await answering.interaction(interaction, { ...work, kept: state })
        if (answered?.lasts === state) kept.set(key, answered)
        return answered
      }
      const answered = answer()
      underWay.set(key, answered)
      try {
        return await answered
      } finally {
        if (underWay.get(key) === answered) underWay.delete(key)
      }
    },
  }
}

const nothing = (): undefined => undefined

/** All of a command that its reply depends on, but the place; null for what is no command, or asks about all articles. */
function wordsOf(interaction: APIInteraction): string | null {
  const asked = askedOf(interaction)
  if (asked.kind !== 'command' || meansAll(String(asked.options['article'] ?? ''))) return null
  const { locale, placeLocale, amongOthers } = askerOf(interaction)
  const { command, options, isPrivate } = asked
  return JSON.stringify([command, options, isPrivate, locale, placeLocale, amongOthers])
}
