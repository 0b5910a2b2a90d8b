import { contains, cut, type Span } from '../../text/span.ts'
import { drawn } from '../random.ts'
import type { Changing } from './change.ts'
import { sharesName } from '../who-said.ts'

/**
 * The one person that a claim names becomes another one of the article's, named as fully. Where it names several, one
 * of a list might be as true as another.
 */
export const changeName: Changing = (library, { span }, random) => {
  const { document, annotations } = library
  const named = annotations.people.flatMap((person) =>
    person.mentions
      .filter(({ form, span: at }) => form === 'name' && contains(span, at))
      .map((mention) => ({ person, at: mention.span })),
  )
  const [one, ...more] = named
  if (!one || more.length > 0) return null
  const words = cut(document.text, span)
  const written = cut(document.text, one.at)
  if (!isName(written) || isPartOfName(document.text, one.at)) return null
  const whole = written.includes(' ')
  const others = annotations.people
    .filter(({ id, credit, name }) => id !== one.person.id && !credit && !sharesName(name, one.person.name))
    .map(({ name }) => (whole ? name : (name.split(' ').at(-1) ?? name)))
    .filter((name) => whole === name.includes(' ') && isName(name) && !sharesName(name, words))
  const by = drawn(others, random)
  return by === undefined ? null : { kind: 'name', at: one.at, by }
}

const isName = (written: string): boolean => /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+)*$/u.test(written)

/** "Lee" in "the Lee Foundation", "Lee-led", or glued to another word is no person. */
const isPartOfName = (text: string, { start, end }: Span): boolean =>
  /[\p{L}\p{N}-]/u.test(text.charAt(start - 1)) ||
  /^[\p{L}\p{N}-]|^ \p{Lu}|^['’](?!s)/u.test(text.slice(end, end + 2))
