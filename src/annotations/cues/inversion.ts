import type { Job } from './cue.ts'
import type { Frame } from '../quotations/frame.ts'
import { subjectBefore } from './sources/sources.ts'

/** Whether the subject may follow: the verb stands first, after a quotation, or after a comma with nothing to say itself. */
export function isInverted({ reading, frame, from, match }: Job): boolean {
  if (!match.verb.frames.includes('i') || !maySubjectBegin(frame, match.to)) return false
  const before = frame.items[from - 1]
  const next = frame.items[match.to]
  if (!before) return true
  if (before.quotation)
    return !clauseFollows(frame, match.to) || next?.named === true || next?.tag === 'PROPN'
  if (!/^[,—–―?!-]$|^--$/u.test(before.text)) return false
  if (frame.items[from - 2]?.quotation) return true
  const normal = subjectBefore(reading, frame, from)
  return normal === null || (normal.kind !== 'name' && !clauseFollows(frame, match.to))
}

const NO_SUBJECT = /^(?:that|what|who|whether|if|how|why)$/
const PRONOUN = /^(?:he|she|it|they|we|i)$/

/** Whether a subject may begin at an item: with a noun or what goes before one, no pronoun that has its own verb. */
function maySubjectBegin(frame: Frame, at: number): boolean {
  const item = frame.items[at]
  if (!item || item.quotation || NO_SUBJECT.test(item.low) || WEEKDAY.test(item.low)) return false
  const nominal = /^(?:NOUN|PROPN|DET|ADJ|PRON|NUM)$/.test(item.tag) && !item.low.endsWith('ing')
  if (!item.capital && !nominal) return false
  return !PRONOUN.test(item.low) || !/^(?:AUX|VERB|ADV)$/.test(frame.items[at + 1]?.tag ?? '')
}

const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tuesday)$/

/** Whether a verb stands before the next mark: "said it will help", but not "said Lee, who will help". */
function clauseFollows(frame: Frame, from: number): boolean {
  for (const item of frame.items.slice(from + 1, from + 15)) {
    if (
      item.quotation ||
      /^(?:[,.;:—–―-]|--)$/u.test(item.text) ||
      /^(?:who|that|which|whose)$/.test(item.low)
    )
      return false
    if (item.tag === 'AUX' || item.tag === 'VERB') return true
  }
  return false
}
