import type { Cue } from './cues.ts'
import type { Frame, Item } from './frames.ts'
import { contentEnd } from './content-end.ts'
import { isRole } from './roles.ts'
import { isFinite, isQuote, type Place, type Stretch } from './stretches.ts'

const OPENERS = /^[,:—–―-]$|^--$/u
/** Words after a quotation that begin something else: `he vowed to "fight" before he left`. */
const ENDERS = new Set('before while after when although though during amid until once where'.split(' '))

/** The content after a cue: `he said, "…"`, `he told reporters that …`, `he vowed to …`; null where there is none. */
export function contentAfter(place: Place): Stretch | null {
  const { frame, cues, at } = place
  const cue = cues[at]
  if (!cue) return null
  const start = cue.inverted && cue.source ? afterSource(place, cue.source.to) : cue.to
  const rest = { from: start, to: contentEnd(place, start) }
  if (rest.from >= rest.to) return null
  const quote = quotationNear(frame, rest)
  if (quote >= 0) return { from: quote, to: quotationsEnd(frame, { from: quote, to: rest.to }) }
  if (cue.verb.lemma === 'according') return cue.from === 0 ? afterComma(frame, rest) : null
  if (cue.inverted) return null
  if (follows(frame, cue, 'as') && !/[nv]/.test(cue.verb.frames)) return asClause(frame, rest)
  const content = thatClause(frame, cue, rest) ?? byFrames(frame, cue, rest)
  return content && shortened(frame, cue, content)
}

const follows = (frame: Frame, cue: Cue, word: string): boolean =>
  frame.items[(cue.inverted ? cue.from : (cue.source?.from ?? cue.from)) - 1]?.low === word

/** "As Lee told the paper, taxes are high": what stands after the comma; "…, as Lee noted, …" announces nothing after it. */
function asClause(frame: Frame, { from, to }: Stretch): Stretch | null {
  return /^as$/i.test(frame.items[0]?.text ?? '') ? afterComma(frame, { from, to }) : null
}

function afterComma(frame: Frame, { from, to }: Stretch): Stretch | null {
  const comma = frame.items.findIndex(
    (item, i) => i >= from && i < Math.min(to, from + 25) && item.text === ',',
  )
  return comma < 0 || comma + 1 >= to ? null : { from: comma + 1, to }
}

function thatClause(frame: Frame, cue: Cue, { from, to }: Stretch): Stretch | null {
  if (!cue.verb.frames.includes('t')) return null
  for (let i = from; i < Math.min(to, from + 14); i++) {
    const item = frame.items[i]
    if (item?.low === 'that' && item.tag !== 'DET') return { from: i, to }
    if (item?.tag === 'VERB' || item?.tag === 'AUX') return null
  }
  return null
}

function byFrames(frame: Frame, cue: Cue, rest: Stretch): Stretch | null {
  const { frames } = cue.verb
  const first = frame.items[rest.from]
  if (!first) return null
  const words = frame.items.slice(rest.from, Math.min(rest.to, rest.from + 40))
  const object = frames.includes('o')
  const to = words.findIndex(
    (item, i) => item.low === 'to' && (words[i + 1]?.tag === 'VERB' || isQuote(words[i + 1])),
  )
  if (frames.includes('v') && to >= 0 && to < (object ? 8 : 2))
    return { from: object ? rest.from : rest.from + to, to: rest.to }
  if (frames.includes('w')) {
    const asks = /^(?:ask|wonder|question|tell|explain)$/.test(cue.verb.lemma)
    const ask = words.findIndex(
      ({ low }) => /^(?:if|whether|how|why|what|who|where|when)$/.test(low) || (asks && low === 'about'),
    )
    if (ask >= 0 && ask < (asks ? 6 : 2)) return { from: rest.from + ask, to: rest.to }
  }
  // "the plan, which Lee said would fail": what is said of the word before.
  if (frames.includes('b') && (first.tag === 'AUX' || first.tag === 'VERB') && isRelative(frame, cue))
    return rest
  const clause = words
    .slice(0, 20)
    .some((item, i) => i > 0 && isFinite(item, words[i - 1]) && !item.low.endsWith('ing'))
  const starts =
    (first.low.endsWith('ed') && /^(?:NOUN|PROPN)$/.test(words[1]?.tag ?? '')) ||
    /^(?:NOUN|PROPN|DET|ADJ|PRON|NUM|ADV|ADP|SCONJ|PART)$/.test(first.tag)
  // "wrote about the event": only what is said may begin with a preposition ("said in 2012 he would …").
  // "reported spending …", "reported 90 cases"
  const gerund = first.low.endsWith('ing') && (first.tag === 'VERB' || cue.verb.lemma === 'report')
  const counted = first.tag === 'NUM' && /^(?:report|predict|estimate|announce)$/.test(cue.verb.lemma)
  if (/[bn]/.test(frames) && (gerund || counted)) return rest
  const open =
    /^(?:least|most|than)$/.test(words[1]?.low ?? '') || first.tag !== 'ADP' || cue.verb.lemma === 'say'
  if (frames.includes('b') && clause && starts && open) return object ? objectSkipped(words, rest) : rest
  if (frames.includes('e')) return rest
  if (frames.includes('c') && !namesSomething(words)) return null
  if (frame.items[cue.from - 1]?.low === 'to') return null
  if (isDenied(frame, cue)) return null
  if (!isSomebody(cue)) return null
  const noun = /[nc]/.test(frames) || (frames.includes('p') && cue.verb.form === 'participle')
  return noun && starts && first.tag !== 'ADP' ? rest : null
}

/** A noun phrase is reported of somebody only: of a crowd or a paper it is rather what it does. */
const isSomebody = ({ source }: Cue): boolean => {
  const head = source?.head ?? ''
  return (
    source?.kind === 'name' ||
    /^(?:he|she|who|they)$/.test(head) ||
    isRole(head) ||
    isRole(head.replace(/s$/u, ''))
  )
}

const isRelative = (frame: Frame, cue: Cue): boolean =>
  cue.own &&
  !cue.inverted &&
  /^(?:which|who|that|whom)$/.test(frame.items[(cue.source?.from ?? 0) - 1]?.low ?? '')

/** "did not praise the plan": nothing is reported. */
const isDenied = (frame: Frame, cue: Cue): boolean =>
  frame.items
    .slice(Math.max(0, cue.from - 3), cue.from)
    .some((item) => /^(?:not|never)$|n['’]t$/.test(item.low))

/** "called him a liar": a quotation, or a second noun phrase. */
const namesSomething = (words: readonly Item[]): boolean =>
  words.slice(0, 12).some((item, i) => isQuote(item) || (i > 0 && /^(?:a|an|the|as)$/.test(item.low)))

/** "told reporters the plan …": one noun or pronoun is whom it is told to. */
function objectSkipped(words: readonly Item[], rest: Stretch): Stretch | null {
  const object = words.findIndex((item) => item.tag === 'NOUN' || item.tag === 'PRON' || item.tag === 'PROPN')
  const next = words[object + 1]
  if (object < 0 || object > 4 || !next || !/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(next.tag)) return null
  return { from: rest.from + object + 1, to: rest.to }
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
      ENDERS.has(next.low) ||
      (named && !/^(?:NOUN|PROPN)$/.test(next.tag) && !/^(?:of|and|or|,)$/.test(next.low))
    )
      return { from: content.from, to: i + 1 }
    if (named && /^(?:and|but)$/.test(next.low) && frame.items[i + 2]?.tag === 'VERB')
      return { from: content.from, to: i + 1 }
  }
  return content
}

/** Past the source and what is said of it up to the quotation: "said Lee, a lawyer, …". */
function afterSource({ frame, cues, at }: Place, from: number): number {
  const limit = Math.min(frame.items.length, from + 60, cues[at + 1]?.from ?? Infinity)
  let i = from
  while (i < limit && !isQuote(frame.items[i])) i++
  return i < limit && isQuote(frame.items[i]) ? i - 1 : from
}

/** A quotation that a cue announces after a few words: `he said in a statement on Monday, "…"`; -1 where none. */
function quotationNear(frame: Frame, { from, to }: Stretch): number {
  for (let i = from; i < Math.min(to, from + 30); i++) {
    const item = frame.items[i]
    const mark = frame.items[i - 1]
    if (isQuote(item))
      return i === from || (mark && (OPENERS.test(mark.text) || /^(?:that|to|as)$/.test(mark.low))) ? i : -1
    if (item?.low === 'that') return isQuote(frame.items[i + 1]) ? i : -1
    if (item?.tag === 'AUX') return -1
  }
  return -1
}

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
