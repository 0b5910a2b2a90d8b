import type { Answer } from '../answer.ts'

/** What one can ask; the wording lists the commands. */
export const help = (): Answer => ({
  about: 'help',
  kind: 'found',
  reason: 'listed',
  citations: [],
  nearest: [],
})
