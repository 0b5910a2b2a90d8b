import { type Person, speakersOf, type Statement } from '../annotations/annotations.ts'
import type { Document, Sentence } from '../document/document.ts'
import { sentenceAt } from '../document/sentence-at.ts'
import type { Library } from '../search/library/library.ts'
import { touching } from '../search/library/touching.ts'
import type { Citation, CitationKind, Speaker } from './answer.ts'
import { contains, cut, hull, lengthOf, overlap, type Span } from '../text/span.ts'

/** What to cite: a span of the article and what is known of it beside its place. */
interface Cited {
  readonly span: Span
  /** The statement that these words are; without it they are the reporter's own. */
  readonly statement?: Statement | undefined
  /** Marks that do not lie in the span are left out. */
  readonly marks?: readonly Span[] | undefined
  readonly contrary?: boolean | undefined
}

/** A verbatim snippet with the place to check it, and whose words it is. */
export function cite(library: Library, cited: Cited): Citation {
  const { document } = library
  const { statement } = cited
  const span = statement ? withTurn(cited.span, statement) : cited.span
  const sentence = document.sentences[sentenceAt(document, span)]
  const speakers = statement ? spokenBy(library, statement) : []
  return {
    article: document.id,
    span,
    text: cut(document.text, span),
    kind: kindOf(statement),
    speaker: speakers[0] ?? null,
    coSpeakers: speakers.slice(1),
    author: statement || !isNobodys(library, span) ? null : authorAt(library, sentence),
    polarity: statement?.polarity ?? null,
    ...(statement?.correctedBy === undefined ? {} : { correctedBy: statement.correctedBy }),
    section: headingOf(document, sentence),
    marks: inOrder((cited.marks ?? []).filter((mark) => contains(span, mark) && mark.end > mark.start)),
    contrary: cited.contrary ?? false,
  }
}

/** A snippet of a statement never begins behind the word that changes its polarity. */
const withTurn = (span: Span, { span: own, shown }: Statement): Span =>
  shown.start < own.start || shown.end > own.end ? hull(span, shown) : span

/** Whether no words of anybody else stand in a span. */
const isNobodys = (library: Library, span: Span): boolean =>
  library.annotations.author !== null && touching(library, span).length === 0

/** The author of a text of the first person, for its sentences and not for its headings and credits. */
const authorAt = ({ annotations }: Library, sentence: Sentence | undefined): string | null =>
  sentence?.kind === 'sentence' ? annotations.author : null

/** A person as an answer shows them: the full name and the role, both in the article's words. */
export function speaker(library: Library, person: Person): Speaker {
  return {
    id: person.id,
    name: person.name,
    role: person.role ? cut(library.document.text, person.role) : null,
  }
}

/**
 * The statement that most of a span lies in or that most of which lies in the span, or the longest in it of several that
 * are alike in whose words they are and how they are said; undefined for the reporter's own words.
 */
export function statementOf(library: Library, span: Span): Statement | undefined {
  const found = touching(library, span)
  const [best] = [...found].sort((a, b) => overlap(b.span, span) - overlap(a.span, span))
  if (!best) return undefined
  const told = found.every((one) => isAlike(best, one)) ? found : [best]
  const shared = told.reduce((sum, one) => sum + overlap(one.span, span), 0)
  return shared * 2 >= lengthOf(span) ? best : undefined
}

/** Whether two statements are told of in one way: of the same people, both quoted or both reported, with the same turn. */
const isAlike = (one: Statement, other: Statement): boolean =>
  one.kind === other.kind &&
  one.polarity === other.polarity &&
  speakersOf(one).join() === speakersOf(other).join() &&
  one.speaker !== null

const kindOf = (statement: Statement | undefined): CitationKind => {
  if (!statement) return 'passage'
  return statement.kind === 'direct' ? 'quotation' : 'reported'
}

/** Everybody who says a statement, the first named first. */
const spokenBy = (library: Library, statement: Statement): readonly Speaker[] =>
  speakersOf(statement).flatMap((id) => {
    const person = library.annotations.people[id]
    return person ? [speaker(library, person)] : []
  })

function headingOf(document: Document, sentence: Sentence | undefined): string | null {
  const heading = sentence ? document.sections[sentence.section]?.heading : null
  return heading ? cut(document.text, heading) : null
}

const inOrder = (spans: readonly Span[]): readonly Span[] =>
  [...spans].sort((a, b) => a.start - b.start || a.end - b.end)
