import { CUE_PHRASES, CUE_VERBS, FEELINGS, type CueVerb } from './data/cues.ts'
import type { Frame, Item } from './frames.ts'
import type { Reading } from './reading.ts'
import { subjectAfter, subjectBefore, type Source } from './sources.ts'

/** Words that announce what somebody says: items `from` to `to` (exclusive) of a frame. */
export interface Cue {
  readonly from: number
  readonly to: number
  readonly verb: CueVerb
  readonly source: Source | null
  /** The source follows: "said Lee", "according to Lee". */
  readonly inverted: boolean
  /** The source stands right at the verb; else it is taken from another verb of the sentence. */
  readonly own: boolean
}

const ACCORDING: CueVerb = { lemma: 'according', frames: 'tbqi', form: 'participle' }
const FEELING: CueVerb = { lemma: 'feel', frames: 'e', form: 'present' }
const FEELING_TIES = /^(?:by|about|that|with|of|at)$/
/** Forms that are verbs whatever the tagger makes of them. */
const SURE = new Set(
  'said says told added wrote tweeted asked explained replied argued insisted noted saying adding noting'.split(
    ' ',
  ),
)
const BE = new Set("is are was were be been being 's 're am".split(' '))
/** Verbs before "to say" by which nobody says anything. */
const UNSAID = new Set(
  'declined refused failed wanted want wants need needs likely able unable fair easy hard safe nothing'.split(
    ' ',
  ),
)

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

interface Match {
  readonly verb: CueVerb
  readonly to: number
}

function cueAt(frame: Frame, i: number): Match | null {
  const item = frame.items[i]
  if (!item || item.quotation || item.named) return null
  if (item.low === 'according' && frame.items[i + 1]?.low === 'to') return { verb: ACCORDING, to: i + 2 }
  for (const phrase of CUE_PHRASES.get(item.low) ?? []) {
    // "complained bitterly about": an adverb may come between.
    const from =
      i + (frame.items[i + 1]?.tag === 'ADV' && frame.items[i + 1]?.low !== phrase.words[0] ? 2 : 1)
    if (!phrase.words.every((word, k) => frame.items[from + k]?.low === word)) continue
    return isVerb(frame, i) ? { verb: phrase, to: from + phrase.words.length } : null
  }
  const feeling = feelingAt(frame, i)
  if (feeling !== null) return { verb: FEELING, to: feeling }
  const verb = CUE_VERBS.get(item.low)
  return verb && isVerb(frame, i) ? { verb, to: i + 1 } : null
}

/** "was most impressed by": where the feeling stands; null where there is none. */
function feelingAt(frame: Frame, i: number): number | null {
  if (!/^(?:is|was|are|were|am|'s|'m)$/.test(frame.items[i]?.low ?? '')) return null
  for (let at = i + 1; at < i + 4; at++) {
    const item = frame.items[at]
    if (!item || item.quotation) return null
    if (FEELINGS.has(item.low)) return FEELING_TIES.test(frame.items[at + 1]?.low ?? '') ? at : null
    if (item.tag !== 'ADV' && !/^(?:most|very|also)$/.test(item.low)) return null
  }
  return null
}

function isVerb(frame: Frame, i: number): boolean {
  const item = frame.items[i]
  const before = frame.items[i - 1]
  if (!item) return false
  if (SURE.has(item.low)) return true
  if (item.tag !== 'VERB') return isHiddenVerb(frame, i)
  if (
    before &&
    !before.quotation &&
    (before.tag === 'DET' || (before.low === "'s" && item.low.endsWith('ed') && before.tag !== 'PART'))
  )
    return false
  return !before || before.quotation !== null || (before.tag !== 'ADJ' && before.tag !== 'NUM')
}

/** A verb that the tagger takes for a noun or an adjective: "Lee claims the …", "Lee is promising to …". */
function isHiddenVerb(frame: Frame, i: number): boolean {
  const [before, item, next] = [frame.items[i - 1], frame.items[i], frame.items[i + 1]]
  if (!before || !item || !next || before.quotation) return false
  if (item.low.endsWith('ing')) return before.tag === 'AUX' && (next.low === 'to' || next.low === 'that')
  const last = /^[.,]$/.test(next.text) && /^(?:reports|writes|notes|claims|says)$/.test(item.low)
  if (last) return before.named || before.tag === 'NOUN' || before.tag === 'PROPN'
  const subject = before.named || before.tag === 'PROPN' || before.tag === 'PRON'
  const object = next.low === 'that' || next.tag === 'DET' || next.tag === 'PRON' || next.named
  return /(?:s|ed)$/.test(item.low) && subject && object && item.tag !== 'PROPN'
}

interface Job {
  readonly reading: Reading
  readonly frame: Frame
  readonly from: number
  readonly match: Match
  readonly before: readonly Cue[]
}

function withSource(job: Job): Cue | null {
  const { reading, frame, from, match } = job
  const { verb, to } = match
  const cue = { from, to, verb }
  if (verb.lemma === 'according')
    return { ...cue, source: subjectAfter(reading, frame, to - 1), inverted: true, own: true }
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
  // "Asked whether …, Lee said": somebody else did the asking.
  if (verb.lemma === 'ask' && verb.form === 'past')
    return { ...cue, source: null, inverted: false, own: true }
  const joined = lastWord(frame, from)?.tag === 'CCONJ' && frame.items[to]?.low === 'that'
  if ((verb.form === 'base' && !joined) || !isAdverbial(frame, from)) return null
  return { ...cue, source: shared(job), inverted: false, own: false }
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

/** Whether the subject may follow: the verb stands first, after a quotation, or after a comma with nothing to say itself. */
function isInverted({ reading, frame, from, match }: Job): boolean {
  if (!match.verb.frames.includes('i')) return false
  const before = frame.items[from - 1]
  const next = frame.items[match.to]
  if (!next || next.quotation || next.low === 'that' || WEEKDAY.test(next.low)) return false
  if (next.tag === 'VERB' && !next.capital) return false
  if (next.low.endsWith('ing') && !next.capital) return false
  if (!next.capital && !/^(?:NOUN|PROPN|DET|ADJ|PRON|NUM)$/.test(next.tag)) return false
  if (!before) return true
  if (before.quotation) return !clauseFollows(frame, match.to) || next.named || next.tag === 'PROPN'
  if (!/^[,—–―?!-]$|^--$/u.test(before.text)) return false
  if (frame.items[from - 2]?.quotation) return true
  const normal = subjectBefore(reading, frame, from)
  return normal === null || (normal.kind !== 'name' && !clauseFollows(frame, match.to))
}

const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tuesday)$/

/** Whether a verb stands before the next mark: "said it will help", but not "said Lee, who will help". */
function clauseFollows(frame: Frame, from: number): boolean {
  for (const item of frame.items.slice(from + 1, from + 15)) {
    if (item.quotation || /^(?:[,.;:—–―-]|--)$/u.test(item.text) || item.low === 'who') return false
    if (item.tag === 'AUX' || item.tag === 'VERB') return true
  }
  return false
}

/** The subject that a verb without one of its own shares: the last cue's, else the sentence's first. */
function shared({ reading, frame, from, before }: Job): Source | null {
  const last = before.findLast(
    (cue) => cue.source && (!cue.own || cue.inverted || isMain(frame, cue.source.from)),
  )
  if (last?.source) return last.source
  return (
    firstSubject({ reading, frame, from: 0, to: from }) ??
    firstSubject({ reading, frame, from, to: from + 60 })
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
  readonly reading: Reading
  readonly frame: Frame
  readonly from: number
  readonly to: number
}

/** The subject of the first verb in a stretch that begins a clause of its own. */
function firstSubject({ reading, frame, from, to }: Stretch): Source | null {
  const end = Math.min(to, frame.items.length, from + 120)
  for (let i = Math.max(1, from); i < end; i++) {
    const item = frame.items[i]
    if (!item || item.quotation || (item.tag !== 'VERB' && item.tag !== 'AUX')) continue
    if (item.low.endsWith('ing') || frame.items[i - 1]?.low === 'to') continue
    const found = subjectBefore(reading, frame, i)
    if (!found || found.head === 'who' || found.head === 'which' || found.head === 'that') continue
    if (isMain(frame, found.from) && (from === 0 || found.from > from)) return found
  }
  return null
}
