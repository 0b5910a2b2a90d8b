import type { Library } from './library.ts'

/**
 * What later rooms make of a library, made when it is first wanted and kept with the library itself, under the function
 * that makes it.
 *
 *     once(library, subjectsIn) === once(library, subjectsIn) //=> true
 */
export function once<Made extends object>(library: Library, make: (library: Library) => Made): Made {
  const { later } = library.derived
  // Under a function stands what that function made.
  const made = (later.get(make) as Made | undefined) ?? make(library)
  later.set(make, made)
  return made
}
