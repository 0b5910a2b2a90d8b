/** Middle and slowest of a row of times, in milliseconds. */
export interface Timing {
  readonly runs: number
  readonly median: number
  readonly p99: number
}

/** How long one run takes, in milliseconds. */
export function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** How long one run takes that ends later, in milliseconds. */
export async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

/** The shortest of several runs: what the work takes when nothing else is in its way. */
export const best = (runs: number, run: () => unknown): number =>
  Math.min(...Array.from({ length: runs }, () => time(run)))

/** The least processor time of several runs, in milliseconds, which other programs on the machine do not change. */
export const bestWork = (runs: number, run: () => unknown): number =>
  Math.min(
    ...Array.from({ length: runs }, () => {
      const start = process.cpuUsage()
      run()
      return process.cpuUsage(start).user / 1000
    }),
  )

/** The same for a run that ends later. */
export async function bestWorkOf(runs: number, run: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let k = 0; k < runs; k++) {
    const start = process.cpuUsage()
    await run()
    times.push(process.cpuUsage(start).user / 1000)
  }
  return Math.min(...times)
}

/** The most processor time that one turn of this thread's event loop takes meanwhile, in milliseconds. */
export async function longestTurn(run: () => Promise<unknown>): Promise<number> {
  let [longest, before] = [0, process.threadCpuUsage()]
  const looking = setInterval(() => {
    const { user, system } = process.threadCpuUsage(before)
    before = process.threadCpuUsage()
    longest = Math.max(longest, (user + system) / 1000)
  }, 1)
  await run()
  clearInterval(looking)
  return longest
}

/** Times a run over every input, after a first round that is not counted. */
export function timeEach<Input>(inputs: readonly Input[], run: (input: Input) => unknown): Timing {
  for (const input of inputs) run(input)
  return timing(inputs.map((input) => time(() => run(input))))
}

/** The same for a run that ends later; one after the other. */
export async function timeEachOf<Input>(
  inputs: readonly Input[],
  run: (input: Input) => Promise<unknown>,
): Promise<Timing> {
  const times: number[] = []
  for (const input of inputs) await run(input)
  for (const input of inputs) times.push(await timeOf(() => run(input)))
  return timing(times)
}

/** Nearest-rank median and 99th percentile. */
export function timing(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b)
  const rank = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
  return { runs: sorted.length, median: rank(0.5), p99: rank(0.99) }
}
