import type { Cue, Job } from './cue.ts'
import type { CueVerb } from '../../language/verbs/verb-forms.ts'
import { cueAt } from './cue-words.ts'
import type { Frame, Item } from '../quotations/frame.ts'
import { isInverted } from './inversion.ts'
import type { ArticleReading } from '../reading.ts'
import { phraseEndingAt, pronoun, type Phrase } from './sources/phrases.ts'
import { shared } from './sources/shared-subject.ts'
import { viewAt } from './views.ts'
import { subjectAfter, subjectBefore } from './sources/sources.ts'

const BE = new Set("is are was were be been being 's 're am".split(' '))
/** Verbs before "to say" by which nobody says anything. */
const UNSAID = new Set('wanted want wants need needs likely able fair easy hard safe nothing'.split(' '))

/** Every cue of a frame in order, each with its source where the sentence has one. */
export function cuesOf(reading: ArticleReading, frame: Frame): readonly Cue[] {
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
  if (verb.lemma === 'according') return inverted(job, viewer(job))
  if (verb.lemma === 'telling') return own(job, owner(reading, frame, from))
  const previous = lastWord(frame, from)
  const be = previous !== null && BE.has(previous.low)
  if (verb.form === 'past' && be && previous.low !== "'s") return own(job, null)
  if (previous?.low === 'to') return isUnsaid(frame, from) ? null : sharing(job)
  if (verb.form !== 'participle' || be) return finite(job)
  const told = !isNounCue(verb) && announces(frame.items[to])
  return told || isAdverbial(frame, from) ? sharing(job) : null
}

const own = ({ from, match }: Job, source: Phrase | null): Cue => ({
  from,
  to: match.to,
  verb: match.verb,
  source,
  inverted: false,
  own: true,
})
const inverted = (job: Job, source: Phrase | null): Cue => ({ ...own(job, source), inverted: true })
/** A verb without a subject of its own. */
const sharing = (job: Job): Cue => ({ ...own(job, shared(job)), own: false })

/** Whose it is: "Lee" of "according to Lee" and "by Lee's own count", "her" of "in her view". */
function viewer({ reading, frame, from, match: { to } }: Job): Phrase | null {
  const { owner } = viewAt(frame.items, from) ?? {}
  const item = owner === undefined ? undefined : frame.items[owner]
  if (!item || owner === undefined) return subjectAfter(reading, frame, to - 1)
  return /^(?:his|her|their|its)$/.test(item.low)
    ? pronoun(item, owner)
    : phraseEndingAt(reading, frame, owner)
}

/** "wanted to say", "is likely to say". */
const isUnsaid = (frame: Frame, from: number): boolean =>
  frame.items.slice(Math.max(0, from - 5), from).some((item) => UNSAID.has(item.low))

/** A verb that may have its subject behind or before it, or share another's. */
function finite(job: Job): Cue | null {
  const { reading, frame, from, match } = job
  const behind = isInverted(job) ? subjectAfter(reading, frame, match.to - 1) : null
  if (behind) return inverted(job, behind)
  const source = subjectBefore(reading, frame, from)
  if (source) return own(job, source)
  // "Asked whether …, Lee said": somebody else did the asking; "she wept and asked whether …": she did.
  if (match.verb.lemma === 'ask' && match.verb.form === 'past' && !isJoined(frame, from))
    return own(job, asker(reading, frame, match.to))
  return mayShare(job) ? sharing(job) : null
}

/** Whether a verb that has no subject beside it may have another's: "rose and said that", "left, saying". */
function mayShare({ frame, from, match: { verb, to } }: Job): boolean {
  const joined = lastWord(frame, from)?.tag === 'CCONJ'
  const next = frame.items[to]
  if (verb.form === 'base' && !(joined && next?.low === 'that')) return false
  return isAdverbial(frame, from) && (verb.frames !== 'c' || joined || next?.tag !== 'NOUN')
}

/** Whether a verb goes on after another: "rose and asked", "had wept, and had asked". */
function isJoined(frame: Frame, from: number): boolean {
  let at = from - 1
  while (/^(?:ADV|AUX)$/.test(frame.items[at]?.tag ?? '')) at--
  return frame.items[at]?.tag === 'CCONJ'
}

/** "Asked by Lee whether …" */
const asker = (reading: ArticleReading, frame: Frame, to: number): Phrase | null =>
  frame.items[to]?.low === 'by' ? subjectAfter(reading, frame, to) : null

/** Whose a noun is: "Lee's latest claim"; "her claim" may be anybody's. */
function owner(reading: ArticleReading, frame: Frame, from: number): Phrase | null {
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
