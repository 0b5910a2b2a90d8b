import type { Answer, ProposalItem } from '../answers/answer.ts'
import { cut } from '../text/span.ts'
import { DIVIDER } from './locator.ts'
import type { Block, Message, Run } from './message.ts'
import { presentMiss } from './present-passages.ts'
import { shorten } from './shorten.ts'
import { listed, listMessage, says, type View } from './view.ts'

/** Words of a proposal are named beside its proposer only where a sentence holds several, and no more than so many. */
const NAMED = 80

/** The proposals in order: each sentence once with what is proposed marked, who proposes it with what force, and support. */
export function presentProposals(answer: Extract<Answer, { about: 'proposals' }>, view: View): Message {
  const { says: words, counts, labels } = view.wording
  if (answer.items.length === 0) return presentMiss(words.noProposals, answer, view)
  const heading = { kind: 'heading' as const, text: counts.proposals(answer.items.length) }
  const more = answer.more > 0 ? [says(labels.moreProposals(answer.more), 'quiet')] : []
  const groups = sameSentence(answer.items).map((items) => group(items, view))
  return listMessage(view, [heading, ...more], groups)
}

/** The proposals of one sentence stand together. */
function sameSentence(items: readonly ProposalItem[]): readonly (readonly ProposalItem[])[] {
  const groups = Map.groupBy(items, ({ citations, number }) => citations[0]?.span.start ?? -number)
  return [...groups.values()]
}

function group(items: readonly ProposalItem[], view: View): readonly Block[] {
  const [first] = items
  const [main, ...others] = first?.citations ?? []
  if (!first || !main) return []
  const marks = items.flatMap(({ citations }) => citations[0]?.marks ?? [])
  const shown = listed(view, { ...main, marks }, first.number)
  const { inSupport } = view.wording.labels
  return [
    shown.kind === 'passage' ? { ...shown, source: sources(items, view) } : shown,
    ...others.map((citation) => listed(view, citation, null)),
    ...items.flatMap(({ support }) => support.map((citation) => listed(view, citation, null, inSupport))),
  ]
}

/** "demanded by Ann Lee · addressed to “the council”"; of several in one sentence each with its words. */
const sources = (items: readonly ProposalItem[], view: View): readonly Run[] =>
  items.flatMap((item, i) => {
    const { force, proposer, author, addressee } = item
    const { labels } = view.wording
    const words = items.length > 1 ? `: ${coreOf(item, view)}` : ''
    const to = addressee === null ? '' : DIVIDER + labels.addressedTo(addressee)
    const before = (i === 0 ? '' : DIVIDER) + (items.length > 1 ? `${item.number}. ` : '')
    return [{ text: before + labels.proposedBy[force](proposer?.name ?? author) + to + words }]
  })

function coreOf({ citations }: ProposalItem, { library }: View): string {
  const text = cut(library.document.text, citations[0]?.marks[0] ?? { start: 0, end: 0 })
  const short = shorten({ text, marks: [], cutBefore: false, cutAfter: false }, NAMED)
  return `“${short.text}${short.cutAfter ? ' …' : ''}”`
}
