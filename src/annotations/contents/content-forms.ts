import type { Cue } from '../cues/cue.ts'
import type { Frame, Item } from '../quotations/frame.ts'
import { isRole } from '../names/words.ts'
import { isFinite, isQuote, type Stretch } from './stretches.ts'

/** "that …" after a cue. */
export function thatClause(frame: Frame, cue: Cue, { from, to }: Stretch): Stretch | null {
  if (!cue.verb.frames.includes('t')) return null
  // "acknowledged the church that stands there" has no clause of its own, "said on Monday that …" has.
  const first = frame.items[from]
  const direct =
    first?.low === 'that' ||
    !first ||
    !/^(?:DET|ADJ|NOUN|PRON|PROPN)$/.test(first.tag) ||
    [first, frame.items[from + 1]].some((item) => /(?:day|week|month|year)$/.test(item?.low ?? ''))
  for (let i = from; i < Math.min(to, from + 22); i++) {
    const item = frame.items[i]
    if (item?.low === 'that' && item.tag !== 'DET') {
      return direct || cue.verb.frames.includes('o') || isQuote(frame.items[i + 1]) ? { from: i, to } : null
    }
    if (!item?.named && !item?.low.endsWith('ing') && (item?.tag === 'VERB' || item?.tag === 'AUX'))
      return null
  }
  return null
}

/** What the verb allows to follow it: a clause, an infinitive, a question, a noun phrase. */
export function byFrames(frame: Frame, cue: Cue, rest: Stretch): Stretch | null {
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
  if (frames.includes('b') && clause && starts && open)
    return object ? objectSkipped(words, rest, cue.verb.lemma !== 'tell') : rest
  if (frames.includes('e')) return rest
  if (frames.includes('c') && !namesSomething(words)) return null
  if (frame.items[cue.from - 1]?.low === 'to') return null
  if (isDenied(frame, cue)) return null
  if (!isSomebody(cue) && !isBody(frame, cue)) return null
  const noun = /[nc]/.test(frames) || (frames.includes('p') && cue.verb.form === 'participle')
  return noun && starts && first.tag !== 'ADP' ? (object ? rest : nounsOnly(frame, rest)) : null
}

/** A noun phrase is reported of somebody. */
const isSomebody = ({ source }: Cue): boolean => {
  const head = source?.head ?? ''
  return (
    source?.kind === 'name' ||
    /^(?:he|she|who|they)$/.test(head) ||
    isRole(head) ||
    isRole(head.replace(/s$/u, ''))
  )
}

/** "Critics praised …", "the party rejects …": a crowd or a body, but not "a group called …". */
const isBody = (frame: Frame, { verb, source, own }: Cue): boolean =>
  own &&
  (source?.kind === 'description' || source?.head === 'it') &&
  (verb.lemma !== 'call' || !/^an?$/.test(frame.items[source.from]?.low ?? ''))

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
  (words[0]?.tag === 'PRON' && words[1]?.tag === 'ADJ') ||
  words.slice(0, 12).some((item, i) => isQuote(item) || (i > 0 && /^(?:a|an|the|as)$/.test(item.low)))

/** "told reporters the plan …": one noun or pronoun is whom it is told to. */
function objectSkipped(words: readonly Item[], rest: Stretch, without: boolean): Stretch | null {
  // "warned it could fall": no object at all.
  if (/^(?:i|he|she|it|we|they)$/.test(words[0]?.low ?? '') && /^(?:AUX|VERB|ADV)$/.test(words[1]?.tag ?? ''))
    return rest
  const object = words.findIndex((item) => item.tag === 'NOUN' || item.tag === 'PRON' || item.tag === 'PROPN')
  const next = words[object + 1]
  if (without && next && /^(?:AUX|VERB)$/.test(next.tag)) return rest
  if (object < 0 || object > 4 || !next || !/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(next.tag)) return null
  return { from: rest.from + object + 1, to: rest.to }
}

/** "praised the plan during a rally", "praised the plan and left": a noun phrase ends where the telling goes on. */
function nounsOnly(frame: Frame, { from, to }: Stretch): Stretch {
  for (let i = from + 1; i < to; i++) {
    const [item, next] = [frame.items[i], frame.items[i + 1]]
    if (!item || item.quotation) break
    if (isFinite(item, frame.items[i - 1]) && !item.low.endsWith('ing')) break
    if (/^(?:during|after|before|while|when|because)$/.test(item.low)) return { from, to: i }
    if (/^(?:and|but)$/.test(item.low) && next?.tag === 'VERB' && !next.low.endsWith('ing') && !next.named)
      return { from, to: frame.items[i - 1]?.text === ',' ? i - 1 : i }
  }
  return { from, to }
}
