import type { Problem } from '../../../presentation/wording/problem.ts'
import { StoreFault } from '../../../store/store-fault.ts'
import { type Answered, answerProblem } from '../outbound/answered.ts'
import type { Due } from './due.ts'
import { excuseFor } from '../outbound/excuse.ts'
import type { Reception } from './reception.ts'
import { reasonOf } from '../outbound/refused-replies.ts'
import { withoutSecrets } from '../rest-fault.ts'

/** Logs why a reply cannot be given where it belongs; what is nobody's choice is noted as a fault, under an id. */
export function logTrouble({ logger, fault }: Reception, error: unknown): string | null {
  const reason = reasonOf(error)
  if (reason === null) return fault(withoutSecrets(error))
  logger.warn(`A reply could not be given: ${reason}`)
  return null
}

/** In the place of a reply: what is wrong, for the asker alone. */
export const excuse = (reception: Reception, { asker }: Due, error: unknown): Answered =>
  answerProblem(asker, problemOf(reception, error))

/** What people are told; a database that has trouble is no fault of the program, but its operator's to mend. */
export function problemOf({ fault, logger }: Reception, error: unknown): Problem {
  if (error instanceof StoreFault) logger.warn({ trouble: error.trouble }, error.message)
  return excuseFor(error, fault)
}
