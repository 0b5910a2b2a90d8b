import { contains, hull, overlap, type Span } from '../../../text/span.ts'
import { isTitle } from './called.ts'
import type { Library } from '../library.ts'

/** What joins the names of a list, with an apposition before it and titles behind: ", a fisherman, and Mayor ". */
const JOINT =
  /^(?:, (?:an?|the) [^,;:.]{1,60}(?=,))?(?:,? (?:and|as well as|together with|along with)|,) (?<called>(?:[\p{L}.-]+ ){0,4})$/u
/** The same where each is named behind what they are: "its chair, Ann Lee, its treasurer, Tom Wu". */
const WITH_ROLE = /^,? (?:and )?(?:its|his|her|their|the|an?) (?:[\p{L}.-]+ ){0,3}[\p{L}.-]+, $/u
/** Between a name and what it is called: "fisherman Tom Brandt", "Tom Brandt, a fisherman". */
const BESIDE = /^(?: |, (?:an?|the) )?$/u

/**
 * A stretch of a sentence with all the names that are listed with the one in it: of "Ann Lee, Tom Wu and Ida Orr came"
 * the three for "Wu". As it is where it holds or touches no name.
 */
export function withJoinedNames(library: Library, sentence: number, stretch: Span): Span {
  const { text, sentences } = library.document
  const whole = sentences[sentence]?.span ?? stretch
  const names = (library.mentions.present[sentence] ?? [])
    .flatMap((id) => library.annotations.people[id]?.mentions ?? [])
    .flatMap(({ form, span }) => (form === 'name' && contains(whole, span) ? [span] : []))
    .sort((a, b) => a.start - b.start)
  const isIn = (name: Span): boolean =>
    overlap(name, stretch) > 0 ||
    (name.end <= stretch.start
      ? BESIDE.test(text.slice(name.end, stretch.start))
      : BESIDE.test(text.slice(stretch.end, name.start)))
  const own = names.findIndex(isIn)
  if (own < 0) return stretch
  const areJoined = (a: Span | undefined, b: Span | undefined): boolean => {
    const between = a && b ? text.slice(a.end, b.start) : ''
    const joint = JOINT.exec(between)
    return WITH_ROLE.test(between) || (joint !== null && isTitle(joint.groups?.['called'] ?? ''))
  }
  let [first, last] = [own, own]
  while (areJoined(names[first - 1], names[first])) first--
  while (areJoined(names[last], names[last + 1])) last++
  return first === last ? stretch : names.slice(first, last + 1).reduce(hull, stretch)
}
