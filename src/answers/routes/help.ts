import type { Answer, Offer } from '../answer.ts'

/** What one can ask, in the order in which it is shown. */
export const help = (offers: readonly Offer[]): Answer => ({
  about: 'help',
  kind: 'found',
  reason: 'listed',
  citations: [],
  nearest: [],
  offers,
})
