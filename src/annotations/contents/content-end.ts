import type { Cue } from '../cues/cue.ts'
import type { Frame, Item } from '../quotations/frame.ts'
import { MOST_CONTENT_ITEMS, type CuePlace } from './stretches.ts'
import { MARKS, turnEnd, TURNS } from './turn-end.ts'

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
  if (!mark) return null
  // "… and others have said …": a conjunction will do, where what it joins is a clause.
  if (frame.items[at]?.tag === 'CCONJ' && !MARKS.test(mark.text)) return at
  const parted = MARKS.test(mark.text) && frame.items[at - 2]?.low !== 'that'
  return parted && !isCondition(frame, start, at) ? at - 1 : null
}

/** "that if taxes rise, he would say …": the first comma ends a condition, no content. */
function isCondition(frame: Frame, start: number, at: number): boolean {
  const words = frame.items.slice(start, at)
  if (words.some((item) => /^(?:if|when|because)$/.test(item.low))) return true
  const that = frame.items.slice(start, start + 8).findIndex((item) => item.low === 'that')
  const opens = frame.items[start + that + 1]
  const fronted = opens?.tag === 'ADP' || opens?.tag === 'SCONJ' || opens?.low === 'given'
  return that >= 0 && fronted && !words.slice(0, -1).some((item) => item.text === ',')
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

/** "While Lee claims that …, Perez …": a clause that depends on another ends at its comma. */
function subordinateEnd(frame: Frame, cue: Cue | undefined, start: number): number {
  if (!cue || cue.inverted) return Infinity
  const relative = isRelativeCue(frame, cue)
  if (!relative && !isDependent(frame, cue) && !isParticiple(frame, cue)) return Infinity
  return commaFrom(frame, start, relative)
}

/** The first comma of a content, or the first before a verb; Infinity where none is near. */
function commaFrom(frame: Frame, start: number, beforeVerb: boolean): number {
  const limit = Math.min(frame.items.length, start + MOST_CONTENT_ITEMS)
  for (let i = start + 1; i < limit; i++) {
    if (frame.items[i]?.text !== ',') continue
    const next = frame.items[i + 1]
    const verb = next?.tag === 'ADV' ? frame.items[i + 2] : next
    if (!beforeVerb || verb?.tag === 'VERB' || verb?.tag === 'AUX') return i
  }
  return Infinity
}

/** The word before a cue and its source. */
const openerOf = (frame: Frame, { own, source, from }: Cue): Item | undefined =>
  frame.items[(own ? (source?.from ?? from) : from) - 1]

/** "While Lee claims …", near the sentence's beginning. */
function isDependent(frame: Frame, cue: Cue): boolean {
  const opener = openerOf(frame, cue)
  const from = cue.own ? (cue.source?.from ?? cue.from) : cue.from
  return opener !== undefined && from <= 4 && !opener.quotation && DEPENDS.test(opener.low)
}

/** "Claiming that …, Lee …", "While claiming that …, Lee …". */
const isParticiple = (frame: Frame, cue: Cue): boolean =>
  cue.from === 0 || (cue.own && !cue.source && frame.items.slice(0, 2).some((item) => DEPENDS.test(item.low)))

/** "Lee, who claims that …, left". */
const isRelativeCue = (frame: Frame, cue: Cue): boolean =>
  /^(?:who|which)$/.test(cue.source?.head ?? '') && openerOf(frame, cue)?.text === ','
