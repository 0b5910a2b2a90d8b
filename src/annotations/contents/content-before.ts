import type { Cue } from '../cues/cue.ts'
import type { Frame } from '../quotations/frame.ts'
import { isNounLike, phraseStart } from '../cues/sources/phrases.ts'
import { hasClause, isFinite, isQuote, MOST_CONTENT_ITEMS, type CuePlace, type Stretch } from './stretches.ts'

/** The content before a cue: `"…," he said`, `Taxes are high, said Lee.`; null where the cue has none there. */
export function contentBefore({ frame, cues, at }: CuePlace): Stretch | null {
  const cue = cues[at]
  if (!cue?.own || !cue.verb.frames.includes('q')) return null
  if (frame.items[cue.to]?.text === ':' || /^(?:who|which|that)$/.test(cue.source?.head ?? '')) return null
  const start = cue.inverted || !cue.source ? cue.from : bothFrom(frame, Math.min(cue.source.from, cue.from))
  const mark = frame.items[start - 1]
  if (!mark) return null
  const from = Math.max(0, start - MOST_CONTENT_ITEMS)
  if (isQualified(frame, cue, start - 1)) return null
  if (isQuote(mark)) return { from: quotedFrom({ frame, cues, at }, start - 1) ?? from, to: start }
  const told = cue.verb.lemma === 'according'
  if (!/^(?:,|--|[—–―?!-])$/u.test(mark.text)) return told && start > 3 ? { from, to: start } : null
  if (isQuote(frame.items[start - 2]))
    return { from: quotedFrom({ frame, cues, at }, start - 2) ?? from, to: start - 1 }
  if (!told && cue.verb.lemma !== 'tell' && !cue.verb.frames.includes('i')) return null
  const content = { from: ownFrom({ frame, cues, at }, from), to: start - 1 }
  return (told || !goesOn(frame, cue)) && hasClause(frame, content) ? content : null
}

/** "The bridge is old, Lee and other residents said": where a source of two begins. */
function bothFrom(frame: Frame, from: number): number {
  if (frame.items[from - 1]?.low !== 'and' || !isNounLike(frame.items[from - 2])) return from
  const first = phraseStart(frame, from - 2)
  return frame.items[first - 1]?.text === ',' ? first : from
}

/** Where a quotation before a cue begins by itself, after a bracket, a dash, or another cue; null where it does not. */
function quotedFrom({ frame, cues, at }: CuePlace, end: number): number | null {
  let first = end
  while (isQuote(frame.items[first - 1])) first--
  const before = frame.items[first - 1]
  if (before && /^(?:[(—–―:-]|--)$/u.test(before.text)) return first
  return cues.slice(0, at).some((cue) => cue.own && cue.to <= first) ? first : null
}

/** `Some in the "Open Roads" crowd said`: a quotation before a noun only tells which one. */
function isQualified(frame: Frame, cue: Cue, at: number): boolean {
  const quotation = frame.items[at]?.quotation
  if (!quotation || at === 0 || frame.ends.has(quotation.id) || isQuote(frame.items[at - 1])) return false
  return !cue.inverted && cue.source?.kind === 'description'
}

/** Whether words with a verb of their own follow a cue: "he said the plan would fail". */
function goesOn(frame: Frame, cue: Cue): boolean {
  const from = cue.inverted && cue.source ? cue.source.to : cue.to
  for (let i = from; i < Math.min(frame.items.length, from + 12); i++) {
    const item = frame.items[i]
    if (!item || (!item.quotation && /^(?:[,.;—–-]|--)$/u.test(item.text))) return false
    if (isFinite(item, frame.items[i - 1]) || item.low === 'that') return true
  }
  return false
}

/** How many cues back another content may end: an endless sentence costs no more than a long one. */
const MOST_CUES_BACK = 12

/** "Roads are bad, Lee said, while bridges are good, Perez said": what is said begins after the last cue's own end. */
function ownFrom({ frame, cues, at }: CuePlace, from: number): number {
  const last = cues
    .slice(Math.max(0, at - MOST_CUES_BACK), at)
    .findLast((cue) => cue.own && frame.items[cue.to]?.text === ',')
  const next = last ? frame.items[last.to + 1] : undefined
  return last && next && /^(?:while|and|but|whereas)$/.test(next.low) ? Math.max(from, last.to + 2) : from
}
