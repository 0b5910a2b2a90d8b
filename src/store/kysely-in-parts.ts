/**
 * Loads what the way to the database loads, a part at a time, each a third of it or less: in one go it would hold
 * whoever holds a connection. What a part needs of the one before is there already.
 */
export const kyselyInParts: readonly (() => Promise<unknown>)[] = [
  () => import('kysely/migration'),
  () => import('kysely/helpers/sqlite'),
  () => import('kysely'),
  () => import('./postgres.ts'),
]
