import { isStoreFault } from '../../store/store.ts'
import { outOfReach } from './refusals.ts'
import { withoutSecrets } from './rest-fault.ts'

/** Who hears of what fails of itself. */
export interface Hearing {
  /** Notes a fault of the program, and trouble of the database. */
  readonly fault: (error: unknown) => void
  /** Hears in a sentence of what was ended, and of trouble with Discord. */
  readonly told: (sentence: string) => void
}

/** Whose trouble it is: a thing's own, or one that meets all of them and is told once. */
type Trouble = 'own' | 'database' | 'Discord'

/** In how many turns at most it is tried again. */
const MOST_TURNS: Readonly<Record<Trouble, number>> = { own: 600, database: 15, Discord: 15 }

interface Failing {
  readonly trouble: Trouble
  /** How often in a row it failed. */
  readonly times: number
  /** For how many more turns it is left alone. */
  turns: number
}

/** What fails again and again, by its id: told once, and tried in the next turn but one, then after ever more of them. */
export function failures({ fault, told }: Hearing) {
  const failing = new Map<string, Failing>()
  return {
    /** Whether a thing is left alone in this turn. */
    isLeftAlone: (id: string): boolean => {
      const known = failing.get(id)
      return known !== undefined && known.turns-- > 0
    },
    failed: (id: string, error: unknown): void => {
      const { trouble, sentence } = troubleOf(error)
      const before = failing.get(id)
      const alike = trouble === 'own' ? [before] : [...failing.values()]
      const isKnown = alike.some((one) => one?.trouble === trouble)
      const times = (before?.times ?? 0) + 1
      failing.set(id, { trouble, times, turns: Math.min(2 ** (times - 1), MOST_TURNS[trouble]) })
      if (isKnown) return
      if (sentence === null) fault(withoutSecrets(error))
      else told(sentence)
    },
    succeeded: (id: string): void => {
      failing.delete(id)
    },
    /** Forgets all that is not there any longer. */
    keep: (ids: ReadonlySet<string>): void => {
      for (const id of failing.keys()) if (!ids.has(id)) failing.delete(id)
    },
  }
}

/** Whose trouble it is, and the sentence that tells it; null where it is noted as it is. */
function troubleOf(error: unknown): { readonly trouble: Trouble; readonly sentence: string | null } {
  if (isStoreFault(error)) return { trouble: 'database', sentence: null }
  const mistake = outOfReach(error)
  return mistake ? { trouble: 'Discord', sentence: mistake.message } : { trouble: 'own', sentence: null }
}
