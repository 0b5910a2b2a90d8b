import { guarded } from './guard.ts'
import { unreadable, type IntakeResult } from './intake.ts'

/** No file that holds an article takes longer, or more memory. */
const MILLISECONDS = 30_000
const MEGABYTES = 768

/** Reads an article out of bytes that anybody may have made: a thread does it, and is stopped where it takes too much. */
export async function readGuarded(
  bytes: Uint8Array,
  name: string,
  milliseconds = MILLISECONDS,
): Promise<IntakeResult> {
  const script = new URL('./worker.ts', import.meta.url)
  const read = await guarded<IntakeResult>(script, { bytes, name }, { milliseconds, megabytes: MEGABYTES })
  switch (read.kind) {
    case 'done':
      return read.result
    case 'too-much':
      return unreadable({ kind: 'too-much' })
    case 'broken':
      return unreadable({ kind: 'damaged' })
  }
}
