import { kyselyInParts } from '../store/kysely-in-parts.ts'

/** What groups have: the way to the database, which is most of it, in parts; then one thing after the other. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  ...kyselyInParts,
  () => import('../store/open-store.ts'),
  () => import('../transports/discord/notes/with-notes.ts'),
  () => import('../transports/discord/quiz/with-quiz.ts'),
  () => import('../transports/discord/discussion/with-discussion.ts'),
  () => import('../transports/discord/library/with-library.ts'),
]

/**
 * Loads what groups have, with a turn of the event loop after each part: in one go it would hold the thread that holds
 * the connection three times as long, and what needs none of it would wait.
 */
export async function loadGroup() {
  for (const load of PARTS) {
    await load()
    await new Promise((turn) => setImmediate(turn))
  }
  return import('../transports/discord/library/shelves/open-groups.ts')
}
