import type { Problem } from '../../../presentation/wording/problem.ts'
import { StoreFault } from '../../../store/store-fault.ts'
import { Dropped } from '../../../work/dropped.ts'
import { withoutSecrets } from '../rest-fault.ts'

/** What to tell somebody whose request was not answered. What nobody foresaw is noted, and told under its id. */
export function excuseFor(error: unknown, fault: (error: unknown) => string): Problem {
  if (error instanceof StoreFault) return { kind: 'store', trouble: error.trouble }
  if (!(error instanceof Dropped)) return { kind: 'unexpected', id: fault(withoutSecrets(error)) }
  return { kind: error.reason === 'opening' ? 'opening' : 'busy' }
}
