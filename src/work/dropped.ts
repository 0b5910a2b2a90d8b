/**
 * Why work was not done: too much waits already, its time was over before its turn came, or the article that it is about
 * is still being read.
 */
type Reason = 'full' | 'late' | 'opening'

/** What work is rejected with that is not done. Whoever asked is to be told, if there is time to. */
export class Dropped extends Error {
  readonly reason: Reason
  constructor(reason: Reason) {
    super(`The work was not done: ${reason}`)
    this.reason = reason
  }
}
