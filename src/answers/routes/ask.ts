import type { Statement } from '../../annotations/annotations.ts'
import type { Library } from '../../search/library/library.ts'
import type { Consulted } from '../../search/models/consulted.ts'
import { asksForMany } from '../../search/question/many.ts'
import { onlyDenial } from '../../search/retrieval/negation.ts'
import { overlap, type Span } from '../../text/span.ts'
import type { Answer, Citation } from '../answer.ts'
import { around } from '../around.ts'
import { cite, statementOf } from '../citation.ts'
import { denied } from '../decision/decide-question.ts'
import { judge } from '../decision/outcome.ts'
import { nearby } from '../decision/nearby.ts'
import { passagesOf, type ShownPassage } from '../decision/passages.ts'
import type { Standing } from '../decision/standings.ts'
import { aboutArticle } from './about-article.ts'
import { answeredThere } from './answered-there.ts'
import { detail } from './detail.ts'
import { introduction } from './introduction.ts'
import { mentioning } from './mentioning.ts'
import { numberedProposal } from './numbered.ts'
import { theirWords } from './their-words.ts'

/** Passages given with an answer, and passages offered on a miss. */
const SHOWN = 10
const NEAREST = 3

/**
 * The answer that the article's own facts give at once: who wrote it, who somebody is, how old and from
 * where, which proposal is the second, what is answered where the article itself asks the same. Null for any other
 * question.
 */
export function askFacts(library: Library, asked: string): Answer | null {
  const proposal = numberedProposal(library, asked)
  const told = [
    ...aboutArticle(library, asked),
    ...introduction(library, asked),
    ...detail(library, asked),
    ...(proposal ?? []),
    ...mentioning(library, asked),
    ...answeredThere(library, asked),
  ]
  const about = { about: 'question', asked } as const
  if (told.length > 0) {
    const citations = told.slice(0, SHOWN).map((span) => citePassage(library, { span, marks: [] }))
    return {
      ...about,
      kind: 'found',
      reason: 'answered',
      answering: citations.length,
      citations,
      nearest: [],
    }
  }
  if (proposal) return { ...about, kind: 'nothing', reason: 'missing', citations: [], nearest: [] }
  return theirWords(library, asked)
}

/** The passage that answers a question, or the honest word that there is none with the nearest passages. */
export function ask(library: Library, asked: string, consulted: Consulted): Answer {
  const { query, scores } = consulted
  const { kind, reason, standings, explained, announced } = judge(library, consulted)
  const about = { about: 'question', asked, kind, reason } as const
  const many = kind === 'found' && asksForMany(query.question)
  const shown = ofTheSpeaker(kind === 'nothing' ? nearby(standings, scores) : standings)
  const { question } = query
  const passages = passagesOf(library, { standings: shown, scores, question, many, explained, announced })
  const citations = passages.shown.slice(0, SHOWN).map((shown) => citePassage(library, shown))
  if (kind === 'found') {
    const next = passages.shown.findIndex(({ answers }, k) => answers && k >= passages.answering)
    const added = next >= 0 && next < SHOWN ? { next } : {}
    const settled = settling(citations, consulted, standings)
    return { ...about, answering: passages.answering, ...added, citations: settled, nearest: [] }
  }
  if (kind === 'unsure') return { ...about, citations, nearest: [] }
  const nearest = citations
    .slice(0, NEAREST)
    .map((one, k) => (k === 0 && reason === 'contrary' ? contrary(library, one, asked) : one))
  return { ...about, citations: [], nearest }
}

/** Where yes or no is asked for, and the sentence that settles it negates it, it is told as the contrary. */
function settling(
  [first, ...others]: readonly Citation[],
  { query, scores }: Consulted,
  [best]: readonly Standing[],
): readonly Citation[] {
  const says = best !== undefined && query.question.answerType === 'truth' && denied(query, best, scores)
  return first ? [{ ...first, contrary: says }, ...others] : []
}

/** What says the contrary of what a question takes for granted, with the word marked by which it does. */
const contrary = ({ document }: Library, one: Citation, asked: string): Citation => ({
  ...one,
  contrary: true,
  marks: onlyDenial(document.text, one.span, asked),
})

/** Where somebody's words are asked for and theirs come first, nobody else's are shown with them. */
const ofTheSpeaker = (standings: readonly Standing[]): readonly Standing[] =>
  standings[0]?.candidate.theirs === true
    ? standings.filter(({ candidate }) => candidate.theirs === true)
    : standings

/** A passage is somebody's words only where those, or the words for who says them, hold the answer. */
function citePassage(library: Library, { span, marks }: Omit<ShownPassage, 'answers'>): Citation {
  const statement = statementOf(library, span)
  const theirs = statement && (marks.length === 0 || marks.some((mark) => isOf(statement, mark)))
  return cite(library, {
    span: around(library.document.text, span, marks),
    statement: theirs ? statement : undefined,
    marks,
  })
}

/** Not so of what the writer tells around it: where and when it was said. */
const isOf = ({ shown, source, cue }: Statement, mark: Span): boolean =>
  [shown, source, cue].some((span) => span !== null && overlap(span, mark) > 0)
