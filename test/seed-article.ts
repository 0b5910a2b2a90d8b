import type { Context } from '../src/commands/run.ts'
import type { Library } from '../src/search/library.ts'
import { seedContext } from '../src/seeds.ts'

/** The article that comes with the project, opened once for a test file. */
export const seed: Context = seedContext('seeds', null)

/** The same, read and indexed. */
export function seedLibrary(): Library {
  const library = seed.open(seed.article)
  if (!library) throw new Error('The seed article does not open')
  return library
}
