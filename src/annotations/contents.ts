import type { Cue } from './cues.ts'
import type { Frame, Item } from './frames.ts'

/** Items `from` to `to` (exclusive) of a frame. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** How many items a content is followed. */
const REACH = 300
const OPENERS = /^[,:—–―-]$|^--$/u

const isQuote = (item: Item | undefined): boolean => item !== undefined && item.quotation !== null
const isFinite = (item: Item): boolean => item.quotation !== null || item.tag === 'VERB' || item.tag === 'AUX'

export interface Place {
  readonly frame: Frame
  readonly cues: readonly Cue[]
  /** Which of the cues. */
  readonly at: number
}

/** The content before a cue: `"…," he said`, `Taxes are high, said Lee.`; null where the cue has none there. */
export function contentBefore({ frame, cues, at }: Place): Stretch | null {
  const cue = cues[at]
  if (!cue || !cue.own || !cue.verb.frames.includes('q')) return null
  const start = cue.inverted || !cue.source ? cue.from : Math.min(cue.source.from, cue.from)
  const mark = frame.items[start - 1]
  if (!mark) return null
  const from = contentStart({ frame, cues, at })
  if (isQuote(mark)) return { from, to: start }
  if (!/^(?:,|--|[—–―?!-])$/u.test(mark.text)) return null
  const content = { from, to: start - 1 }
  if (content.to <= content.from) return null
  if (isQuote(frame.items[start - 2])) return content
  const goesOn = hasClauseAfter(frame, cue)
  if (goesOn || !frame.items.slice(content.from, Math.min(content.to, content.from + REACH)).some(isFinite))
    return null
  return content
}

/** Where the content of a cue that follows it begins: the frame's start, or after the cue before. */
function contentStart({ frame, cues, at }: Place): number {
  const before = cues[at - 1]
  const start = cues[at]?.from ?? 0
  if (!before) return Math.max(0, start - REACH)
  // "A," he said, "B," she added: the second content begins after the first cue and its comma.
  const after = before.inverted && before.source ? before.source.to : before.to
  const quote = frame.items.findIndex((item, i) => i >= after && i < start && item.quotation !== null)
  const ownContent =
    before.from > 0 && isQuote(frame.items[Math.min(before.from, before.source?.from ?? before.from) - 1])
  return ownContent && quote >= 0 ? quote : 0
}

/** Whether words with a verb of their own follow a cue: "he said the plan would fail". */
function hasClauseAfter(frame: Frame, cue: Cue): boolean {
  const from = cue.inverted && cue.source ? cue.source.to : cue.to
  for (let i = from; i < Math.min(frame.items.length, from + 12); i++) {
    const item = frame.items[i]
    if (!item || /^[,.;—–-]$/u.test(item.text)) return false
    if (isFinite(item) || item.low === 'that') return true
  }
  return false
}

/** The content after a cue: `he said, "…"`, `he told reporters that …`, `he vowed to …`; null where there is none. */
export function contentAfter(place: Place): Stretch | null {
  const { frame, cues, at } = place
  const cue = cues[at]
  if (!cue) return null
  const start = cue.inverted && cue.source ? afterSource(frame, cue.source.to) : cue.to
  const end = contentEnd(place, start)
  if (start >= end) return null
  const quote = quotationNear(frame, { from: start, to: end, cue })
  if (quote >= 0) return { from: quote, to: end }
  if (cue.inverted && cue.verb.lemma !== 'according') return null
  const that = frame.items.findIndex(
    (item, i) => i >= start && i < Math.min(end, start + 14) && item.low === 'that' && item.tag !== 'DET',
  )
  if (
    that >= 0 &&
    cue.verb.frames.includes('t') &&
    !frame.items.slice(start, that).some((item) => item.tag === 'VERB')
  )
    return { from: that, to: end }
  return byFrames(frame, cue, { from: start, to: end })
}

function byFrames(frame: Frame, cue: Cue, rest: Stretch): Stretch | null {
  const { frames } = cue.verb
  const first = frame.items[rest.from]
  if (!first) return null
  const words = frame.items.slice(rest.from, Math.min(rest.to, rest.from + 40))
  if (cue.verb.lemma === 'according') return first.text === ',' ? { from: rest.from + 1, to: rest.to } : null
  const to = words.findIndex((item, i) => item.low === 'to' && words[i + 1]?.tag === 'VERB')
  if (frames.includes('v') && to >= 0 && to < (frames.includes('o') ? 8 : 2))
    return { from: frames.includes('o') ? rest.from : rest.from + to, to: rest.to }
  const ask = words.findIndex((item) => /^(?:if|whether|how|why|what|who|where|when|about)$/.test(item.low))
  if (frames.includes('w') && ask >= 0 && ask < 6) return { from: rest.from + ask, to: rest.to }
  const clause = words.some((item) => item.tag === 'VERB' || item.tag === 'AUX')
  const starts = /^(?:NOUN|PROPN|DET|ADJ|PRON|NUM|ADV|ADP|SCONJ|PART)$/.test(first.tag)
  if (frames.includes('b') && clause && starts && !frames.includes('o')) return rest
  if (frames.includes('o') && frames.includes('b') && clause) return objectSkipped(words, rest)
  if ((frames.includes('n') || frames.includes('c')) && starts && first.tag !== 'ADP') return rest
  return null
}

/** "told reporters the plan …": one noun or pronoun is whom it is told to. */
function objectSkipped(words: readonly Item[], rest: Stretch): Stretch | null {
  const object = words.findIndex((item) => item.tag === 'NOUN' || item.tag === 'PRON' || item.tag === 'PROPN')
  const next = words[object + 1]
  if (object < 0 || object > 4 || !next || !/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(next.tag)) return null
  return { from: rest.from + object + 1, to: rest.to }
}

/** Past the source and what is said of it up to the next comma: "said Lee, a lawyer, …". */
function afterSource(frame: Frame, from: number): number {
  let at = from
  while (at < frame.items.length && at - from < 60 && !isQuote(frame.items[at])) at++
  return isQuote(frame.items[at]) ? at - 1 : from
}

interface Near extends Stretch {
  readonly cue: Cue
}

/** A quotation that a cue announces after a few words: `he said in a statement on Monday, "…"`; -1 where none. */
function quotationNear(frame: Frame, { from, to, cue }: Near): number {
  for (let i = from; i < Math.min(to, from + 30); i++) {
    if (isQuote(frame.items[i])) {
      const mark = frame.items[i - 1]
      if (i === from || (mark && OPENERS.test(mark.text))) return i
      return cue.verb.frames.includes('t') ? -1 : i
    }
    const item = frame.items[i]
    if (item?.low === 'that' || item?.tag === 'AUX') return -1
  }
  return -1
}

/** Where a content ends: at another cue with its mark or conjunction, or with the frame. */
function contentEnd({ frame, cues, at }: Place, start: number): number {
  const cue = cues[at]
  let end = Math.min(frame.items.length, start + REACH)
  for (let k = at + 1; k < cues.length; k++) {
    const next = cues[k]
    if (!next || !cue || next.from >= end) break
    const from = next.own && !next.inverted && next.source ? Math.min(next.source.from, next.from) : next.from
    const cut = cutBefore(frame, from, start)
    const shares = !next.own && next.verb.form !== 'base'
    if (cut > start && (next.own ? /^(?:,|;|--|[—–―-])$/u.test(frame.items[cut]?.text ?? '') : shares)) {
      end = cut
      break
    }
  }
  while (end > start && /^[.,;:!?]$/u.test(frame.items[end - 1]?.text ?? '')) end--
  return end
}

/** The mark or conjunction before a cue's clause, or `from` itself. */
function cutBefore(frame: Frame, from: number, start: number): number {
  let at = from
  while (
    at > start &&
    (frame.items[at - 1]?.tag === 'CCONJ' ||
      frame.items[at - 1]?.tag === 'ADV' ||
      frame.items[at - 1]?.tag === 'SCONJ')
  )
    at--
  return at > start && /^(?:,|;|--|[—–―-])$/u.test(frame.items[at - 1]?.text ?? '') ? at - 1 : at
}
