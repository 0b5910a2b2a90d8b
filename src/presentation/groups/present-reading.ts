import type { Document } from '../../document/document.ts'
import { cut, type Span } from '../../text/span.ts'
import { DIVIDER, published, unitName } from '../locator.ts'
import type { Block, Message, CitedPassage, TextRun } from '../message.ts'
import { day } from '../plurals.ts'
import { shorten } from '../shorten.ts'
import { stretch } from '../stretch.ts'
import { says } from '../view.ts'
import type { Wording } from '../wording/wording.ts'

/** A part with those who have read it, as ids of members. */
export interface ShownPart {
  readonly span: Span
  readonly readers: readonly string[]
}

/** The most of a part's words that stand in its message; the whole part is a click away. */
const LONGEST_PART = 3000
/** The most readers that are named; of more, their number is given. */
const MOST_NAMED = 10

const plain = (blocks: readonly Block[]): Message => ({ outcome: 'plain', blocks, actions: [], pictures: [] })

interface ReadingView {
  readonly document: Document
  readonly wording: Wording
}

/** One part of the article to read, with who has read it. `number` counts from 1. */
export function presentPart(
  part: ShownPart,
  { number, of }: { readonly number: number; readonly of: number },
  { document, wording }: ReadingView,
): Message {
  const readers = part.readers.length === 0 ? [] : [readersOf(part.readers, wording)]
  return plain([
    { kind: 'heading', text: `${wording.reading.part(number, of)}${DIVIDER}${document.metadata.title}` },
    words(part.span, { document, wording }),
    ...readers.map((runs): Block => ({ kind: 'says', runs })),
  ])
}

function words(span: Span, { document, wording }: ReadingView): CitedPassage {
  const excerpt = { text: cut(document.text, span), marks: [], cutBefore: false, cutAfter: false }
  return stretch(document, span, {
    excerpt: shorten(excerpt, LONGEST_PART),
    source: [],
    locator: [unitName(document, { span }, wording), ...published(document, wording)],
  })
}

/** The first are named; a crowd is counted. */
function readersOf(readers: readonly string[], { reading }: Wording): readonly TextRun[] {
  if (readers.length > MOST_NAMED) return [{ text: reading.readByMany(readers.length) }]
  const names = readers.flatMap((member, i): readonly TextRun[] => [
    ...(i === 0 ? [] : [{ text: ', ' }]),
    { text: member, style: 'member' },
  ])
  return [{ text: reading.readBy }, ...names]
}

/** Every part with who has read it. `remindAt` in milliseconds since 1970, null where no reminder is to come. */
export function presentStatus(
  parts: readonly ShownPart[],
  remindAt: number | null,
  view: ReadingView,
): Message {
  const { document, wording } = view
  const { reading } = wording
  const iso = remindAt === null ? null : new Date(remindAt).toISOString().slice(0, 10)
  return plain([
    { kind: 'heading', text: reading.status(document.metadata.title) },
    ...partLines(parts, view),
    ...(iso === null ? [] : [says(reading.remindedOn(day(wording.locale, iso)), 'quiet')]),
  ])
}

/** The one reminder: what is read, and how far the group is. */
export const presentReminder = (parts: readonly ShownPart[], view: ReadingView): Message =>
  plain([says(view.wording.reading.reminder(view.document.metadata.title)), ...partLines(parts, view)])

const partLines = (parts: readonly ShownPart[], view: ReadingView): readonly Block[] =>
  parts.map(({ span, readers }, i) => ({
    kind: 'entry',
    title: [
      { text: view.wording.reading.part(i + 1, parts.length), style: 'strong' },
      { text: DIVIDER + unitName(view.document, { span }, view.wording) },
    ],
    detail:
      readers.length === 0 ? [{ text: view.wording.reading.nobodyYet }] : readersOf(readers, view.wording),
  }))
