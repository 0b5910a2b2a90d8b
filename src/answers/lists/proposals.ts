import type { Proposal, Statement } from '../../annotations/annotations.ts'
import type { Library } from '../../search/library/library.ts'
import type { Answer, ProposalItem } from '../answer.ts'
import type { Span } from '../../text/span.ts'
import { cite, speaker, statementOf } from '../citation.ts'

/** What somebody puts forward, in order: the sentences that make each proposal and the words that support it. */
export function listProposals(library: Library): Answer {
  const items = library.annotations.proposals.flatMap((proposal) => proposalItem(library, proposal))
  const citations = items.flatMap((item) => item.citations)
  return items.length === 0
    ? { about: 'proposals', kind: 'nothing', reason: 'missing', citations, nearest: [], items }
    : { about: 'proposals', kind: 'found', reason: 'listed', citations, nearest: [], items }
}

function proposalItem(library: Library, proposal: Proposal): readonly ProposalItem[] {
  const { people, statements } = library.annotations
  const proposer = people[proposal.proposer]
  if (!proposer) return []
  const sentences = proposal.sentences.flatMap((id) => library.document.sentences[id] ?? [])
  const support = proposal.support.flatMap((id) => statements[id] ?? [])
  return [
    {
      number: proposal.number,
      proposer: speaker(library, proposer),
      citations: sentences.map(({ span }) =>
        cite(library, { span, statement: reportedIn(library, span), marks: [proposal.core] }),
      ),
      support: support.map((statement) => cite(library, { span: statement.span, statement })),
    },
  ]
}

/** A sentence that is somebody's report; one that mostly quotes is cited as the reporter's, with its quotation in it. */
function reportedIn(library: Library, sentence: Span): Statement | undefined {
  const statement = statementOf(library, sentence)
  return statement?.kind === 'reported' ? statement : undefined
}
