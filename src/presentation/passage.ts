import { speakersOf } from '../annotations/annotations.ts'
import type { Citation, CitationKind, Speaker } from '../answers/answer.ts'
import { cite } from '../answers/citation.ts'
import { saidIn } from '../answers/routes/said-in.ts'
import type { Sentence } from '../document/document.ts'
import { unitsIn } from '../document/naming.ts'
import type { Library } from '../search/library/library.ts'
import { touching } from '../search/library/touching.ts'
import { contains, type Span } from '../text/span.ts'
import { DIVIDER, locator, unitName, withinArticle } from './locator.ts'
import type { CitedPassage, TextRun } from './message.ts'
import { locatorOf } from './place.ts'
import { shorten } from './shorten.ts'
import type { Wording } from './wording/wording.ts'

/** The most characters of a role; a longer one is shortened at its end. */
const ROLE = 160
/** The most people whose words a passage may hold to be named. */
const MOST_NAMED = 10

/** How a citation is shown: which article and language, its number in a list, how long it may be. */
export interface PassageView {
  readonly library: Library
  readonly wording: Wording
  readonly number?: number | null
  /** What stands over the list already and is not said again: publisher and date, and whose words all of them are. */
  readonly over?: { readonly speaker: number | null } | undefined
  readonly limit?: number
  readonly note?: string | null
}

/** A citation as people see it: the words first, then who, then where. */
export function passage(citation: Citation, view: PassageView): CitedPassage {
  const { library, wording, number = null, over, limit = Infinity, note = null } = view
  const { start } = citation.span
  const marks = citation.marks.map((mark) => ({ start: mark.start - start, end: mark.end - start }))
  return {
    kind: 'passage',
    number,
    form: formOf(citation, library),
    article: citation.article,
    span: citation.span,
    excerpt: shorten({ text: citation.text, marks, cutBefore: false, cutAfter: false }, limit),
    source: sourceRuns(citation, view),
    locator: over
      ? withinArticle(citation, library.document, wording)
      : locator(citation, library.document, wording),
    place: locatorOf(library.document, citation.span),
    note: citation.contrary ? wording.says.saysContrary : note,
  }
}

/** Whose words a citation is: "Ann Lee · Mayor of Orr · direct quotation". */
export function sourceText(citation: Citation, view: PassageView): string {
  // A member is known by a number, which only a group shows as a name.
  const { correctedBy } = citation
  return textOf(sourceRuns(correctedBy === undefined ? citation : { ...citation, correctedBy: '' }, view))
}

/** Whose words a citation is, in few: "Ann Lee", "Ann Lee · denied"; null where nobody is named. */
export function whoSays(
  { speaker, coSpeakers, author, polarity }: Citation,
  wording: Wording,
): string | null {
  const names = [speaker, ...coSpeakers].flatMap((one) => one?.name ?? [])
  if (names.length === 0) return author
  const list = new Intl.ListFormat(wording.locale, { type: 'conjunction' }).format(names)
  const turn = polarity === null || polarity === 'said' ? [] : [wording.labels.turns[polarity]]
  return [list, ...turn].join(DIVIDER)
}

/** Of several sentences that are not all the same one's words, each has its own source. */
function sourceRuns(citation: Citation, view: PassageView): readonly TextRun[] {
  const { library, wording } = view
  const units = unitsIn(library.document, citation.span)
  const whole = touching(library, citation.span).some((one) =>
    units.every(({ id }) => one.sentences.includes(id)),
  )
  if (units.length < 2 || whole) return ownRuns(citation, view)
  const parts = units.map((unit) => ({
    place: unitName(library.document, unit, wording),
    runs: ownRuns(citeIn(library, unit, citation.span), view),
  }))
  const [first] = parts
  if (first && parts.every(({ runs }) => textOf(runs) === textOf(first.runs))) return first.runs
  return parts.flatMap(({ place, runs }, i) => [
    { text: (i > 0 ? '; ' : '') + wording.labels.saidAt(place) },
    ...runs,
  ])
}

/** The part of a passage that stands in one of its sentences. */
function citeIn(library: Library, { id, span }: Sentence, passage: Span): Citation {
  const part = { start: Math.max(span.start, passage.start), end: Math.min(span.end, passage.end) }
  return cite(library, { span: part, statement: saidIn(library, id)?.statement ?? undefined })
}

const textOf = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join('')

function ownRuns(citation: Citation, { library, wording, over }: PassageView): readonly TextRun[] {
  const { labels } = wording
  const { kind, speaker, polarity } = citation
  if (kind === 'passage' && citation.author !== null)
    return [{ text: citation.author, style: 'strong' }, { text: DIVIDER + labels.author }]
  if (kind === 'passage') return [{ text: passageSource(citation, library, labels) }]
  const form =
    kind === 'reported'
      ? reportedForm(citation, over ? null : publisherOf(library), { library, labels })
      : quotedForm(citation, library, labels)
  const turn = polarity === null || polarity === 'said' ? [] : [labels.turns[polarity]]
  const how = [...turn, form].join(DIVIDER)
  const alone = citation.coSpeakers.length === 0
  if (over && speaker && alone && over.speaker === speaker.id)
    return [{ text: how }, ...correction(citation, wording)]
  const who = alone ? oneSpeaker(speaker, labels) : allSpeakers(citation, wording)
  return [...who, { text: DIVIDER + how }, ...correction(citation, wording)]
}

function oneSpeaker(speaker: Speaker | null, labels: Wording['labels']): readonly TextRun[] {
  if (!speaker) return [{ text: labels.unnamed }]
  const role = speaker.role ? [{ text: DIVIDER + shortRole(speaker.role) }] : []
  return [{ text: speaker.name, style: 'strong' }, ...role]
}

/** Who says it together, each with the role: "Ann Lee (mayor) and Tom Perez". */
function allSpeakers({ speaker, coSpeakers }: Citation, { locale }: Wording): readonly TextRun[] {
  const all = speaker ? [speaker, ...coSpeakers] : coSpeakers
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return list.formatToParts(all.map((_, i) => String(i))).flatMap(({ type, value }): readonly TextRun[] => {
    const one = type === 'element' ? all[Number(value)] : undefined
    if (!one) return [{ text: value }]
    const role = one.role ? [{ text: ` (${shortRole(one.role)})` }] : []
    return [{ text: one.name, style: 'strong' }, ...role]
  })
}

/** That somebody put the speaker right, and who. */
function correction({ correctedBy }: Citation, { corrections }: Wording): readonly TextRun[] {
  if (correctedBy === undefined) return []
  return correctedBy === ''
    ? [{ text: DIVIDER + corrections.corrected }]
    : [{ text: DIVIDER + corrections.correctedBy }, { text: correctedBy, style: 'member' }]
}

/** Only what lies wholly between the article's quotation marks is shown between quotation marks. */
function formOf({ kind, span }: Citation, library: Library): CitationKind {
  const quoted = touching(library, span).some((s) => s.kind === 'direct' && contains(s.span, span))
  return kind === 'quotation' && !quoted ? 'passage' : kind
}

/** A sentence of the reporter's may still hold words of others; then it is not said to be nobody's. */
function passageSource({ span }: Citation, library: Library, labels: Wording['labels']): string {
  const inside = touching(library, span)
  const { people } = library.annotations
  if (inside.length === 0) return ownSource(library, labels)
  const speakers = inside.flatMap((one) => speakersOf(one).flatMap((id) => people[id]?.name ?? []))
  const names = [...new Set(speakers)]
  const named = names.length > 0 && names.length <= MOST_NAMED ? names.join(', ') : null
  return labels.withWordsOf(ownSource(library, labels), named)
}

/** Nobody's words but the article's: those of whoever published it. */
function ownSource(library: Library, labels: Wording['labels']): string {
  const publisher = publisherOf(library)
  return publisher === null ? labels.forms.passage : labels.ownWords(publisher)
}

const publisherOf = ({ document }: Library): string | null => document.metadata.publisher

function quotedForm(citation: Citation, library: Library, labels: Wording['labels']): string {
  return formOf(citation, library) === 'quotation' ? labels.forms.quotation : labels.quotedWithin
}

/** A report that quotes some of the words is not said to quote none. */
function reportedForm(
  { span }: Citation,
  publisher: string | null,
  { library, labels }: { readonly library: Library; readonly labels: Wording['labels'] },
): string {
  const quotes = touching(library, span).some((s) => s.kind === 'direct')
  if (quotes) return labels.partlyQuoted(publisher)
  return publisher === null ? labels.forms.reported : labels.reportedBy(publisher)
}

/** A role with an ellipsis where it is too long for a line. */
export function shortRole(role: string): string {
  const { text, cutAfter } = shorten({ text: role, marks: [], cutBefore: false, cutAfter: false }, ROLE)
  return cutAfter ? `${text} …` : text
}
