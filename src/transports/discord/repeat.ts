import { isStoreFault } from '../../store/store.ts'
import { isTokenRefused } from './refusals.ts'
import { withoutSecrets } from './rest-fault.ts'

/** How often it is looked what is due. Milliseconds. */
const EVERY = 1000

export interface Repeating {
  /** Notes a fault of the program, and trouble of the database. */
  readonly fault: (error: unknown) => void
  /** Milliseconds. */
  readonly every?: number | undefined
}

/** Does what is due again and again, one turn after the other. Gives what stops it, once the turn under way is done. */
export function repeat(due: () => Promise<void>, { fault, every = EVERY }: Repeating): () => Promise<void> {
  let isAway = false
  let working: Promise<void> | null = null
  const turn = async (): Promise<void> => {
    try {
      await due()
      isAway = false
    } catch (error) {
      // A database that stays away, or a token that is revoked, is told of once.
      const stays = isStoreFault(error) || isTokenRefused(error)
      if (!stays || !isAway) fault(withoutSecrets(error))
      isAway = stays
    }
  }
  const timer = setInterval(() => {
    working ??= turn().finally(() => {
      working = null
    })
  }, every)
  return async () => {
    clearInterval(timer)
    await working
  }
}
