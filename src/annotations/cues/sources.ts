import type { Frame, Item } from '../quotations/frame.ts'
import type { NameMention } from '../names/named.ts'
import type { Run } from '../names/runs.ts'
import {
  description,
  isDay,
  isNounLike,
  isWord,
  phraseEndingAt,
  phraseStart,
  pronoun,
  PRONOUNS,
  REACH,
  spanOf,
  type Phrase,
} from './phrases.ts'
import { nameEndingAt, nameStartingAt, type Reading } from '../reading.ts'

/** The subject of a verb at item `verb`: right before it, or before an insertion between commas. */
export function subjectBefore(reading: Reading, frame: Frame, verb: number): Phrase | null {
  let at = verb - 1
  while (at >= 0 && isAuxiliary(frame.items[at])) at--
  // "who last year said", "Lee Monday said"
  const day = frame.items[at]
  if (day && !day.named && isNounLike(day) && isDay(day.low)) {
    const start = Math.max(phraseStart(frame, at), at - 2)
    const before = frame.items[start - 1]
    if (before && (before.named || /^(?:who|he|she)$/.test(before.low))) at = start - 1
    else if (frame.items[at - 1]?.named) at--
  }
  // "have in the past said": past a phrase between the auxiliary and the verb.
  const phrase = at >= 0 && isNounLike(frame.items[at]) ? phraseStart(frame, at) : at
  if (phrase < at && frame.items[phrase - 1]?.tag === 'ADP' && isAuxiliary(frame.items[phrase - 2]))
    at = phrase - 2
  while (at >= 0 && isAuxiliary(frame.items[at])) at--
  const item = frame.items[at]
  if (!item) return null
  if (/^(?:,|\)|--|[—–―-])$/u.test(item.text)) return beforeInsertion(reading, frame, at)
  return phraseEndingAt(reading, frame, at)
}

const isAuxiliary = (item: Item | undefined): boolean =>
  item !== undefined &&
  !item.quotation &&
  !item.named &&
  (item.tag === 'ADV' ||
    item.tag === 'AUX' ||
    /^(?:'ve|'d|'s|not|also|then|has|had|have|himself|herself|repeatedly)$/.test(item.low))

/** "Tom Lee, a lawyer in Ohio, said": the phrase before the comma that opens the insertion, a name before any other. */
function beforeInsertion(reading: Reading, frame: Frame, close: number): Phrase | null {
  const opener = frame.items[close]?.text === ')' ? '(' : (frame.items[close]?.text ?? ',')
  let best: Phrase | null = null
  for (let at = close - 1; at > 0 && close - at < REACH; at--) {
    const item = frame.items[at]
    if (item?.text !== opener || frame.items[at - 1]?.quotation) continue
    const found = phraseEndingAt(reading, frame, at - 1)
    if (!found || !beginsClause(frame, found.from)) continue
    const end = frame.items[close - 1]?.end ?? found.end
    if (found.kind === 'name' || (found.kind === 'pronoun' && !best)) return { ...found, end }
    const inner = nameEndingAt(reading, frame.items[close - 1])
    const fills: NameMention | null =
      !best && inner && fillsInsertion(frame, inner, { from: at + 1, to: close }) ? inner : null
    if (!fills) best ??= { ...found, end }
    else
      best = { ...spanOf(frame, found.from, close), kind: 'name', name: fills, head: '', token: fills.from }
    // "Ann Lee, the mayor, and her lawyer, Bo Perez,": the first of them may stand before.
    if (fills && frame.items[found.from - 1]?.low !== 'and') return best
  }
  return best
}

/** ", Ann Lee," and ", Mr Lee,": whether a name with its titles is all of an insertion. */
const fillsInsertion = (frame: Frame, { from, titles }: NameMention, inside: Run): boolean =>
  (frame.items[inside.from]?.index ?? -1) === from - titles.length && inside.to > inside.from

/** Whether a phrase stands where a clause begins: first, or after a mark, a conjunction or a quotation. */
function beginsClause(frame: Frame, from: number): boolean {
  const before = frame.items[from - 1]
  if (!before || before.quotation) return true
  return (
    /^(?:,|;|:|--|[—–―(-])$/u.test(before.text) ||
    /^(?:and|but|that|while|as|though|although|when|because|so|yet|meanwhile|if|since|where|or|however|still|like|including)$/.test(
      before.low,
    )
  )
}

/** The subject after an inverted verb: "said mayoral ally Tom Lee, a lawyer", "said the mayor, Tom Lee". */
export function subjectAfter(reading: Reading, frame: Frame, verb: number): Phrase | null {
  const first = frame.items[verb + 1]
  if (!first || first.quotation) return null
  if (PRONOUNS.has(first.low)) return pronoun(first, verb + 1)
  let at = verb + 1
  let name: { readonly name: NameMention; readonly to: number } | null = null
  let tied = false
  for (; at < frame.items.length && at - verb < REACH;) {
    const item = frame.items[at]
    if (!item || item.quotation || !isWord(item)) break
    if (item.tag === 'VERB' && !item.capital) break
    const mention = nameStartingAt(reading, item)
    const length = mention ? mention.to - mention.from : 1
    if (mention && !tied && endsPhrase(frame.items[at + length])) {
      const isSecond: boolean =
        name !== null && frame.items.slice(name.to, at).some(({ low }) => low === 'and')
      name = { name: name && isSecond ? name.name : mention, to: at + length }
    }
    if (item.tag === 'ADP' || item.tag === 'SCONJ' || item.low === 'who') tied = true
    if (tied && (name || item.low === 'who')) break
    at += length
  }
  if (name)
    return {
      ...spanOf(frame, verb + 1, name.to),
      kind: 'name',
      name: name.name,
      head: '',
      token: name.name.from,
    }
  if (at === verb + 1) return null
  const apposed = frame.items[at]?.text === ',' ? nameStartingAt(reading, frame.items[at + 1]) : null
  const end = apposed ? at + 1 + (apposed.to - apposed.from) : at
  if (apposed && /^[,.;]?$/.test(frame.items[end]?.text ?? ''))
    return { ...spanOf(frame, verb + 1, end), kind: 'name', name: apposed, head: '', token: apposed.from }
  return description(frame, verb + 1, at - 1, headOf(frame, verb + 1, at))
}

/** Whether a name is the last word of its phrase: no noun and no ending follows. */
const endsPhrase = (next: Item | undefined): boolean =>
  !next ||
  next.quotation !== null ||
  !(/^'s?$/.test(next.low) || next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'ADJ') ||
  isDay(next.low)

/** The last noun before the first preposition. */
function headOf(frame: Frame, from: number, to: number): string {
  const items = frame.items.slice(from, to)
  const tie = items.findIndex((item, i) => i > 0 && item.tag === 'ADP')
  return items[(tie < 0 ? items.length : tie) - 1]?.low ?? ''
}
