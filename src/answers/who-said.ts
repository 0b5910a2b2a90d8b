import type { Library } from '../search/library.ts'
import type { Answer } from './answer.ts'
import { rank } from '../search/rank.ts'
import { coverage } from '../search/signals/words.ts'
import { cite, statementOf } from './citation.ts'

const SHOWN = 5

/** Who said these words, as far as the article tells. */
export function whoSaid(library: Library, words: string): Answer {
  const { ranked } = rank(library, words)
  const citations = ranked.slice(0, SHOWN).map(({ view }) => {
    const { span } = view.passage
    const statement = statementOf(library, span)
    return cite(library, { span: statement?.span ?? span, statement })
  })
  const about = { about: 'words', asked: words } as const
  const best = ranked[0]
  if (best && coverage(best.view) > 0.6) {
    const reason = citations[0]?.speaker ? 'said' : 'narration'
    return { ...about, kind: 'found', reason, citations, nearest: [] }
  }
  return { ...about, kind: 'nothing', reason: 'missing', citations: [], nearest: citations.slice(0, 3) }
}
