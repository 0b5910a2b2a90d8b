import type { Library } from '../search/library.ts'
import type { Answer, Citation } from './answer.ts'
import { joined, type Joined } from '../search/joined.ts'
import { rank, type Ranking } from '../search/rank.ts'
import type { Span } from '../text/span.ts'
import { aboutArticle } from './about-article.ts'
import { cite, statementOf } from './citation.ts'
import { contrary } from './contrary.ts'
import { evidence } from './evidence.ts'
import { introduction } from './introduction.ts'
import { marksOf } from './marks.ts'
import { FOUND, UNSURE } from './thresholds.ts'
import { trust } from './trust.ts'
import { VETOES } from './vetoes.ts'

/** Passages given with an answer, and passages offered on a miss. */
const SHOWN = 10
const NEAREST = 3

/** The passage that answers a question, or the honest word that there is none with the nearest passages. */
export function ask(library: Library, question: string): Answer {
  const about = { about: 'question', asked: question } as const
  const ranking = rank(library, question)
  const told = [...aboutArticle(library, question), ...introduction(library, question)]
  const passages = joined(ranking, SHOWN)
  const citations = [
    ...told.map((span) => citePassage(library, { span })),
    ...passages.map((passage) => citeJoined(library, ranking, passage)),
  ]
  if (told.length > 0) return { ...about, kind: 'found', reason: 'answered', citations, nearest: [] }
  const best = passages[0]
  const seen = evidence(ranking, best)
  const nearest = citations.slice(0, NEAREST)
  if (!best || !seen) return { ...about, kind: 'nothing', reason: 'missing', citations: [], nearest }
  for (const veto of VETOES) {
    const reason = veto({ library, ranking, best })
    if (reason !== null) return { ...about, kind: 'nothing', reason, citations: [], nearest }
  }
  const sure = trust(seen)
  if (sure >= FOUND) return { ...about, kind: 'found', reason: 'answered', citations, nearest: [] }
  if (contrary(ranking, best)) {
    const [first, ...rest] = nearest
    const named = first ? [{ ...first, contrary: true }, ...rest] : rest
    return { ...about, kind: 'nothing', reason: 'contrary', citations: [], nearest: named }
  }
  if (sure >= UNSURE) return { ...about, kind: 'unsure', reason: 'close', citations, nearest: [] }
  return { ...about, kind: 'nothing', reason: 'missing', citations: [], nearest }
}

function citeJoined(library: Library, ranking: Ranking, { span, ids }: Joined): Citation {
  const views = ranking.ranked.map(({ view }) => view).filter(({ id }) => ids.includes(id))
  return citePassage(library, { span, marks: views.flatMap((view) => marksOf(library, view)) })
}

function citePassage(
  library: Library,
  { span, marks }: { readonly span: Span; readonly marks?: readonly Span[] },
): Citation {
  return cite(library, { span, statement: statementOf(library, span), marks })
}
