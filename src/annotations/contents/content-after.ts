import { contentEnd } from './content-end.ts'
import { byFrames } from './forms/content-forms.ts'
import type { Cue } from '../cues/cue.ts'
import type { Frame } from '../quotations/frame.ts'
import { hasClause, isQuote, type CuePlace, type Stretch } from './stretches.ts'
import { thatClause } from './forms/that-clause.ts'

const OPENERS = /^[,:—–―-]$|^--$/u
/** Words after a quotation that begin something else: `he vowed to "fight" before he left`. */
const ENDERS = new Set('before while after when although though during amid until once where'.split(' '))

/** The content after a cue: `he said, "…"`, `he told reporters that …`, `he vowed to …`; null where there is none. */
export function contentAfter(place: CuePlace): Stretch | null {
  const { frame, cues, at } = place
  const cue = cues[at]
  if (!cue) return null
  const start = cue.inverted && cue.source ? afterSource(place, Math.max(cue.to, cue.source.to)) : cue.to
  const rest = { from: start, to: contentEnd(place, start) }
  if (rest.from >= rest.to) return null
  const quote = quotationNear(frame, rest, /[nco]/.test(cue.verb.frames))
  if (quote >= 0) return { from: quote, to: quotationsEnd(frame, { from: quote, to: rest.to }) }
  if (cue.verb.lemma === 'according') return opensClause(frame, cue) ? behindSource(frame, cue, rest) : null
  if (cue.inverted || isAbout(frame, cue)) return null
  if (isAsClause(frame, cue)) return asClause(frame, rest)
  const content = thatClause(frame, cue, rest) ?? byFrames(frame, cue, rest)
  return content && shortened(frame, cue, content)
}

/** "as Lee told the paper", but not "as Lee said that …". */
const isAsClause = (frame: Frame, cue: Cue): boolean =>
  follows(frame, cue, 'as') && frame.items[cue.to]?.low !== 'that' && !/[nv]/.test(cue.verb.frames)

const follows = (frame: Frame, cue: Cue, word: string): boolean =>
  frame.items[(cue.inverted ? cue.from : (cue.source?.from ?? cue.from)) - 1]?.low === word

/** "As Lee told the paper, taxes are high": what stands after the comma; "…, as Lee noted, …" announces nothing after it. */
function asClause(frame: Frame, { from, to }: Stretch): Stretch | null {
  return /^as$/i.test(frame.items[0]?.text ?? '') ? afterComma(frame, { from, to }) : null
}

/** Whether a cue stands first in its clause: "according to Lee", "; in her view". */
const opensClause = ({ items }: Frame, { from }: Cue): boolean =>
  from <= 1 || /^[;:]$/.test(items[from - 1]?.text ?? '')

/** Behind its comma; "by her count the town …" needs none. */
const behindSource = (frame: Frame, cue: Cue, rest: Stretch): Stretch | null =>
  cue.to > (cue.source?.to ?? cue.to) && frame.items[cue.to]?.text !== ',' ? rest : afterComma(frame, rest)

function afterComma(frame: Frame, { from, to }: Stretch): Stretch | null {
  const comma = frame.items.findIndex(
    (item, i) => i >= from && i < Math.min(to, from + 25) && item.text === ',',
  )
  return comma < 0 || comma + 1 >= to ? null : { from: comma + 1, to }
}

/** A content that is little more than a quotation ends with it: `called him "sad" and left`. */
function shortened(frame: Frame, cue: Cue, content: Stretch): Stretch {
  const named = cue.verb.frames.includes('c')
  const end = Math.min(content.to, content.from + (named ? 12 : 4))
  for (let i = content.from; i < end; i++) {
    if (!isQuote(frame.items[i])) continue
    const next = frame.items[i + 1]
    if (!next || isQuote(next)) continue
    if (
      (ENDERS.has(next.low) && !hasClause(frame, { from: content.from, to: i })) ||
      (named && !/^(?:NOUN|PROPN)$/.test(next.tag) && !/^(?:of|and|or|,)$/.test(next.low))
    )
      return { from: content.from, to: i + 1 }
    if (named && /^(?:and|but)$/.test(next.low) && frame.items[i + 2]?.tag === 'VERB')
      return { from: content.from, to: i + 1 }
  }
  return content
}

/** Past the source and what is said of it up to the quotation: "said Lee, a lawyer, …". */
function afterSource({ frame, cues, at }: CuePlace, from: number): number {
  const limit = Math.min(frame.items.length, from + 60, cues[at + 1]?.from ?? Infinity)
  let i = from
  while (i < limit && !isQuote(frame.items[i])) i++
  return i < limit && isQuote(frame.items[i]) ? i - 1 : from
}

/**
 * A quotation that a cue announces after a few words: `he said in a statement on Monday, "…"`; -1 where none. Of a
 * verb with an object it is only a part: `he described the bridge as "sad"`.
 */
function quotationNear(frame: Frame, { from, to }: Stretch, object: boolean): number {
  for (let i = from; i < Math.min(to, from + 30); i++) {
    const item = frame.items[i]
    const mark = frame.items[i - 1]
    if (isQuote(item))
      return i === from ||
        (mark &&
          (OPENERS.test(mark.text) ||
            (object && i > from + 1 ? /^that$/ : /^(?:that|to|as)$/).test(mark.low)))
        ? i
        : -1
    if (item?.low === 'that') return isQuote(frame.items[i + 1]) ? i : -1
    if (item?.tag === 'AUX' || isSubject(frame, i)) return -1
  }
  return -1
}

/** "he said he rarely asks …, “…”": a pronoun with its verb begins a clause of the reporter's words. */
const isSubject = (frame: Frame, at: number): boolean =>
  /^(?:he|she|they|we|i)$/.test(frame.items[at]?.low ?? '') &&
  /^(?:VERB|ADV)$/.test(frame.items[at + 1]?.tag ?? '')

/** A quotation that ends as a sentence does ends its content, with those that follow at once. */
function quotationsEnd(frame: Frame, { from, to }: Stretch): number {
  let at = from
  while (at < to && isQuote(frame.items[at])) at++
  const last = frame.items[at - 1]
  if (at === from || !last?.quotation) return to
  const next = frame.items[at]
  const opened = /^[,:]$/.test(frame.items[from - 1]?.text ?? '')
  return opened || !next || frame.ends.has(last.quotation.id) || ENDERS.has(next.low) ? at : to
}

/** "what Lee said on the stage", "how Lee answers that question": only that something was said. */
const isAbout = (frame: Frame, cue: Cue): boolean =>
  cue.own &&
  cue.source !== null &&
  /^(?:what|how|why|anything|everything|something|nothing)$/.test(
    frame.items[cue.source.from - 1]?.low ?? '',
  ) &&
  !/^(?:VERB|AUX)$/.test(frame.items[cue.to]?.tag ?? '')
