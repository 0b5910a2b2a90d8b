import { spawnSync } from 'node:child_process'
import { ms, printTable, ratio } from './table.ts'
import { timing } from './timing.ts'

const RUNS = 10

/** What one answer in the shell takes beside a bare Node: ten processes each, in turn, so that both meet the same load. */
export function benchStart(): void {
  const bare = ['-e', '0']
  const answer = ['src/start.js', 'who', 'is', 'Schwab']
  // The first run fills the caches, as anybody's first question does.
  runOf(answer)
  const pairs = Array.from({ length: RUNS }, () => [runOf(bare), runOf(answer)] as const)
  const medians = [0, 1].map((which) => timing(pairs.map((pair) => pair[which] ?? 0)).median)
  const [nothing = 0, one = 0] = medians
  printTable(`One answer in the shell, median of ${RUNS} processes`, [
    ['bare node', ms(nothing)],
    ['who is', ms(one)],
    ['times bare node', ratio(one, nothing)],
  ])
}

/** How long a process of Node takes from its start to its end, in milliseconds. */
function runOf(args: readonly string[]): number {
  const start = performance.now()
  spawnSync(process.execPath, args, { stdio: 'ignore' })
  return performance.now() - start
}
