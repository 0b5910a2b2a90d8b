import type { Person } from '../../annotations/annotations.ts'
import { peopleMeant } from '../library/people/people-meant.ts'
import type { Library } from '../library/library.ts'

/** What may be asked of somebody that stands beside the name. */
interface AskedDetail {
  readonly detail: 'age' | 'origin'
  readonly person: Person
}

const FORMS = [
  ['age', /^\W*(?:and )?(?:how old|what age) (?:is|was) (?<who>.+?)\W*$/iu],
  ['origin', /^\W*(?:and )?where (?:is|was|does|did) (?<who>.+?) (?:originally )?(?:come )?from\W*$/iu],
  ['origin', /^\W*(?:and )?where (?:is|was) (?<who>.+?) born\W*$/iu],
] as const

/** Whose age or origin a question asks for, where it is one person of the article by name; else null. */
export function askedDetail(library: Library, text: string): AskedDetail | null {
  for (const [detail, form] of FORMS) {
    const who = form.exec(text)?.groups?.['who']
    if (who === undefined) continue
    const { people, by, mended } = peopleMeant(library, who)
    const [person] = people
    if (person && people.length === 1 && by === 'name' && mended === null) return { detail, person }
  }
  return null
}
