import { LIMITS } from '../limits.ts'
import { fieldsOfSnippet, SNIPPET, type Snippet, snippetOf } from '../buttons/snippet-fields.ts'

/** What a button or form of corrections does to a quotation; who may do it is looked up when it is pressed. */
export interface CorrectionState extends Snippet {
  /** `ask` opens the form, `form` is the form when it comes back, `undo` takes the correction back. */
  readonly kind: 'ask' | 'form' | 'undo'
}

/** The state as a `custom_id`, with its version first. */
export function correctionId({ kind, ...snippet }: CorrectionState): string {
  const id = ['C1', kind, ...fieldsOfSnippet(snippet)].join('|')
  if (id.length > LIMITS.customId) throw new Error('a button of corrections is too long')
  return id
}

/** Whether a `custom_id` is one of corrections, of whatever version. */
export const isCorrectionId = (customId: string): boolean => /^C\d+\|/u.test(customId)

const STATE = new RegExp(`^C1\\|(ask|form|undo)\\|${SNIPPET}$`, 'u')

/** The state of a button or form; null for one of another version, or of somebody's making. */
export function fromCorrectionId(customId: string): CorrectionState | null {
  const [, kind, ...fields] = STATE.exec(customId) ?? []
  return kind === undefined ? null : { kind: kind as CorrectionState['kind'], ...snippetOf(fields) }
}
