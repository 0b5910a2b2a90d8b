import type { Answer, ProposalItem } from '../../answers/answer.ts'
import { cut } from '../../text/span.ts'
import { DIVIDER, articleNamed } from '../locator.ts'
import type { Block, Message, TextRun } from '../message.ts'
import { presentMiss } from './present-passages.ts'
import { shorten } from '../shorten.ts'
import { listedPassage, listMessage, says, unlisted, type View } from '../view.ts'

/** The longest proposal, in characters, that is named beside its proposer where a sentence holds several. */
const LONGEST_NAMED = 80

/** The proposals in order: each sentence once with what is proposed marked, who proposes it with what force, and support. */
export function presentProposals(answer: Extract<Answer, { about: 'proposals' }>, view: View): Message {
  const { says: words, counts } = view.wording
  if (answer.items.length === 0) return presentMiss(words.noProposals, answer, view)
  const heading = { kind: 'heading' as const, text: counts.proposals(answer.items.length) }
  const common = commonSource(answer.items, view)
  const about = [...(common === null ? [] : [common]), ...articleNamed(view.library.document, view.wording)]
  const over = { speaker: answer.items[0]?.proposer?.id ?? null }
  const groups = sameSentence(answer.items).map((items) => group(items, common, { ...view, over }))
  const opening = about.length > 0 ? [says(about.join(DIVIDER), 'quiet')] : []
  return listMessage(view, [heading, ...opening, ...unlisted(answer, view)], groups)
}

/** Who proposes all of them with the same force, said once over the list; null where they differ. */
function commonSource(items: readonly ProposalItem[], view: View): string | null {
  const sources = new Set(items.map((item) => sourceOf(item, view)))
  const [first] = sources
  return sources.size === 1 && first !== undefined ? first : null
}

/** The proposals of one sentence stand together. */
function sameSentence(items: readonly ProposalItem[]): readonly (readonly ProposalItem[])[] {
  const groups = Map.groupBy(items, ({ citations, number }) => citations[0]?.span.start ?? -number)
  return [...groups.values()]
}

function group(items: readonly ProposalItem[], common: string | null, view: View): readonly Block[] {
  const [first] = items
  const [main, ...others] = first?.citations ?? []
  if (!first || !main) return []
  const marks = items.flatMap(({ citations }) => citations[0]?.marks ?? [])
  const shown = listedPassage(view, { ...main, marks }, first.number)
  const { inSupport } = view.wording.labels
  return [
    shown.kind === 'passage'
      ? {
          ...shown,
          ...(common === null
            ? { source: sources(items, view) }
            : { source: [], until: items.at(-1)?.number }),
        }
      : shown,
    ...others.map((citation) => listedPassage(view, citation, null)),
    ...items.flatMap(({ support }) =>
      support.map((citation) => inFavour(listedPassage(view, citation, null), inSupport)),
    ),
  ]
}

const inFavour = (block: Block, label: string): Block =>
  block.kind === 'passage' ? { ...block, source: [{ text: label + DIVIDER }, ...block.source] } : block

/** Of several in one sentence each with its words. */
const sources = (items: readonly ProposalItem[], view: View): readonly TextRun[] =>
  items.flatMap((item, i) => {
    const words = items.length > 1 ? `: ${coreOf(item, view)}` : ''
    const before = (i === 0 ? '' : DIVIDER) + (items.length > 1 ? `${item.number}. ` : '')
    return [{ text: before + sourceOf(item, view) + words }]
  })

/** "demanded by Ann Lee · addressed to “the council”". */
function sourceOf(
  { force, proposer, author, addressee }: ProposalItem,
  { wording: { labels } }: View,
): string {
  const to = addressee === null ? [] : [labels.addressedTo(addressee)]
  return [labels.proposedBy[force](proposer?.name ?? author), ...to].join(DIVIDER)
}

function coreOf({ citations }: ProposalItem, { library }: View): string {
  const text = cut(library.document.text, citations[0]?.marks[0] ?? { start: 0, end: 0 })
  const short = shorten({ text, marks: [], cutBefore: false, cutAfter: false }, LONGEST_NAMED)
  return `“${short.text}${short.cutAfter ? ' …' : ''}”`
}
