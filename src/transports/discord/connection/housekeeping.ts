import type { Requests } from '../requests.ts'
import { withoutSecrets } from '../rest-fault.ts'

/** What is to be done at the start and once a day. */
export interface Housekeeping {
  readonly keepHouse?: ((rest: Requests) => Promise<void>) | undefined
  readonly fault: (error: unknown) => string
}

const DAY = 24 * 3_600_000

/** Keeps house now and once a day, until the function that it gives is called. Where it fails it is tried the next day. */
export function housekeeping(rest: Requests, { keepHouse, fault }: Housekeeping): () => void {
  const work = (): void => {
    keepHouse?.(rest).catch((error: unknown) => fault(withoutSecrets(error)))
  }
  work()
  const timer = setInterval(work, DAY).unref()
  return () => {
    clearInterval(timer)
  }
}
