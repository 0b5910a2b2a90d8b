import type { Turn } from '../../../commands/understand/understood.ts'

/** Milliseconds after which a question no longer belongs to the one before. */
const TEN_MINUTES = 10 * 60_000
/** The most turns that are remembered, of all places together. */
const MOST_TURNS = 2000

/** Where a question stands: who asks, in which channel, and which message of the bot's it replies to. */
interface Place {
  readonly channel: string
  readonly author: string
  readonly replyTo: string | undefined
}

/** What was asked last, so that "and why?" has something before it. Held in memory alone, and forgotten soon. */
export interface Conversations {
  /** What a question may refer to: the reply that it answers; failing that the same person's last question there. */
  readonly before: (place: Place, now: number) => Turn | null
  readonly note: (place: Place & { readonly reply: string | undefined }, turn: Turn, now: number) => void
}

export function conversations(): Conversations {
  const turns = new Map<string, { readonly turn: Turn; readonly at: number }>()
  const keyOf = ({ channel, author }: Place) => `${channel} ${author}`
  const keep = (key: string, turn: Turn, at: number): void => {
    turns.delete(key)
    turns.set(key, { turn, at })
    const [oldest] = turns.keys()
    if (turns.size > MOST_TURNS && oldest !== undefined) turns.delete(oldest)
  }
  return {
    before: (place, now) => {
      const replied = place.replyTo === undefined ? undefined : turns.get(place.replyTo)
      if (replied) return replied.turn
      const last = turns.get(keyOf(place))
      return last && now - last.at <= TEN_MINUTES ? last.turn : null
    },
    note: (place, turn, now) => {
      keep(keyOf(place), turn, now)
      if (place.reply !== undefined) keep(place.reply, turn, now)
    },
  }
}
