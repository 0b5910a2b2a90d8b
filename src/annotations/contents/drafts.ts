import { contentAfter } from './content-after.ts'
import { contentBefore } from './content-before.ts'
import type { Cue } from '../cues/cue.ts'
import { cuesOf } from '../cues/cues.ts'
import { statement, type StatementDraft } from './draft.ts'
import type { Frame } from '../quotations/frame.ts'
import { looseCue } from '../quotations/loose-cues.ts'
import type { ArticleReading } from '../reading.ts'
import { insertedAt } from './inserted.ts'
import { medial } from './medial.ts'
import { isQuote, type CuePlace, type Stretch } from './stretches.ts'

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
  const before = contentBefore(place)
  const after = behindInserted(place, cue, contentAfter(place))
  const quoted = before !== null && place.frame.items.slice(before.from, before.to).some(isQuote)
  const around = quoted || (before && place.at > 0) ? null : medial(place, cue)
  if (around) return [around]
  if (!before) return after ? [after] : []
  return after ? bothOrOne({ frame: place.frame, cue, before, after, quoted }) : [before]
}

/** "The bridge, she told the court, is old": who is told is no content. */
function behindInserted({ frame }: CuePlace, cue: Cue, after: Stretch | null): Stretch | null {
  const inserted = insertedAt(frame, cue)
  return inserted && after && after.from < inserted.to ? null : after
}

/** A content before a cue and one after it. */
interface Both {
  readonly frame: Frame
  readonly cue: Cue
  readonly before: Stretch
  readonly after: Stretch
  /** Whether the one before holds a quotation. */
  readonly quoted: boolean
}

/** Which of two contents is the cue's: the one before it, unless what it tells stands behind. */
function bothOrOne({ frame, cue, before, after, quoted }: Both): readonly Stretch[] {
  const opening = frame.items[after.from]
  // "Citing “duties,” Lee told the paper that …": what is told is the clause.
  if (opening?.low === 'that' && cue.verb.frames.includes('o')) return [after]
  // "When asked, Lee said, "No."": a quotation that begins with a capital is the whole of it.
  if (opening?.quotation && !quoted && opening.capital) return [after]
  const inserted = frame.items[cue.to]?.text === ',' && after.from === cue.to + 1
  return isQuote(opening) && (quoted || inserted) ? [before, after] : [before]
}
