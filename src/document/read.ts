import { ROLES } from '../language/people/offices.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { head } from '../text/heads.ts'
import { paragraphs, type Paragraph } from '../text/sentences.ts'
import { cut } from '../text/span.ts'
import { byline } from './bylines.ts'
import { withColon, withDateline } from './datelines.ts'
import type { Document, Metadata, Section, Sentence, SentenceKind, Unit } from './document.ts'

/** "(Reporting by …)", "(ABC writers … contributed to the story)", "By Ann Lee". */
const CREDIT =
  /^\((?=[^()]*(?:\/|\b(?:[Ww]riters?|[Rr]eporters?|[Rr]eporting|contributed|[Ee]diting|[Pp]hotos?|[Pp]hotograph|[Pp]icture)\b))[^()]*\)$|^By\s(?:\p{Lu}[\p{L}.'’-]+\s?){1,4}(?:(?:,|and)\s?(?:\p{Lu}[\p{L}.'’-]+\s?){1,4})*$/u
/** What else is said of a text under its title: "Translated from the Basque". */
const NOTE =
  /^(?:Translated from|Adapted from|Reprinted from|(?:Photo(?:graph)?s?|Pictures?|Illustrations?|Words)(?::| by\s(?=\p{Lu})))[^.]{2,80}$/u
/** A page's number, as it is scanned: "- 3 -", "Page 3 of 12". */
const PAGE = /^(?:[-–—]\s*\d{1,4}\s*[-–—]|[Pp]age\s\d{1,4}(?:\sof\s\d{1,4})?|\d{1,4})$/u
/** Who was there: no heading, however it ends. */
const PRESENT =
  /^(?:Present|In attendance|Apologies|Attending|Guests?|Hosts?|Chair|Panel|Participants|Speakers)\s*:/u
/** How far into the text, in units, a photo's caption and credit may stand before the article begins. */
const FRONT_UNITS = 6

const EDITIONS = 2 ** 30

export interface Source {
  readonly id: string
  readonly metadata: Metadata
  readonly text: string
}

/** Reads an article's text into sections and sentences. Pure; alters nothing; time grows with the length. */
export function readDocument({ id, metadata, text }: Source): Document {
  const read = paragraphs(text).flatMap((paragraph, i) => unitsOf(text, paragraph, i))
  const units = withCaption(withWritersRole(text, withDateline(text, withColon(text, read))))
  const sections = sectionsOf(units)
  let section = -1
  let numbered = 0
  const sentences = units.map((unit, i): Sentence => {
    while (sections[section + 1]?.from === i) section++
    const { kind, paragraph, start, end } = unit
    const number = kind === 'sentence' ? ++numbered : null
    return { id: i, number, kind, span: { start, end }, section, paragraph }
  })
  return { id, metadata, text, edition: fingerprint(text) % EDITIONS, sections, sentences, numbered }
}

function unitsOf(text: string, paragraph: Paragraph, index: number): readonly Unit[] {
  return paragraph.sentences.map((span) => ({
    ...span,
    paragraph: index,
    kind: kindOf(cut(text, span), paragraph.sentences.length === 1),
  }))
}

/** What a unit is, by its form; `alone` when it is its whole paragraph. */
function kindOf(unit: string, alone: boolean): SentenceKind {
  if (CREDIT.test(unit) || (alone && (NOTE.test(unit) || byline(unit) !== null))) return 'credit'
  if (alone && PAGE.test(unit)) return 'dateline'
  const whole = head(`${unit} The`)
  if (whole?.length === unit.length && whole.kind !== 'bracketed') return whole.kind
  return alone && isHeadingLine(unit) && !PRESENT.test(unit) ? 'heading' : 'sentence'
}

/** A short line of its own that no full stop, comma or quotation mark ends: "The road ahead". */
const isHeadingLine = (line: string): boolean =>
  line.length <= 80 && /^[\p{Lu}\p{N}]/u.test(line) && /[\p{L}\p{N}]$/u.test(line) && /\s/.test(line)

/** A short line under the writers' that tells what they are ("Court correspondent") is no heading. */
function withWritersRole(text: string, units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, i) => {
    const under = unit.kind === 'heading' && units[i - 1]?.kind === 'credit'
    const last = /\p{L}+$/u.exec(cut(text, unit))?.[0].toLowerCase() ?? ''
    return under && i < FRONT_UNITS && ROLES.has(last) ? { ...unit, kind: 'credit' as const } : unit
  })
}

/** The sentences before a credit near the front, with a dateline or the article after it, are a photo's caption. */
function withCaption(units: readonly Unit[]): readonly Unit[] {
  const credit = units.slice(0, FRONT_UNITS).findIndex((unit) => unit.kind === 'credit')
  if (credit < 1 || units.length <= credit + 1) return units
  return units.map((unit, i) =>
    i < credit && unit.kind === 'sentence' ? { ...unit, kind: 'caption' as const } : unit,
  )
}

function sectionsOf(units: readonly Unit[]): readonly Section[] {
  const starts = units.flatMap((unit, i) => (unit.kind === 'heading' ? [i] : []))
  if (starts[0] !== 0 && units.length > 0) starts.unshift(0)
  return starts.map((from, id) => {
    const first = units[from]
    const heading = first?.kind === 'heading' ? { start: first.start, end: first.end } : null
    return { id, heading, from, to: starts[id + 1] ?? units.length }
  })
}
