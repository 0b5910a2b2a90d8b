import { LRUCache } from 'lru-cache'
import { type Answered, answerProblem, isPrivate } from '../outbound/answered.ts'
import type { Asker } from '../asked.ts'

/** A button under a private reply that puts it in the channel. */
export interface SharePress {
  /** The private reply. */
  readonly message: string
  readonly customId: string
}

/** What was recently put in the channel, so that nothing is put there twice. */
export interface Shares {
  /** Whether a share is the first; from now on it is not. */
  readonly claim: (share: SharePress) => boolean
  /** Lets it be shared again: it did not reach the channel. */
  readonly release: (share: SharePress) => void
  /** Lets all of a private reply be shared again: it was taken back. */
  readonly takenBack: (message: string) => void
}

/** The most private replies that are remembered; Discord shows none longer than until the next start of the app. */
const MOST_REPLIES = 10_000

/** Remembers what was shared. */
export function openShares(): Shares {
  const shared = new LRUCache<string, Set<string>>({ max: MOST_REPLIES })
  return {
    claim: ({ message, customId }) => {
      const of = shared.get(message) ?? new Set()
      shared.set(message, of)
      if (of.has(customId)) return false
      of.add(customId)
      return true
    },
    release: ({ message, customId }) => void shared.get(message)?.delete(customId),
    takenBack: (message) => void shared.delete(message),
  }
}

/** What is to be answered, and what that shares. */
interface Sharing {
  readonly asker: Asker
  readonly share: SharePress | null
}

/** Answers; what is shared reaches the channel once, however often and fast its button is pressed. */
export async function sharedOnce(
  shares: Shares,
  { asker, share }: Sharing,
  answer: () => Promise<Answered | null>,
): Promise<Answered | null> {
  if (share === null) return answer()
  if (!shares.claim(share)) return answerProblem(asker, { kind: 'shared-already' })
  let isShared = false
  try {
    const answered = await answer()
    isShared = answered !== null && !isPrivate(answered)
    return answered
  } finally {
    if (!isShared) shares.release(share)
  }
}
