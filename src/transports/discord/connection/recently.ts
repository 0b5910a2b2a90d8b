/** The most ids that are remembered: far more than are on their way at once. */
const MOST_IDS = 2000

/**
 * Tells whether an id is seen for the first time. A connection that resumes replays what it may already have
 * delivered; an interaction must not be answered twice.
 */
export function recently(): (id: string) => boolean {
  const seen = new Set<string>()
  return (id) => {
    if (seen.has(id)) return false
    seen.add(id)
    const [oldest] = seen
    if (seen.size > MOST_IDS && oldest !== undefined) seen.delete(oldest)
    return true
  }
}
