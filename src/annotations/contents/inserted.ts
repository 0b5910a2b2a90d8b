import { CUE_CLASSES } from '../../language/verbs/cue-classes.ts'
import type { Cue } from '../cues/cue.ts'
import type { Frame, Item } from '../quotations/frame.ts'
import { MOST_CONTENT_ITEMS, type Stretch } from './stretches.ts'

/** A clause that a cue between two marks divides. */
export interface Divided {
  readonly frame: Frame
  readonly first: Stretch
  readonly rest: Stretch
  /** The first two words of the rest. */
  readonly next: Item | undefined
  readonly then: Item | undefined
}

/** How many words behind an inserted verb may tell to whom or when: "she told the court", "he said on Monday". */
const ADDED = 6
/** Verbs whose listener stands right behind them. */
const ADDRESSING = /^(?:tell|remind|assure|inform|warn)$/
/** Verbs behind which a thing is what is said: "asked for one", "promised a bridge". */
const OF_THINGS: ReadonlySet<string> = new Set(
  CUE_CLASSES.flatMap(({ polarity, verbs }) => (/^(?:asked|demanded|promised)$/.test(polarity) ? verbs : [])),
)

/**
 * A cue with its source that stands between marks, `to` at the second one: "The bridge, [as Lee told the court], is old";
 * null for others.
 */
export function insertedAt({ items }: Frame, cue: Cue): Stretch | null {
  const { inverted, source, verb } = cue
  if (!source || !verb.frames.includes('q') || isRelative(items, cue)) return null
  const from = openedAt(items, inverted ? cue.from : source.from)
  const to = closedAt(items, inverted ? Math.max(source.to, cue.to) : cue.to, verb.lemma)
  if (from === null || to === null || to <= from) return null
  // "said Lee, who …": more of the source.
  return inverted && /^(?:who|whose|which)$/.test(items[to + 1]?.low ?? '') ? null : { from, to }
}

/** Behind these the content only begins: "because, she said, the bridge is old". */
export const LINKS =
  /^(?:because|when|where|which|whom|if|unless|until|and|but|or|since|while|although|though|as|who)$/

/** Where what is inserted begins, behind a comma; null where it does not. */
function openedAt(items: readonly Item[], at: number): number | null {
  const from = /^(?:as|so)$/.test(items[at - 1]?.low ?? '') ? at - 1 : at
  const opens = from >= 2 && items[from - 1]?.text === ','
  return opens && !LINKS.test(items[from - 2]?.low ?? '') ? from : null
}

/** The mark behind a verb and what tells when, where or to whom; null where something else stands there. */
function closedAt(items: readonly Item[], end: number, lemma: string): number | null {
  const added = items.slice(end, end + ADDED + 1).findIndex((item) => !isAdded(item))
  if (added < 0 || !/^[,;]$/.test(items[end + added]?.text ?? '')) return null
  return added === 0 || addsAside(items[end], lemma) ? end + added : null
}

const addsAside = (first: Item | undefined, lemma: string): boolean =>
  !OF_THINGS.has(lemma) && (ADDRESSING.test(lemma) || /^(?:ADP|ADV|PROPN)$/.test(first?.tag ?? ''))

const isAdded = ({ quotation, tag, low }: Item): boolean =>
  !quotation && /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADP|ADV|PART)$/.test(tag) && !/^(?:that|it)$/.test(low)

/** "Lee, who advised the town, …": a verb of a clause that tells which one. */
const isRelative = (items: readonly Item[], { source, from }: Cue): boolean =>
  [source?.head ?? '', ...items.slice(source?.to ?? from, from).map(({ low }) => low)].some((word) =>
    /^(?:who|which|that)$/.test(word),
  )

/** What stands before an inserted cue, from the beginning of its clause, and behind it. */
export function sidesOf(frame: Frame, { from, to }: Stretch): Divided {
  const rest = { from: to + 1, to: frame.items.length - (isStop(frame.items.at(-1)) ? 1 : 0) }
  const [next, then] = [frame.items[rest.from], frame.items[rest.from + 1]]
  return { frame, first: { from: clauseStart(frame, from), to: from - 1 }, rest, next, then }
}

/** Where the clause begins that an inserted cue stands in: with the frame, or behind a mark stronger than a comma. */
function clauseStart({ items }: Frame, before: number): number {
  const near = items.slice(Math.max(0, before - MOST_CONTENT_ITEMS), before - 1)
  const mark = near.findLastIndex(({ text }) => /^(?:[;:()—–―]|--)$/u.test(text))
  return before - 1 - near.length + mark + 1
}

const isStop = (item: Item | undefined): boolean => item !== undefined && /^[.!?]$/.test(item.text)
