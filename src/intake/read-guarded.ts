import { guarded, type Bounds } from './guard.ts'
import { unreadable, type IntakeResult } from './intake.ts'

/** No file that holds an article takes longer, or more memory. */
const BOUNDS: Bounds = { work: 30_000, milliseconds: 120_000, megabytes: 768 }

/** Reads an article out of bytes that anybody may have made: a process does it, and is stopped where it takes too much. */
export async function readGuarded(
  bytes: Uint8Array,
  name: string,
  bounds: Bounds = BOUNDS,
): Promise<IntakeResult> {
  const script = new URL('./worker.ts', import.meta.url)
  const read = await guarded<IntakeResult>(script, { bytes, name }, bounds)
  switch (read.kind) {
    case 'done':
      return read.result
    case 'too-much':
    case 'busy':
      return unreadable({ kind: read.kind })
    case 'broken':
      return unreadable({ kind: 'damaged' })
  }
}
