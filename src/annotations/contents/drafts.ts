import { contentAfter } from './content-after.ts'
import { contentBefore } from './content-before.ts'
import type { Cue } from '../cues/cue.ts'
import { cuesOf } from '../cues/cues.ts'
import { statement, type StatementDraft } from './draft.ts'
import type { Frame, Item } from '../quotations/frame.ts'
import { looseCue } from '../quotations/loose-cues.ts'
import type { ArticleReading } from '../reading.ts'
import { hasClause, isQuote, type CuePlace, type Stretch } from './stretches.ts'

/** The statements of a frame that something announces. */
export function draftsOf(reading: ArticleReading, frame: Frame): readonly StatementDraft[] {
  if (!frame.prose) return []
  const cues = cuesOf(reading, frame)
  const found: StatementDraft[] = []
  cues.forEach((_, at) => {
    add(found, draftsAt({ frame, cues, at }))
  })
  const heard = new Set(found.flatMap(({ quotations }) => quotations))
  frame.items.forEach((item, at) => {
    if (!item.quotation || heard.has(item.quotation)) return
    const cue = looseCue(reading, frame, at)
    if (cue) add(found, statement({ frame, cue, contents: [{ from: at, to: at + 1 }] }))
  })
  return found
}

/** How many statements back one is compared: an endless sentence costs no more than a long one. */
const MOST_DRAFTS_BACK = 24

/** Adds a statement unless it meets one that stands already. */
function add(found: StatementDraft[], drafts: readonly StatementDraft[]): void {
  const near = found.slice(-MOST_DRAFTS_BACK)
  if (!drafts.some((draft) => near.some((known) => meet(known, draft)))) found.push(...drafts)
}

const meet = (a: StatementDraft, b: StatementDraft): boolean =>
  a.spans.some((s) => b.spans.some((t) => s.start < t.end && t.start < s.end))

function draftsAt(place: CuePlace): readonly StatementDraft[] {
  const { frame, cues, at } = place
  const cue = cues[at]
  if (!cue) return []
  const contents = chosen(place, cue)
  return contents.length > 0
    ? statement({
        frame,
        cue: { ...cue, sourceless: /^(?:according|ask|telling)$/.test(cue.verb.lemma) },
        contents,
      })
    : []
}

/** The content before the cue, the one after it, or both: "A," he said, "B"; taxes, he said, are high. */
function chosen(place: CuePlace, cue: Cue): readonly Stretch[] {
  const { frame } = place
  const before = contentBefore(place)
  const after = contentAfter(place)
  const quoted = before !== null && frame.items.slice(before.from, before.to).some(isQuote)
  const around = quoted || (before && place.at > 0) ? null : medial(place, cue)
  if (around ?? !before) return around ?? (after ? [after] : [])
  const inserted = frame.items[cue.to]?.text === ',' && after?.from === cue.to + 1
  const opening = after ? frame.items[after.from] : undefined
  // "Citing “duties,” Lee told the paper that …": what is told is the clause.
  if (after && opening?.low === 'that' && cue.verb.frames.includes('o')) return [after]
  // "When asked, Lee said, "No."": a quotation that begins with a capital is the whole of it.
  if (after && opening?.quotation && !quoted && opening.capital) return [after]
  const goesOn = after && isQuote(opening) && (quoted || inserted)
  return goesOn ? [before, after] : [before]
}

/** "The bridge, Lee argued, will stand": a content that its cue divides. */
function medial({ frame }: CuePlace, cue: Cue): readonly Stretch[] | null {
  const start = cue.inverted ? cue.from : (cue.source?.from ?? cue.from)
  const end = cue.inverted ? (cue.source?.to ?? cue.to) : cue.to
  if (!cue.own || start < 2 || !cue.verb.frames.includes('q')) return null
  if (frame.items[start - 1]?.text !== ',' || frame.items[end]?.text !== ',') return null
  const rest = { from: end + 1, to: frame.items.length - (isStop(frame.items.at(-1)) ? 1 : 0) }
  const next = frame.items[rest.from]
  const goesOn =
    next?.tag === 'AUX' ||
    (next?.tag === 'ADV' && /^(?:AUX|VERB)$/.test(frame.items[rest.from + 1]?.tag ?? '')) ||
    next?.tag === 'VERB' ||
    next?.tag === 'PART' ||
    next?.tag === 'ADP'
  const condition =
    CONDITION.test(frame.items[0]?.low ?? '') ||
    (frame.items[0]?.tag === 'CCONJ' && CONDITION.test(frame.items[1]?.low ?? ''))
  if (condition && hasClause(frame, rest) && !isQuote(next)) return [{ from: 0, to: start - 1 }, rest]
  const more =
    /^(?:so|because|unless|even)$/.test(next?.low ?? '') ||
    (/^(?:and|but|or)$/.test(next?.low ?? '') && frame.items[rest.from + 1]?.tag === 'AUX')
  if (more) return [{ from: 0, to: start - 1 }, rest]
  const adjunct = !hasClause(frame, { from: 0, to: start - 1 }) && hasClause(frame, rest) && !isQuote(next)
  return adjunct || (goesOn && !next.low.endsWith('ing')) ? [{ from: 0, to: start - 1 }, rest] : null
}

const CONDITION = /^(?:if|when|while|although|though|because|as|since|unless)$/

const isStop = (item: Item | undefined): boolean => item !== undefined && /^[.!?]$/.test(item.text)
