import type { Frame, Item } from '../../quotations/frame.ts'
import type { NameMention } from '../../names/named.ts'
import type { NameRun } from '../../names/page.ts'
import {
  description,
  isDay,
  isNounLike,
  isWord,
  phraseEndingAt,
  phraseStart,
  pronoun,
  PRONOUNS,
  SOURCE_REACH,
  spanOf,
  type Phrase,
} from './phrases.ts'
import { endsClause } from './ended-clause.ts'
import { nameEndingAt, nameStartingAt, type ArticleReading } from '../../reading.ts'

/** The subject of a verb at item `verb`: right before it, or before an insertion between commas. */
export function subjectBefore(reading: ArticleReading, frame: Frame, verb: number): Phrase | null {
  const end = pastAuxiliaries(frame, verb - 1)
  const at = pastAuxiliaries(frame, beforePhrase(frame, beforeDay(frame, end)))
  const item = frame.items[at]
  if (!item) return null
  if (/^(?:,|\)|--|[—–―-])$/u.test(item.text)) return beforeInsertion(reading, frame, at)
  return phraseEndingAt(reading, frame, at)
}

function pastAuxiliaries(frame: Frame, from: number): number {
  let at = from
  while (at >= 0 && isAuxiliary(frame.items[at])) at--
  return at
}

/** "who last year said", "Lee Monday said": the item before a day that stands between a subject and its verb. */
function beforeDay(frame: Frame, at: number): number {
  const day = frame.items[at]
  if (!day || day.named || !isNounLike(day) || !isDay(day.low)) return at
  const start = Math.max(phraseStart(frame, at), at - 2)
  const before = frame.items[start - 1]
  if (before && (before.named || /^(?:who|he|she)$/.test(before.low))) return start - 1
  return frame.items[at - 1]?.named ? at - 1 : at
}

/** "have in the past said": the item before a phrase between the auxiliary and the verb. */
function beforePhrase(frame: Frame, at: number): number {
  if (!isNounLike(frame.items[at])) return at
  const start = phraseStart(frame, at)
  const between = start < at && frame.items[start - 1]?.tag === 'ADP' && isAuxiliary(frame.items[start - 2])
  return between ? start - 2 : at
}

const isAuxiliary = (item: Item | undefined): boolean =>
  item !== undefined &&
  !item.quotation &&
  !item.named &&
  (item.tag === 'ADV' ||
    item.tag === 'AUX' ||
    /^(?:'ve|'d|'s|not|also|then|has|had|have|himself|herself|repeatedly)$/.test(item.low))

/** "Tom Lee, a lawyer in Ohio, said": the phrase before the comma that opens the insertion, a name before any other. */
function beforeInsertion(reading: ArticleReading, frame: Frame, close: number): Phrase | null {
  const opener = openerOf(frame.items[close])
  const { end } = spanOf(frame, close - 1, close)
  let best: Phrase | null = null
  for (let at = close - 1; at > 0 && close - at < SOURCE_REACH; at--) {
    const found = clauseSubject(reading, frame, { opener, at })
    if (!found) continue
    // "Ann Lee left, and the mayor, Bo Perez, said": the first of them does something else.
    if (best && endsClause(frame.items.slice(found.to, best.from))) return best
    if (found.kind === 'name' || (found.kind === 'pronoun' && !best)) return { ...found, end }
    if (best) continue
    const name = nameFilling(reading, frame, { from: at + 1, to: close })
    best = name ? named(frame, name, { from: found.from, to: close }) : { ...found, end }
    // "Ann Lee, the mayor, and her lawyer, Bo Perez,": the first of them may stand before.
    if (name && frame.items[found.from - 1]?.low !== 'and') return best
  }
  return best
}

/** The mark that opens an insertion which another closes: a bracket, or the same. */
const openerOf = (close: Item | undefined): string => (close?.text === ')' ? '(' : (close?.text ?? ','))

/** The phrase before a mark that opens an insertion, where a clause may begin with it. */
function clauseSubject(
  reading: ArticleReading,
  frame: Frame,
  { opener, at }: { readonly opener: string; readonly at: number },
): Phrase | null {
  if (frame.items[at]?.text !== opener) return null
  const found = phraseEndingAt(reading, frame, at - 1)
  return found && beginsClause(frame, found.from) ? found : null
}

const named = (frame: Frame, name: NameMention, { from, to }: NameRun): Phrase => ({
  ...spanOf(frame, from, to),
  kind: 'name',
  name,
  head: '',
  token: name.from,
})

/** ", Ann Lee," and ", Mr Lee,": the name that with its titles is all of an insertion. */
function nameFilling(reading: ArticleReading, frame: Frame, inside: NameRun): NameMention | null {
  const name = nameEndingAt(reading, frame.items[inside.to - 1])
  if (!name || inside.to <= inside.from) return null
  return (frame.items[inside.from]?.index ?? -1) === name.from - name.titles.length ? name : null
}

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
export function subjectAfter(reading: ArticleReading, frame: Frame, verb: number): Phrase | null {
  const first = frame.items[verb + 1]
  if (!first || first.quotation) return null
  if (PRONOUNS.has(first.low)) return pronoun(first, verb + 1)
  const { name, to } = namesAfter(reading, frame, verb)
  if (name) return named(frame, name, { from: verb + 1, to })
  if (to === verb + 1) return null
  const apposed = frame.items[to]?.text === ',' ? nameStartingAt(reading, frame.items[to + 1]) : null
  const end = apposed ? to + 1 + (apposed.to - apposed.from) : to
  if (apposed && /^[,.;]?$/.test(frame.items[end]?.text ?? ''))
    return named(frame, apposed, { from: verb + 1, to: end })
  return description(frame, verb + 1, to - 1, headOf(frame, verb + 1, to))
}

/**
 * The name that a phrase behind a verb ends with, of "Lee and Perez" the first, and where it ends; where it has none,
 * where the phrase does.
 */
function namesAfter(
  reading: ArticleReading,
  frame: Frame,
  verb: number,
): { readonly name: NameMention | null; readonly to: number } {
  let name: { readonly name: NameMention; readonly to: number } | null = null
  let tied = false
  let at = verb + 1
  while (at - verb < SOURCE_REACH) {
    const item = frame.items[at]
    if (!item || endsSubject(item)) break
    const mention = nameStartingAt(reading, item)
    const to = at + (mention ? mention.to - mention.from : 1)
    if (mention && !tied && endsPhrase(frame.items[to]))
      name = { name: name && isAndBetween(frame, name.to, at) ? name.name : mention, to }
    tied ||= isTying(item)
    if (tied && (name || item.low === 'who')) break
    at = to
  }
  return name ?? { name: null, to: at }
}

const endsSubject = (item: Item): boolean =>
  item.quotation !== null || !isWord(item) || (item.tag === 'VERB' && !item.capital)

/** What stands behind it is no part of the subject itself: "of Orr", "who left". */
const isTying = ({ tag, low }: Item): boolean => tag === 'ADP' || tag === 'SCONJ' || low === 'who'

const isAndBetween = (frame: Frame, from: number, to: number): boolean =>
  frame.items.slice(from, to).some(({ low }) => low === 'and')

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
