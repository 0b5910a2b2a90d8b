import type { Cue } from '../cues/cue.ts'
import type { Frame, Item } from '../quotations/frame.ts'
import { isQuote, MOST_CONTENT_ITEMS, type CuePlace } from './stretches.ts'

const MARKS = /^(?:,|;|--|[—–―-])$/u
/** Conjunctions after a comma that begin what somebody else says or does. */
const TURNS = new Set('but although though'.split(' '))

/** Words after a comma that begin what the reporter adds. */
const ASIDES = new Set('which who whose whom where including with despite'.split(' '))

const DEPENDS = /^(?:while|although|though|when|after|as|if|since|because|before|until)$/

/** Where a content that begins at an item ends: at another cue, a turn of thought, the end of a quotation, or with the frame. */
export function contentEnd(place: CuePlace, start: number): number {
  const { frame, cues, at } = place
  const cue = cues[at]
  let end = Math.min(
    frame.items.length,
    start + MOST_CONTENT_ITEMS,
    subordinateEnd(frame, cue, start),
    nextCue(place, start),
    turnEnd(frame, start),
  )
  while (end > start && /^[.,;:!?]$/u.test(frame.items[end - 1]?.text ?? '')) end--
  return end
}

/** Before the next cue that is no part of the content. */
function nextCue({ frame, cues, at }: CuePlace, start: number): number {
  for (const next of cues.slice(at + 1, at + 12)) {
    const apart = next.own && (next.inverted || !next.source || next.source.from >= start)
    const cut = apart ? cutBeforeOwn(frame, next, start) : cutBeforeShared(frame, next)
    if (cut !== null && cut > start) return cut
  }
  return Infinity
}

/** ", but Perez said …": at the mark before a cue that has a subject of its own. */
function cutBeforeOwn(frame: Frame, next: Cue, start: number): number | null {
  let at = next.source && !next.inverted ? Math.min(next.source.from, next.from) : next.from
  while (at > start && isJoint(frame.items[at - 1])) at--
  const mark = frame.items[at - 1]
  const clause = frame.items[at - 2]
  // "… and others have said …": a conjunction will do, where what it joins is a clause.
  const conjunction = frame.items[at]
  if (conjunction?.tag === 'CCONJ' && mark && !MARKS.test(mark.text)) return at
  // "that if taxes rise, he would say …": the first comma ends a condition, no content.
  const fronted = frame.items.slice(start, start + 8).findIndex((item) => item.low === 'that')
  const opens = frame.items[start + fronted + 1]
  const condition =
    frame.items.slice(start, at).some((item) => /^(?:if|when|because)$/.test(item.low)) ||
    (fronted >= 0 &&
      (opens?.tag === 'ADP' || opens?.tag === 'SCONJ' || opens?.low === 'given') &&
      !frame.items.slice(start, at - 1).some((item) => item.text === ','))
  return mark && MARKS.test(mark.text) && clause?.low !== 'that' && !condition ? at - 1 : null
}

const isJoint = (item: Item | undefined): boolean =>
  item?.tag === 'CCONJ' ||
  item?.tag === 'ADV' ||
  TURNS.has(item?.low ?? '') ||
  /^(?:as|while|whereas)$/.test(item?.low ?? '')

/** ", adding that …", "and called …": at the comma or the conjunction before a cue that shares the subject. */
function cutBeforeShared(frame: Frame, next: Cue): number | null {
  let at = next.from
  while (frame.items[at - 1]?.tag === 'ADV') at--
  const before = frame.items[at - 1]
  if (!before || next.verb.form === 'base') return null
  if (next.verb.form === 'participle')
    return MARKS.test(before.text) || before.tag === 'CCONJ' ? at - 1 : null
  if (before.text === ',') return at - 1
  if (before.tag !== 'CCONJ') return null
  return frame.items[at - 2]?.text === ',' ? at - 2 : at - 1
}

/** At ", although …", and after a quotation that ends with a mark of its own unless a list of them goes on. */
function turnEnd(frame: Frame, start: number): number {
  const limit = Math.min(frame.items.length, start + MOST_CONTENT_ITEMS)
  for (let i = start + 3; i < limit; i++) {
    const item = frame.items[i]
    const before = frame.items[i - 1]
    if (!item) break
    if (before?.text === ';') return i - 1
    if (MARKS.test(before?.text ?? '') && !before?.quotation && turns(frame, i, start)) return i - 1
    if (before?.quotation && frame.ends.has(before.quotation.id) && !isQuote(item) && item.tag !== 'CCONJ')
      if (!/^(?:by|of|in|for|to|from|with|at)$/.test(item.low)) return i
  }
  return Infinity
}

/** Whether the words after a mark are no longer what is said. */
function turns(frame: Frame, at: number, start: number): boolean {
  const item = frame.items[at]
  const next = frame.items[at + 1]
  if (!item) return false
  if (TURNS.has(item.low)) return next?.low !== 'that'
  if (item.low === 'and' && next && goesOnActing(next)) return true
  if (at - start <= 6) return false
  const apposition = frame.items[at - 1]?.text === ',' && /^an?$/.test(item.low) && next?.tag === 'NOUN'
  const dashed = frame.items[at - 1]?.text !== ','
  const trails = item.low.endsWith('ing') && item.tag === 'VERB' && !dashed
  const goesOff = dashed && (item.tag === 'PRON' || item.tag === 'AUX' || item.low === 'there')
  if (!ASIDES.has(item.low) && !apposition && !trails && !goesOff) return dashed && isQuote(item)
  return !closes(frame, at)
}

/** "Lee says the plan failed, and has filed a new one": a verb after a comma and "and" is the reporter's again. */
const goesOnActing = ({ low, tag }: Item): boolean =>
  /^(?:has|have)$/.test(low) || (tag === 'VERB' && /(?:s|ed)$/.test(low))

/** ", a political outsider, could …": whether an aside ends at its own mark with the verb after it. */
function closes(frame: Frame, at: number): boolean {
  const mark = frame.items[at - 1]?.text
  for (let i = at + 1; i < Math.min(frame.items.length, at + 30); i++) {
    if (frame.items[i]?.text !== mark) continue
    const next = frame.items[i + 1]
    return next !== undefined && /^(?:VERB|AUX|ADV|PART)$/.test(next.tag)
  }
  return false
}

/** "While Lee claims that …, Perez …": a clause that depends on another ends at its comma. */
function subordinateEnd(frame: Frame, cue: Cue | undefined, start: number): number {
  if (!cue || cue.inverted) return Infinity
  const from = cue.own ? (cue.source?.from ?? cue.from) : cue.from
  const opener = frame.items[from - 1]
  const depends = opener !== undefined && from <= 4 && !opener.quotation && DEPENDS.test(opener.low)
  const participle =
    cue.from === 0 ||
    (cue.own && !cue.source && frame.items.slice(0, 2).some((item) => DEPENDS.test(item.low)))
  const relative = /^(?:who|which)$/.test(cue.source?.head ?? '') && opener?.text === ','
  if (!depends && !participle && !relative) return Infinity
  const limit = Math.min(frame.items.length, start + MOST_CONTENT_ITEMS)
  for (let i = start + 1; i < limit; i++) {
    if (frame.items[i]?.text !== ',') continue
    const next = frame.items[i + 1]
    const verb = next?.tag === 'ADV' ? frame.items[i + 2] : next
    if (!relative || verb?.tag === 'VERB' || verb?.tag === 'AUX') return i
  }
  return Infinity
}
