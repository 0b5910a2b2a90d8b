import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'

/** Notes a fault of the program and gives the id to ask for. */
export function note(error: unknown, logger: Logger, id = randomBytes(3).toString('hex')): string {
  logger.error({ err: error, id }, 'A fault of the program')
  return id
}

/** Tells whoever started the program one sentence. */
export function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}
