import type { Cue, Job } from './cue.ts'
import type { CueVerb } from '../../language/verb-forms.ts'
import { cueAt } from './cue-words.ts'
import type { Frame, Item } from '../quotations/frame.ts'
import { isInverted } from './inversion.ts'
import type { Reading } from '../reading.ts'
import { phraseEndingAt, type Phrase } from './phrases.ts'
import { shared } from './shared-subject.ts'
import { subjectAfter, subjectBefore } from './sources.ts'

const BE = new Set("is are was were be been being 's 're am".split(' '))
/** Verbs before "to say" by which nobody says anything. */
const UNSAID = new Set('wanted want wants need needs likely able fair easy hard safe nothing'.split(' '))

/** Every cue of a frame in order, each with its source where the sentence has one. */
export function cuesOf(reading: Reading, frame: Frame): readonly Cue[] {
  const found: Cue[] = []
  for (let i = 0; i < frame.items.length; i++) {
    const match = cueAt(frame, i)
    if (!match) continue
    const cue = withSource({ reading, frame, from: i, match, before: found })
    if (cue) found.push(cue)
    i = match.to - 1
  }
  return found
}

function withSource(job: Job): Cue | null {
  const { reading, frame, from, match } = job
  const { verb, to } = match
  const cue = { from, to, verb }
  if (verb.lemma === 'according')
    return { ...cue, source: subjectAfter(reading, frame, to - 1), inverted: true, own: true }
  if (verb.lemma === 'telling')
    return { ...cue, source: owner(reading, frame, from), inverted: false, own: true }
  const previous = lastWord(frame, from)
  const be = previous !== null && BE.has(previous.low)
  if (verb.form === 'past' && be && previous.low !== "'s")
    return { ...cue, source: null, inverted: false, own: true }
  if (previous?.low === 'to') {
    if (frame.items.slice(Math.max(0, from - 5), from).some((item) => UNSAID.has(item.low))) return null
    return { ...cue, source: shared(job), inverted: false, own: false }
  }
  if (verb.form === 'participle' && !be) {
    const told = !isNounCue(verb) && announces(frame.items[to])
    return told || isAdverbial(frame, from)
      ? { ...cue, source: shared(job), inverted: false, own: false }
      : null
  }
  if (isInverted(job)) {
    const source = subjectAfter(reading, frame, to - 1)
    if (source) return { ...cue, source, inverted: true, own: true }
  }
  const source = subjectBefore(reading, frame, from)
  if (source) return { ...cue, source, inverted: false, own: true }
  // "Asked whether …, Lee said": somebody else did the asking; "she wept and asked whether …": she did.
  if (verb.lemma === 'ask' && verb.form === 'past' && !isJoined(frame, from))
    return { ...cue, source: asker(reading, frame, to), inverted: false, own: true }
  const joined = lastWord(frame, from)?.tag === 'CCONJ' && frame.items[to]?.low === 'that'
  if ((verb.form === 'base' && !joined) || !isAdverbial(frame, from)) return null
  if (verb.frames === 'c' && lastWord(frame, from)?.tag !== 'CCONJ' && frame.items[to]?.tag === 'NOUN')
    return null
  return { ...cue, source: shared(job), inverted: false, own: false }
}

/** Whether a verb goes on after another: "rose and asked", "had wept, and had asked". */
function isJoined(frame: Frame, from: number): boolean {
  let at = from - 1
  while (/^(?:ADV|AUX)$/.test(frame.items[at]?.tag ?? '')) at--
  return frame.items[at]?.tag === 'CCONJ'
}

/** "Asked by Lee whether …" */
const asker = (reading: Reading, frame: Frame, to: number): Phrase | null =>
  frame.items[to]?.low === 'by' ? subjectAfter(reading, frame, to) : null

/** Whose a noun is: "Lee's latest claim"; "her claim" may be anybody's. */
function owner(reading: Reading, frame: Frame, from: number): Phrase | null {
  let at = from - 1
  while (at >= 0 && frame.items[at]?.tag === 'ADJ') at--
  const item = frame.items[at]
  return item && !item.quotation && /^'s?$/.test(item.low) ? phraseEndingAt(reading, frame, at - 1) : null
}

/** Verbs that report a noun phrase only: "ads attacking the plan" says nothing of who speaks. */
const isNounCue = ({ frames }: CueVerb): boolean => !/[tbq]/.test(frames)

/** What follows a verb that surely tells something: "that", a quotation, a colon. */
const announces = (next: Item | undefined): boolean =>
  next !== undefined && (next.quotation !== null || next.low === 'that' || /^[:,]$/.test(next.text))

/** Whether a verb without a subject of its own stands as one of the sentence's: first, after a mark, "and", "by" or "while". */
function isAdverbial(frame: Frame, from: number): boolean {
  let at = from - 1
  while (at >= 0 && frame.items[at]?.tag === 'ADV') at--
  const before = frame.items[at]
  if (!before || before.quotation || before.tag === 'CCONJ') return true
  return /^(?:[,;—–―-]|--)$/u.test(before.text) || /^(?:by|while|when|before|after|without)$/.test(before.low)
}

/** The word before a verb, adverbs skipped. */
function lastWord(frame: Frame, at: number): Item | null {
  let i = at - 1
  while (
    i >= 0 &&
    frame.items[i]?.quotation === null &&
    (frame.items[i]?.tag === 'ADV' || frame.items[i]?.low === 'not')
  )
    i--
  const item = frame.items[i]
  return item && !item.quotation ? item : null
}
