import { plainHeading } from '../../../../presentation/headings.ts'
import { published } from '../../../../presentation/locator.ts'
import type { Wording } from '../../../../presentation/wording/wording.ts'
import type { Library } from '../../../../search/library/library.ts'
import { cut } from '../../../../text/span.ts'
import { colours } from '../colours.ts'
import { box, drawing, line, type Element } from '../element.ts'
import { drawableWording } from '../fonts.ts'
import { pictureFrame } from '../frame.ts'
import { asLayout, shortAlt, type Drawing } from '../drawing.ts'
import { width } from '../width.ts'
import { speakerRows, type SpeakerRow } from './speaker-rows.ts'
import { lanes, offsetOf, scaleFor, strip, stripHeight, type Scale } from './strip.ts'

const margin = 32
const inner = width - 2 * margin
const mostRows = 8
const mostSections = 8

/** A picture of who speaks how much and where in the article: a line a speaker, a step a sentence. */
export function speakersDrawing(library: Library, wording: Wording): Drawing {
  return {
    name: 'speakers.png',
    alt: shortAlt(describeSpeakers(library, wording)),
    layout: asLayout(layOut(library, drawableWording(wording))),
  }
}

/** The picture in words: "Who speaks where in “The harbour”: Ana Bell, 3 quotations, 1 report; …". */
function describeSpeakers(library: Library, { labels, counts }: Wording): string {
  const each = speakerRows(library).map(
    ({ name, quoted, reported }) => `${name}, ${counts.quotations(quoted)}, ${counts.reports(reported)}`,
  )
  const title = labels.pictureOfSpeakers(library.document.metadata.title)
  return each.length === 0 ? title : `${title}: ${each.join('; ')}`
}

function layOut(library: Library, wording: Wording): Element {
  const rows = speakerRows(library)
  const scale = scaleFor(library.document.sentences.length, inner)
  const sections = library.document.sections.filter((section) => section.from < section.to)
  const borders = sections.map((section) => section.from).filter((sentence) => sentence > 0)
  const left = rows.length - mostRows
  return pictureFrame(
    margin,
    head(library, wording),
    ...rows.slice(0, mostRows).map((row) => speaker(row, scale, borders)),
    ...(left > 0
      ? [line({ fontSize: 24, color: colours.quiet, marginBottom: 20 }, `+ ${wording.counts.people(left)}`)]
      : []),
    ...(sections.length > 1 ? [outline(library, scale, wording)] : []),
    legend(scale, wording),
  )
}

function head({ document }: Library, wording: Wording): Element {
  const source = published(document, wording).join('')
  return box(
    { flexDirection: 'column', marginBottom: 24 },
    line({ fontSize: 32, fontWeight: 600, lineHeight: 1.2, lineClamp: 2 }, document.metadata.title),
    line({ fontSize: 24, color: colours.quiet, marginTop: 4 }, source),
  )
}

function speaker(row: SpeakerRow, scale: Scale, borders: readonly number[]): Element {
  return box(
    { flexDirection: 'column', marginBottom: 22 },
    box(
      { justifyContent: 'space-between', alignItems: 'center', marginBottom: 6 },
      line({ fontSize: 28, fontWeight: 600, lineHeight: 1.3, maxWidth: inner - 190, lineClamp: 1 }, row.name),
      box({ alignItems: 'center' }, ...count('quoted', row.quoted), ...count('reported', row.reported)),
    ),
    drawing(inner, stripHeight, strip(row, scale, borders)),
  )
}

type Lane = keyof typeof lanes

const sample = (kind: Lane): Element =>
  drawing(10, lanes[kind].height, [
    { x: 0, y: 0, width: 10, height: lanes[kind].height, rx: 1, fill: colours[kind] },
  ])

const count = (kind: Lane, number: number): readonly Element[] => [
  box({ marginLeft: 24, alignItems: 'center', opacity: number === 0 ? 0.45 : 1 }, sample(kind)),
  line(
    { fontSize: 28, fontWeight: 600, marginLeft: 10, minWidth: 36, opacity: number === 0 ? 0.45 : 1 },
    String(number),
  ),
]

/** The sections by number, and where on the strips each of them begins. */
function outline({ document }: Library, scale: Scale, wording: Wording): Element {
  const sections = document.sections.filter((section) => section.from < section.to)
  const style = { position: 'absolute', top: 0, fontSize: 22, fontWeight: 600, color: colours.quiet }
  const names = sections.slice(0, mostSections).map((section, i) => {
    const heading =
      section.heading === null
        ? wording.labels.opening
        : plainHeading(document, cut(document.text, section.heading))
    return box(
      { fontSize: 22, lineHeight: 1.4 },
      line({ fontWeight: 600, color: colours.quiet, minWidth: 36 }, String(i + 1)),
      line({ flexGrow: 1, flexShrink: 1, flexBasis: 0, lineClamp: 2 }, heading),
      line({ color: colours.quiet, marginLeft: 12 }, numbersOf(document, section)),
    )
  })
  return box(
    { flexDirection: 'column', marginBottom: 24 },
    box(
      { position: 'relative', height: 34, marginTop: -16, marginBottom: 8 },
      ...sections.map((section, i) => line({ ...style, left: offsetOf(section.from, scale) }, String(i + 1))),
    ),
    ...names,
  )
}

/** The numbers that a section's sentences have in replies: captions and datelines have none. */
function numbersOf({ sentences }: Library['document'], { from, to }: { from: number; to: number }): string {
  const numbers = sentences.slice(from, to).flatMap(({ number }) => number ?? [])
  return [...new Set([numbers[0], numbers.at(-1)])].join('–')
}

const step = ({ pitch }: Scale): Element =>
  drawing(pitch, lanes.quoted.height, [
    { x: 0, y: 0, width: pitch, height: lanes.quoted.height, fill: colours.line },
    { x: 1.5, y: 1.5, width: pitch - 3, height: lanes.quoted.height - 3, fill: colours.ground },
  ])

function legend(scale: Scale, { labels, counts }: Wording): Element {
  const item = (mark: Element, text: string): Element =>
    box(
      { alignItems: 'center', marginRight: 28 },
      mark,
      line({ fontSize: 22, color: colours.quiet, marginLeft: 10 }, text),
    )
  return box(
    { flexWrap: 'wrap' },
    item(sample('quoted'), labels.forms.quotation),
    item(sample('reported'), labels.forms.reported),
    item(step(scale), counts.sentences(scale.step)),
  )
}
