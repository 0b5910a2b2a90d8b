import type { Context } from '../src/commands/calling/run.ts'
import { seedContext } from '../src/seeds.ts'

/** The article that comes with the project, opened once for a test file. */
export const seed: Context = seedContext('seeds')
