import type { Library } from '../../search/library/library.ts'
import { proposalNumberOf } from '../../search/question/proposal-number.ts'
import type { Span } from '../../text/span.ts'

/**
 * Where the proposal stands that a question numbers ("what is the second proposal", "proposal 2"): its sentences, none
 * where the article has fewer; null where the question numbers none or the article puts forward no such list.
 */
export function numberedProposal({ annotations, document }: Library, text: string): readonly Span[] | null {
  const { proposals } = annotations
  const listed = proposals.length > 0 && proposals.every(({ force }) => force === 'proposed')
  const number = listed ? proposalNumberOf(text, proposals.length) : null
  if (number === null) return null
  const proposal = proposals.find((one) => one.number === number)
  return (proposal?.sentences ?? []).flatMap((id) => document.sentences[id]?.span ?? [])
}
