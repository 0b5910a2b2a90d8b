import { constants, getPriority, setPriority } from 'node:os'

/**
 * Gives the thread that calls it, and those that it starts, a lower priority than others where somebody waits for each
 * moment. On Linux alone: elsewhere this would be the whole process's.
 */
export function stepBack(): void {
  const { PRIORITY_BELOW_NORMAL: below } = constants.priority
  if (process.platform === 'linux' && getPriority() < below) setPriority(below)
}
