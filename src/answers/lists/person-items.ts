import type { Person, Statement } from '../../annotations/annotations.ts'
import type { Sentence } from '../../document/document.ts'
import type { Library } from '../../search/library/library.ts'
import { contains } from '../../text/span.ts'
import type { Citation, PersonItem } from '../answer.ts'
import { cite, speaker } from '../citation.ts'

const PASSAGES = 3

/** A person with the first passages that name them. */
export function personItem(library: Library, person: Person, passages = PASSAGES): PersonItem {
  const said = statementsOf(library, person)
  return {
    speaker: speaker(library, person),
    quoted: said.filter((statement) => statement.kind === 'direct').length,
    reported: said.filter((statement) => statement.kind === 'reported').length,
    citations: namingSentences(library, person, passages).map((sentence) =>
      citeNaming(library, sentence, person),
    ),
  }
}

/** A person with all their statements, in the article's order. */
export function speakerItem(library: Library, person: Person): PersonItem {
  const item = personItem(library, person, 0)
  return {
    ...item,
    citations: statementsOf(library, person).map((statement) =>
      cite(library, { span: statement.span, statement }),
    ),
  }
}

/** A person's statements; quoted words that are part of a report of theirs are shown with the report alone. */
function statementsOf(library: Library, person: Person): readonly Statement[] {
  const { statements } = library.annotations
  return statements.filter(({ speaker, within }) => {
    const whole = within === null ? undefined : statements[within]
    return speaker === person.id && whole?.speaker !== person.id
  })
}

/** The first sentences that mean a person by name, or by a description where no name is found. */
function namingSentences(library: Library, person: Person, most: number): readonly Sentence[] {
  const naming = person.mentions.filter((mention) => mention.form !== 'pronoun')
  const named: Sentence[] = []
  let at = 0
  for (const sentence of library.document.sentences) {
    if (named.length >= most) break
    while ((naming[at]?.span.start ?? Infinity) < sentence.span.start) at++
    const next = naming[at]
    if (next && contains(sentence.span, next.span)) named.push(sentence)
  }
  return named
}

function citeNaming(library: Library, sentence: Sentence, person: Person): Citation {
  const marks = person.mentions.filter((mention) => mention.form !== 'pronoun').map((mention) => mention.span)
  return cite(library, { span: sentence.span, marks })
}
