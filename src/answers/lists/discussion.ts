import type { Fact, Person, Statement } from '../../annotations/annotations.ts'
import type { Citation } from '../answer.ts'
import { cite, statementOf } from '../citation.ts'
import { listProposals } from './proposals.ts'
import type { Library } from '../../search/library/library.ts'
import { once } from '../../search/library/once.ts'
import { foldText } from '../../text/fold.ts'
import { contains, cut, overlap, type Span } from '../../text/span.ts'

/** A question to begin a discussion with: made from what the article says, and no opinion. */
export type Opening =
  /** To whom it is addressed, in the article's words. */
  | { readonly kind: 'addressee'; readonly words: string }
  /** Which figure stands behind it. */
  | { readonly kind: 'figure'; readonly words: string }
  /** Who in the article denies or doubts it. */
  | { readonly kind: 'otherwise'; readonly name: string; readonly span: Span }
  /** As what somebody speaks, in the article's words. */
  | { readonly kind: 'role'; readonly name: string; readonly role: string }
  /** What could be asked of any words. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'grounds' }

/** As many questions at most, and at least. */
const MOST_QUESTIONS = 3
const FEWEST_QUESTIONS = 2

/** Two or three questions about a statement or a proposal, first those that only this article gives. */
export function openingsFor(library: Library, span: Span): readonly Opening[] {
  const statement = statementOf(library, span)
  const sure = [
    ...addresseeOf(library, span),
    ...figureIn(library, span),
    ...otherwise(library, span, statement),
    ...roleOf(library, statement),
  ].slice(0, MOST_QUESTIONS)
  const more: readonly Opening[] = [{ kind: 'grounds' }, { kind: 'elsewhere' }]
  return [...sure, ...more.slice(0, Math.max(0, FEWEST_QUESTIONS - sure.length))]
}

/** A statement or proposal that can be discussed. */
export interface Subject {
  /** The words that it is known by: what is shown of a statement, what names a proposal within its sentence. */
  readonly span: Span
  readonly citation: Citation
}

/**
 * The statements and proposals of an article, in its order; computed once, since each letter that is typed asks for
 * them.
 */
export const subjectsOf = (library: Library): readonly Subject[] => once(library, subjectsIn)

function subjectsIn(library: Library): readonly Subject[] {
  const { statements } = library.annotations
  const said = statements
    .filter(({ partial, within }) => !partial && within === null)
    .map((statement) => cite(library, { span: statement.shown, statement }))
    .map((citation) => ({ span: citation.span, citation }))
  const proposed = proposalsOf(library)
  const distinct = new Map([...said, ...proposed].map((one) => [`${one.span.start} ${one.span.end}`, one]))
  return [...distinct.values()].toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

function proposalsOf(library: Library): readonly Subject[] {
  const { citations } = listProposals(library)
  return citations.flatMap((citation) => citation.marks.slice(0, 1).map((span) => ({ span, citation })))
}

/** The subject that somebody's typed words begin, else the first that holds them; null for none. */
export function subjectBy(library: Library, typed: string): Subject | null {
  const wanted = foldText(typed.trim())
  if (wanted === '') return null
  const { text } = library.document
  const folded = subjectsOf(library).map((subject) => ({ subject, words: foldText(cut(text, subject.span)) }))
  const found =
    folded.find(({ words }) => words.startsWith(wanted)) ?? folded.find(({ words }) => words.includes(wanted))
  return found?.subject ?? null
}

function addresseeOf({ document, annotations }: Library, span: Span): readonly Opening[] {
  const addressees = annotations.proposals
    .filter(({ core }) => overlap(core, span) * 2 >= core.end - core.start)
    .flatMap(({ addressee }) => addressee ?? [])
  return addressees.slice(0, 1).map((words) => ({ kind: 'addressee', words: cut(document.text, words) }))
}

/** Kinds of facts whose heart is a figure. */
const FIGURES: readonly Fact['kind'][] = ['how many', 'money', 'how long', 'law']

function figureIn({ document, annotations }: Library, span: Span): readonly Opening[] {
  const keys = annotations.facts
    .filter(({ kind }) => FIGURES.includes(kind))
    .flatMap(({ keys }) => keys)
    .filter((key) => contains(span, key) && /\p{N}/u.test(cut(document.text, key)))
  return keys.slice(0, 1).map((key) => ({ kind: 'figure', words: cut(document.text, key) }))
}

/** How many words of four letters and more two statements must share, and what share of the shorter one's. */
const SHARED = { least: 3, share: 0.5 }

/** Only somebody else, named, who denies or doubts what is said in nearly the same words. */
function otherwise(library: Library, span: Span, own: Statement | undefined): readonly Opening[] {
  const { statements, people } = library.annotations
  const words = wordsOf(library, span)
  return statements
    .flatMap((statement): readonly Opening[] => {
      const speaker = people[statement.speaker ?? -1]
      const isTurned = statement.polarity === 'denied' || statement.polarity === 'doubted'
      if (!speaker || !isTurned || own?.speaker === speaker.id || overlap(statement.shown, span) > 0)
        return []
      const theirs = wordsOf(library, statement.span)
      const shared = [...theirs].filter((word) => words.has(word)).length
      const isSame = shared >= SHARED.least && shared >= SHARED.share * Math.min(words.size, theirs.size)
      return isSame ? [{ kind: 'otherwise', name: speaker.name, span: statement.shown }] : []
    })
    .slice(0, 1)
}

/** Words of four letters and more: shorter ones say little of what it is about. */
const wordsOf = ({ document }: Library, span: Span): ReadonlySet<string> =>
  new Set(foldText(cut(document.text, span)).match(/\p{L}{4,}/gu) ?? [])

/** Longer descriptions are no line of a question. */
const ROLE = 80

function roleOf({ document, annotations }: Library, statement: Statement | undefined): readonly Opening[] {
  const speaker: Person | undefined = annotations.people[statement?.speaker ?? -1]
  if (!speaker?.role) return []
  const role = cut(document.text, speaker.role)
  return role.length > ROLE ? [] : [{ kind: 'role', name: speaker.name, role }]
}
