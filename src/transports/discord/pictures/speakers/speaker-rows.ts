import type { Person, Statement } from '../../../../annotations/annotations.ts'
import type { Library } from '../../../../search/library/library.ts'
import { cut } from '../../../../text/span.ts'

/** One speaker's line in the picture. */
export interface SpeakerRow {
  readonly name: string
  readonly role: string | null
  readonly quoted: number
  readonly reported: number
  /** Ids of the sentences that hold quoted words of theirs, and reported ones. */
  readonly quotedIn: ReadonlySet<number>
  readonly reportedIn: ReadonlySet<number>
}

/**
 * Who speaks in an article, the one with most statements first, then in order of the text. Quoted words within a
 * report count with the report.
 */
export function speakerRows({ document, annotations }: Library): readonly SpeakerRow[] {
  const said = Map.groupBy(
    annotations.statements.filter((statement) => statement.within === null),
    (statement) => statement.speaker,
  )
  return annotations.people
    .map((person) => rowOf(document.text, person, said.get(person.id) ?? []))
    .filter((row) => row.quoted + row.reported > 0)
    .toSorted((a, b) => b.quoted + b.reported - a.quoted - a.reported)
}

function rowOf(text: string, person: Person, statements: readonly Statement[]): SpeakerRow {
  const quoted = statements.filter((statement) => statement.kind === 'direct')
  const reported = statements.filter((statement) => statement.kind === 'reported')
  return {
    name: person.name,
    role: person.role === null ? null : cut(text, person.role),
    quoted: quoted.length,
    reported: reported.length,
    quotedIn: new Set(quoted.flatMap((statement) => statement.sentences)),
    reportedIn: new Set(reported.flatMap((statement) => statement.sentences)),
  }
}
