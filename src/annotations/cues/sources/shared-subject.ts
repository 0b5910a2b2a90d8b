import type { Job } from '../cue.ts'
import type { Frame } from '../../quotations/frame.ts'
import { phraseEndingAt, type Phrase } from './phrases.ts'
import type { ArticleReading } from '../../reading.ts'
import { subjectBefore } from './sources.ts'

/** The subject that a verb without one of its own shares: the last cue's, else the sentence's first. */
export function shared({ reading, frame, from, before }: Job): Phrase | null {
  const last = before.findLast(
    (cue) => cue.source && (!cue.own || cue.inverted || isMain(frame, cue.source.from)),
  )
  if (last?.source) return last.source
  return (
    firstSubject({ reading, frame, from: 0, to: from }) ??
    firstSubject({ reading, frame, from, to: from + 60 }) ??
    (frame.items[from - 1]?.text === ',' ? phraseEndingAt(reading, frame, from - 2) : null)
  )
}

/** Whether a clause that begins at an item is no part of another: first, or after a mark or a conjunction. */
function isMain(frame: Frame, from: number): boolean {
  let at = from - 1
  while (at >= 0 && frame.items[at]?.tag === 'ADV') at--
  const before = frame.items[at]
  return (
    !before || before.quotation !== null || before.tag === 'CCONJ' || /^(?:[,;:)—–―-]|--)$/u.test(before.text)
  )
}

interface Stretch {
  readonly reading: ArticleReading
  readonly frame: Frame
  readonly from: number
  readonly to: number
}

/** The subject of the first verb in a stretch that begins a clause of its own. */
function firstSubject({ reading, frame, from, to }: Stretch): Phrase | null {
  const end = Math.min(to, frame.items.length, from + 120)
  for (let i = Math.max(1, from); i < end; i++) {
    if (!isFinite(frame, i)) continue
    const found = subjectBefore(reading, frame, i)
    if (!found || /^(?:who|which|that)$/.test(found.head)) continue
    if (isMain(frame, found.from) && (from === 0 || found.from > from)) return found
  }
  return null
}

/** A verb that is no participle and no infinitive. */
function isFinite(frame: Frame, i: number): boolean {
  const item = frame.items[i]
  if (!item || item.quotation || (item.tag !== 'VERB' && item.tag !== 'AUX')) return false
  return !item.low.endsWith('ing') && frame.items[i - 1]?.low !== 'to'
}
