import type { FactKind } from '../../annotations/annotations.ts'
import type { Answer, Citation, FactItem } from '../../answers/answer.ts'
import { DIVIDER, articleNamed, whereIs } from '../locator.ts'
import type { Block, Message, TextRun } from '../message.ts'
import { locatorOf } from '../place.ts'
import { presentMiss } from './present-passages.ts'
import { listMessage, says, type View } from '../view.ts'

/** The order of the groups. */
const KINDS: readonly FactKind[] = [
  'when',
  'where',
  'how many',
  'how long',
  'who',
  'which',
  'money',
  'law',
  'plan',
]

/** The facts by what they tell, each group in the article's order, with whose claim each is and its place. */
export function presentFacts(answer: Extract<Answer, { about: 'facts' }>, view: View): Message {
  const { says: words, labels, counts } = view.wording
  if (answer.items.length === 0) {
    return presentMiss(answer.topic === null ? words.noFacts : words.noFactsAbout(answer.topic), answer, view)
  }
  const title = answer.topic === null ? counts.facts(answer.items.length) : labels.factsAbout(answer.topic)
  const source = says(articleNamed(view.library.document, view.wording).join(DIVIDER), 'quiet')
  const more = answer.more > 0 ? [says(labels.moreFacts(answer.more), 'quiet')] : []
  const groups = KINDS.flatMap((kind) =>
    group(
      kind,
      answer.items.filter((item) => item.kind === kind),
      view,
    ),
  )
  return listMessage(view, [{ kind: 'heading', text: title }, source, ...more], groups)
}

/** The kind's name stands over the first of its facts, so that no page begins with a name alone. */
function group(kind: FactKind, items: readonly FactItem[], view: View): readonly (readonly Block[])[] {
  const heading: Block = { kind: 'heading', text: view.wording.labels.facts[kind] }
  return items.map((item, i) => (i === 0 ? [heading, entry(item, view)] : [entry(item, view)]))
}

function entry({ citation }: FactItem, { wording, library }: View): Block {
  const { labels } = wording
  const claim = citation.kind === 'passage' ? [] : [claimedBy(citation, labels) + DIVIDER]
  const where = whereIs(library.document, citation.span, wording)
  return {
    kind: 'entry',
    title: marked(citation),
    detail: [
      ...claim.map((text) => ({ text, style: 'quiet' as const })),
      { text: where, style: 'quiet', place: locatorOf(library.document, citation.span) },
    ],
  }
}

const claimedBy = ({ speaker }: Citation, labels: View['wording']['labels']): string =>
  speaker === null ? labels.claimedByUnnamed : labels.claimedBy(speaker.name)

/** The words of a citation, its marks strong. */
function marked({ text, span, marks }: Citation): readonly TextRun[] {
  const runs: TextRun[] = []
  if (marks.some((mark) => mark.start === span.start && mark.end === span.end))
    return [{ text, style: 'words' }]
  let from = 0
  for (const mark of marks) {
    const [start, end] = [mark.start - span.start, mark.end - span.start]
    if (start < from) continue
    if (start > from) runs.push({ text: text.slice(from, start), style: 'words' })
    runs.push({ text: text.slice(start, end), style: 'strong' })
    from = end
  }
  return from < text.length ? [...runs, { text: text.slice(from), style: 'words' }] : runs
}
