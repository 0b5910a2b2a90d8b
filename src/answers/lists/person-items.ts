import { type Person, speakersOf, type Statement } from '../../annotations/annotations.ts'
import type { Sentence } from '../../document/document.ts'
import { sentenceWith } from '../../document/sentence-at.ts'
import type { Library } from '../../search/library/library.ts'
import { contains, hull, type Span } from '../../text/span.ts'
import type { Citation, PersonItem } from '../answer.ts'
import { around } from '../around.ts'
import { cite, speaker } from '../citation.ts'

const PASSAGES = 3

/** A person with the first passages that name them. */
export function personItem(library: Library, person: Person, passages = PASSAGES): PersonItem {
  const said = statementsOf(library, person)
  return {
    speaker: speaker(library, person),
    quoted: said.filter((statement) => statement.kind === 'direct').length,
    reported: said.filter((statement) => statement.kind === 'reported').length,
    citations: namingSentences(library, person, passages).map((naming) => citeNaming(library, naming)),
  }
}

/** A person with all their statements, in the article's order; the author of a text with all that is nobody else's. */
export function speakerItem(library: Library, person: Person): PersonItem {
  const item = personItem(library, person, 0)
  const said = speakerStatements(library, person).map((one) => cite(library, one))
  const own = person.name === library.annotations.author ? ownSentences(library) : []
  return { ...item, citations: [...said, ...own].sort((a, b) => a.span.start - b.span.start) }
}

/** A person's statements as they are listed, in the article's order: a turn as one, each once. */
export const speakerStatements = (library: Library, person: Person): readonly Said[] =>
  wholeTurns(library.document.text, statementsOf(library, person))

/** The sentences of a text of the first person that are nobody's statement. */
function ownSentences(library: Library): readonly Citation[] {
  return library.document.sentences
    .filter(({ kind }) => kind === 'sentence')
    .map(({ span }) => cite(library, { span }))
    .filter(({ author }) => author !== null)
}

interface Said {
  readonly span: Span
  readonly statement: Statement
}

/** Statements with the sentences of a turn under a label as one, and without what is reported within the turn itself. */
function wholeTurns(text: string, statements: readonly Statement[]): readonly Said[] {
  const found: Said[] = []
  for (const statement of statements) {
    const last = found.at(-1)
    if (last?.statement.kind === 'direct' && contains(last.span, statement.span)) continue
    if (last && isOneTurn(text, last, statement))
      found[found.length - 1] = { ...last, span: hull(last.span, statement.span) }
    else found.push({ span: statement.span, statement })
  }
  return found
}

const isOneTurn = (text: string, { span, statement }: Said, next: Statement): boolean =>
  next.turn !== null &&
  next.turn === statement.turn &&
  next.kind === statement.kind &&
  next.polarity === statement.polarity &&
  /^\s*$/u.test(text.slice(span.end, next.span.start))

/** A person's statements; quoted words that are part of a report of theirs are shown with the report alone. */
function statementsOf(library: Library, { id }: Person): readonly Statement[] {
  const { statements } = library.annotations
  library.derived.spoken ??= bySpeaker(statements)
  return (library.derived.spoken.get(id) ?? []).filter(({ within }) => {
    const whole = within === null ? undefined : statements[within]
    return !whole || !speakersOf(whole).includes(id)
  })
}

/** Everybody's statements, in order. */
function bySpeaker(statements: readonly Statement[]): ReadonlyMap<number, readonly Statement[]> {
  const said = statements.flatMap((statement) => speakersOf(statement).map((id) => ({ id, statement })))
  return new Map(
    [...Map.groupBy(said, ({ id }) => id)].map(([id, all]) => [id, all.map(({ statement }) => statement)]),
  )
}

/** The first sentences that mean a person by name, or by a description where no name is found, each with where it does. */
function namingSentences(
  { document }: Library,
  person: Person,
  most: number,
): readonly (readonly [Sentence, readonly Span[]])[] {
  const named = new Map<Sentence, Span[]>()
  for (const { form, span } of person.mentions) {
    const sentence = form === 'pronoun' || most === 0 ? undefined : sentenceWith(document, span)
    const marks = sentence && named.get(sentence)
    if (marks) marks.push(span)
    else if (sentence && named.size === most) break
    else if (sentence) named.set(sentence, [span])
  }
  return [...named]
}

function citeNaming(library: Library, [{ span }, marks]: readonly [Sentence, readonly Span[]]): Citation {
  return cite(library, { span: around(library.document.text, span, marks.slice(0, 1)), marks })
}
