import { LIMITS } from '../limits.ts'

/** What the button of a part holds: which plan, which part of it from 0. */
interface ReadingState {
  readonly plan: string
  readonly part: number
}

/** The state as a `custom_id`. Its version is raised whenever its form changes. */
export function readingId({ plan, part }: ReadingState): string {
  const id = ['R1', plan, part].join('|')
  if (id.length > LIMITS.customId) throw new Error('a button of a reading plan is too long')
  return id
}

/** Whether a `custom_id` is one of a reading plan, of whatever version. */
export const isReadingId = (customId: string): boolean => /^R\d+\|/u.test(customId)

/** The state of a button; null for one of another version, or of somebody's making. */
export function fromReadingId(customId: string): ReadingState | null {
  const [, plan, part] = /^R1\|([\w-]{1,32})\|(\d{1,2})$/u.exec(customId) ?? []
  return plan === undefined ? null : { plan, part: Number(part) }
}
