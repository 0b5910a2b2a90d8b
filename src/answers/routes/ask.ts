import type { Library } from '../../search/library/library.ts'
import type { Answer, Citation, Outcome, Reason } from '../answer.ts'
import { joined, type Joined } from '../../search/joined.ts'
import { rank, type Ranking } from '../../search/rank.ts'
import { contains, type Span } from '../../text/span.ts'
import { aboutArticle } from './about-article.ts'
import { cite, statementOf } from '../citation.ts'
import { contrary } from '../contrary.ts'
import { evidence } from '../evidence.ts'
import { introduction } from './introduction.ts'
import { marksOf } from '../marks.ts'
import { numbered } from './numbered.ts'
import { FOUND, OPPOSED, UNSURE } from '../thresholds.ts'
import { trust } from '../trust.ts'
import { VETOES } from '../vetoes.ts'

/** Passages given with an answer, and passages offered on a miss. */
const SHOWN = 10
const NEAREST = 3

/** The passage that answers a question, or the honest word that there is none with the nearest passages. */
export function ask(library: Library, question: string): Answer {
  const about = { about: 'question', asked: question } as const
  const proposal = numbered(library, question)
  const told = [...aboutArticle(library, question), ...introduction(library, question), ...(proposal ?? [])]
  const ranking = rank(library, question)
  const passages = joined(ranking, SHOWN).filter(({ span }) => !told.some((known) => contains(span, known)))
  const citations = [
    ...told.map((span) => citePassage(library, { span })),
    ...passages.map((passage) => citeJoined(library, ranking, passage)),
  ]
  const found = { ...about, kind: 'found', reason: 'answered', citations, nearest: [] } as const
  if (told.length > 0) return found
  const [kind, reason] = proposal ? MISSING : decide(library, ranking, passages[0])
  switch (kind) {
    case 'found':
      return found
    case 'unsure':
      return { ...found, kind, reason }
    case 'nothing': {
      const nearest = citations.slice(0, NEAREST)
      const named = nearest.map((one, k) => ({ ...one, contrary: k === 0 && reason === 'contrary' }))
      return { ...about, kind, reason, citations: [], nearest: named }
    }
  }
}

const MISSING = ['nothing', 'missing'] as const

/** Whether the best passage is given, offered or refused, and why. */
function decide(library: Library, ranking: Ranking, best: Joined | undefined): readonly [Outcome, Reason] {
  const seen = evidence(ranking, best)
  if (!best || !seen) return ['nothing', 'missing']
  const opposed = seen.covered >= OPPOSED && contrary(ranking, best) ? 'contrary' : 'missing'
  for (const veto of VETOES) {
    const reason = veto({ library, ranking, best })
    if (reason !== null) return ['nothing', reason === 'missing' ? opposed : reason]
  }
  const sure = trust(seen)
  if (sure >= FOUND) return ['found', 'answered']
  if (opposed === 'contrary') return ['nothing', opposed]
  return sure >= UNSURE ? ['unsure', 'close'] : ['nothing', 'missing']
}

function citeJoined(library: Library, ranking: Ranking, { span, ids }: Joined): Citation {
  const better = ranking.ranked.find(({ view }) => ids.includes(view.id))
  return citePassage(library, { span, marks: better ? marksOf(library, better.view) : [] })
}

function citePassage(
  library: Library,
  { span, marks }: { readonly span: Span; readonly marks?: readonly Span[] },
): Citation {
  return cite(library, { span, statement: statementOf(library, span), marks })
}
