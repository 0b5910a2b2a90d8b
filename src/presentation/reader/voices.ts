import { type Person, speakersOf, type Statement } from '../../annotations/annotations.ts'
import type { Library } from '../../search/library/library.ts'
import { cut } from '../../text/span.ts'

/** How many colours there are, and how many shapes. */
const LOOKS = 8

/** Somebody who speaks in an article, as the page marks them: colour, shape and name together tell them from others. */
export interface Voice {
  /** Index into the article's people. */
  readonly id: number
  readonly name: string
  /** In the article's words, or null. */
  readonly role: string | null
  /** What stands beside their quotations: the name that the article uses mostly, or the whole where two share it. */
  readonly label: string
  /** From 0 to 7; voices after the eighth have the colour of one before and another shape. */
  readonly colour: number
  readonly shape: number
  readonly quoted: number
  readonly reported: number
}

/** Those who speak, whoever says most first; quoted words that are part of a report count with the report. */
export function voicesOf({ document, annotations }: Library): readonly Voice[] {
  const said = new Map<number, Statement[]>(annotations.people.map(({ id }) => [id, []]))
  for (const statement of annotations.statements)
    if (statement.within === null) for (const id of speakersOf(statement)) said.get(id)?.push(statement)
  const speaking = annotations.people
    .map((person) => ({ person, statements: said.get(person.id) ?? [] }))
    .filter(({ statements }) => statements.length > 0)
    .toSorted((a, b) => b.statements.length - a.statements.length)
  const shorts = speaking.map(({ person }) => shortName(person, document.text))
  return speaking.map(({ person, statements }, k) => {
    const short = shorts[k] ?? person.name
    return {
      id: person.id,
      name: person.name,
      role: person.role === null ? null : cut(document.text, person.role),
      label: shorts.indexOf(short) === shorts.lastIndexOf(short) ? short : person.name,
      colour: k % LOOKS,
      shape: (k + Math.floor(k / LOOKS)) % LOOKS,
      quoted: countOf(statements, 'direct'),
      reported: countOf(statements, 'reported'),
    }
  })
}

const countOf = (statements: readonly Statement[], kind: Statement['kind']): number =>
  statements.filter((statement) => statement.kind === kind).length

/** The name by which the article mostly calls somebody when it does not give it whole: "Lee", "Xi". */
function shortName({ name, mentions }: Person, text: string): string {
  const written = mentions.flatMap(({ form, span }) => (form === 'name' ? [cut(text, span)] : []))
  const short = Map.groupBy(
    written.filter((one) => one.length < name.length && name.includes(one)),
    (one) => one,
  )
  const [most] = [...short.values()].toSorted((a, b) => b.length - a.length)
  return most?.[0] ?? name
}
