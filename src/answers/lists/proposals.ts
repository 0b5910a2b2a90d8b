import type { Proposal, Statement } from '../../annotations/annotations.ts'
import type { Library } from '../../search/library/library.ts'
import type { Answer, ProposalItem } from '../answer.ts'
import { cut, type Span } from '../../text/span.ts'
import { LONGEST_SENTENCE } from '../around.ts'
import { cite, speaker, statementOf } from '../citation.ts'

/** The most proposals of a list. */
const MOST_PROPOSALS = 60

/** What is put forward, in order: the sentences that make each proposal and the words that support it. */
export function listProposals(library: Library): Answer {
  const { proposals } = library.annotations
  const items = proposals.slice(0, MOST_PROPOSALS).map((proposal) => proposalItem(library, proposal))
  const base = { about: 'proposals', nearest: [], items, more: proposals.length - items.length } as const
  const citations = items.flatMap((item) => item.citations)
  return items.length === 0
    ? { ...base, kind: 'nothing', reason: 'missing', citations }
    : { ...base, kind: 'found', reason: 'listed', citations }
}

function proposalItem(library: Library, proposal: Proposal): ProposalItem {
  const { people, statements } = library.annotations
  const { number, force, core, addressee } = proposal
  const proposer = proposal.proposer === null ? undefined : people[proposal.proposer]
  const sentences = proposal.sentences.flatMap((id) => library.document.sentences[id] ?? [])
  const support = proposal.support.flatMap((id) => statements[id] ?? [])
  return {
    number,
    proposer: proposer ? speaker(library, proposer) : null,
    author: proposal.byAuthor ? library.annotations.author : null,
    force,
    addressee: addressee ? cut(library.document.text, addressee) : null,
    citations: sentences.map(({ span }) =>
      cite(library, { span: shown(span, core), statement: reportedIn(library, span), marks: [core] }),
    ),
    support: support.map((statement) => cite(library, { span: statement.span, statement })),
  }
}

/** Of a list without an end the proposal alone is shown. */
const shown = (sentence: Span, core: Span): Span =>
  sentence.end - sentence.start > LONGEST_SENTENCE ? core : sentence

/** A sentence that is somebody's report; one that mostly quotes is cited as the reporter's, with its quotation in it. */
function reportedIn(library: Library, sentence: Span): Statement | undefined {
  const statement = statementOf(library, sentence)
  return statement?.kind === 'reported' ? statement : undefined
}
