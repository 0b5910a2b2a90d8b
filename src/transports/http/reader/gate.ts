/** Lets `most` pieces of work run at a time; whoever comes beyond that gets null. */
export function gate(most: number): <T>(work: () => Promise<T>) => Promise<T | null> {
  let inside = 0
  return async (work) => {
    if (inside >= most) return null
    inside++
    try {
      return await work()
    } finally {
      inside--
    }
  }
}
