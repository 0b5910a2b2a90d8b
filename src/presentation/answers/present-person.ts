import type { Answer, Citation, PersonItem } from '../../answers/answer.ts'
import { DIVIDER } from '../locator.ts'
import type { Block, Message } from '../message.ts'
import { shortRole } from '../passage.ts'
import { presentMiss } from './present-passages.ts'
import { listedPassage, listMessage, named, says, unlisted, type View } from '../view.ts'

/** Who somebody is: role, how much of their words there is, the first passages that name them. */
export function presentPerson(answer: Extract<Answer, { about: 'person' }>, view: View): Message {
  const first = answer.items[0]?.citations[0]
  if (!first) return presentMiss(view.wording.says.unknownPerson(answer.asked), answer, view)
  const groups = together(answer.items).flatMap((items) => [
    items.flatMap((item) => [
      personEntry(item, view),
      ...(answer.items.length === 1 ? silence(item, view) : []),
    ]),
    ...passagesOf(items).map((citation, i) => [listedPassage(i > 0 ? named(view) : view, citation, null)]),
  ])
  const several = answer.items.length > 1 ? [says(view.wording.says.severalFit(answer.asked))] : []
  const message = listMessage(view, [...taken(answer, view), ...several, ...unlisted(answer, view)], groups)
  const context = { kind: 'context' as const, article: first.article, span: first.span, words: first.text }
  return { ...message, actions: [context, ...message.actions] }
}

/** People in order, those together whom the same passages name, so that no passage is shown twice. */
function together(items: readonly PersonItem[]): readonly (readonly PersonItem[])[] {
  const placed = ({ citations }: PersonItem): string => citations.map(({ span }) => span.start).join(' ')
  return [...Map.groupBy(items, placed).values()]
}

/** The passages that name them, each with all their names marked. */
const passagesOf = (items: readonly PersonItem[]): readonly Citation[] =>
  (items[0]?.citations ?? []).map((citation, k) => ({
    ...citation,
    marks: items.flatMap((item) => item.citations[k]?.marks ?? []).sort((a, b) => a.start - b.start),
  }))

/** As which name a mistyped one was taken. */
export const taken = ({ mended }: { readonly mended: string | null }, { wording }: View): readonly Block[] =>
  mended === null ? [] : [says(wording.says.takenAs(mended), 'quiet')]

/** Said only where one person was asked for: that the article gives no words of theirs. */
const silence = ({ quoted, reported }: PersonItem, { wording }: View): readonly Block[] =>
  quoted + reported > 0 ? [] : [says(wording.labels.silent, 'quiet')]

/** A person as a line of a list: name, role, how many quotations and reports, if any. */
export function personEntry(item: PersonItem, view: View): Block {
  const role = item.speaker.role === null ? [] : [shortRole(item.speaker.role)]
  const share = item.quoted + item.reported > 0 ? [countsOf(item, view)] : []
  const detail = [...role, ...share].join(DIVIDER)
  const title = [{ text: item.speaker.name, style: 'strong' as const }]
  return { kind: 'entry', title, detail: detail === '' ? [] : [{ text: detail }] }
}

/** How much of somebody's words there is: "20 quotations · 15 reports". */
export function countsOf(
  { quoted, reported }: Pick<PersonItem, 'quoted' | 'reported'>,
  { wording }: View,
): string {
  const { counts, labels } = wording
  const parts = [
    ...(quoted > 0 ? [counts.quotations(quoted)] : []),
    ...(reported > 0 ? [counts.reports(reported)] : []),
  ]
  return parts.length > 0 ? parts.join(DIVIDER) : labels.silent
}
