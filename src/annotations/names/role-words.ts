import { ROLES, TITLES } from '../../language/offices.ts'

/** Whether a word says what somebody is: "adviser", "under-secretary-general". */
export const isRole = (low: string): boolean =>
  ROLES.has(low) ||
  TITLES.has(low) ||
  (low.includes('-') && low.split('-').some((part) => ROLES.has(part) || TITLES.has(part)))
