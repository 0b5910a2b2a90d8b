/** Loads about half of what the way to the database loads, so that whoever holds a connection does it in two steps. */
export const loadHalfOfKysely = (): Promise<unknown> => import('kysely/helpers/sqlite')
