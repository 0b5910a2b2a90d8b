/** What a check has found, and what to do where it is a fault. */
export type Finding =
  | { readonly kind: 'good'; readonly what: string; readonly says: string }
  | { readonly kind: 'fault'; readonly what: string; readonly says: string; readonly remedy: string }
  /** Not looked at, with the reason. */
  | { readonly kind: 'skipped'; readonly what: string; readonly says: string }

export const good = (what: string, says: string): Finding => ({ kind: 'good', what, says })
export const fault = (what: string, says: string, remedy: string): Finding => ({
  kind: 'fault',
  what,
  says,
  remedy,
})
export const skipped = (what: string, says: string): Finding => ({ kind: 'skipped', what, says })

const MARKS = { good: 'ok', fault: 'FAULT', skipped: '-' } as const

/** A finding as a line; a fault with its remedy below. */
export function lineOf(finding: Finding): string {
  const line = `${MARKS[finding.kind].padEnd(6)}${finding.what.padEnd(20)}${finding.says}`
  return finding.kind === 'fault' ? `${line}\n      ${''.padEnd(20)}${finding.remedy}` : line
}
