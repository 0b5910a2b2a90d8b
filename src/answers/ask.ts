import type { Library } from '../search/library.ts'
import type { Answer } from './answer.ts'
import { rank } from '../search/rank.ts'
import { coverage } from '../search/signals/words.ts'
import { cite, statementOf } from './citation.ts'

const SHOWN = 10

/** The passage that answers a question, or the honest word that there is none. */
export function ask(library: Library, question: string): Answer {
  const { ranked } = rank(library, question)
  const citations = ranked.slice(0, SHOWN).map(({ view }) => {
    const { span } = view.passage
    return cite(library, { span, statement: statementOf(library, span) })
  })
  const about = { about: 'question', asked: question } as const
  const best = ranked[0]
  if (best && coverage(best.view) > 0.5)
    return { ...about, kind: 'found', reason: 'answered', citations, nearest: [] }
  return { ...about, kind: 'nothing', reason: 'missing', citations: [], nearest: citations.slice(0, 3) }
}
