import { LIMITS } from '../limits.ts'
import type { Snippet } from '../snippet-button.ts'

/** What a button or form of corrections does to a quotation; who may do it is looked up when it is pressed. */
export interface CorrectionState extends Snippet {
  /** `ask` opens the form, `form` is the form when it comes back, `undo` takes the correction back. */
  readonly kind: 'ask' | 'form' | 'undo'
}

/** The state as a `custom_id`, with its version first. */
export function correctionId({ kind, article, span, print }: CorrectionState): string {
  const id = ['C1', kind, article, ...[span.start, span.end, print].map((n) => n.toString(36))].join('|')
  if (id.length > LIMITS.customId) throw new Error('a button of corrections is too long')
  return id
}

/** Whether a `custom_id` is one of corrections, of whatever version. */
export const isCorrectionId = (customId: string): boolean => /^C\d+\|/u.test(customId)

const STATE = /^C1\|(ask|form|undo)\|([\w-]{8})\|([0-9a-z]{1,8})\|([0-9a-z]{1,8})\|([0-9a-z]{1,11})$/u

/** The state of a button or form; null for one of another version, or of somebody's making. */
export function fromCorrectionId(customId: string): CorrectionState | null {
  const [, kind, article = '', start = '', end = '', print = ''] = STATE.exec(customId) ?? []
  if (kind === undefined) return null
  const span = { start: parseInt(start, 36), end: parseInt(end, 36) }
  return { kind: kind as CorrectionState['kind'], article, span, print: parseInt(print, 36) }
}
