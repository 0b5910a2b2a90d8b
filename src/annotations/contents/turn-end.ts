import type { Frame, Item } from '../quotations/frame.ts'
import { firstRule, type Rule } from '../rule.ts'
import { isQuote, MOST_CONTENT_ITEMS } from './stretches.ts'

/** Marks within a sentence that may end what is said. */
export const MARKS = /^(?:,|;|--|[—–―-])$/u
/** Conjunctions after a comma that begin what somebody else says or does. */
export const TURNS = new Set('but although though'.split(' '))

/** Words after a comma that begin what the reporter adds. */
const ASIDES = new Set('which who whose whom where including with despite'.split(' '))

/** At ", although …", and after a quotation that ends with a mark of its own unless a list of them goes on. */
export function turnEnd(frame: Frame, start: number): number {
  const limit = Math.min(frame.items.length, start + MOST_CONTENT_ITEMS)
  for (let i = start + 3; i < limit; i++) {
    const [item, before] = [frame.items[i], frame.items[i - 1]]
    if (!item) break
    if (before?.text === ';') return i - 1
    if (MARKS.test(before?.text ?? '') && !before?.quotation && turns(frame, i, start)) return i - 1
    if (isPastQuotation(frame, item, before)) return i
  }
  return Infinity
}

/** Whether a word stands behind a quotation that ends with a mark of its own, and goes on neither it nor a list of them. */
const isPastQuotation = (frame: Frame, item: Item, before: Item | undefined): boolean =>
  before?.quotation != null &&
  frame.ends.has(before.quotation.id) &&
  !isQuote(item) &&
  item.tag !== 'CCONJ' &&
  !/^(?:by|of|in|for|to|from|with|at)$/.test(item.low)

/** A word behind a mark. */
interface Turning {
  readonly frame: Frame
  readonly at: number
  readonly item: Item
  readonly next: Item | undefined
  readonly mark: string | undefined
  /** So many items behind the first of the content. */
  readonly into: number
}

interface Turn extends Rule<Turning> {
  /** Whether what is said ends at the mark then: always, never, or only where the aside is not closed again. */
  readonly ends: 'always' | 'never' | 'unclosed'
}

/** How far into a content only a conjunction may end it. */
const EARLY = 6

/** What begins behind a mark: the first that applies decides; where none does what is said goes on. */
export const TURN_RULES: readonly Turn[] = [
  {
    name: 'but that',
    example: 'Ann Lee said the old bridge was safe, [but] that the road was not.',
    ends: 'never',
    applies: ({ item, next }) => TURNS.has(item.low) && next?.low === 'that',
  },
  {
    name: 'a contrary of the reporter',
    example: 'Ann Lee said the old bridge was safe, [but] the council closed it.',
    ends: 'always',
    applies: ({ item }) => TURNS.has(item.low),
  },
  {
    name: 'a verb of the reporter behind and',
    example: 'Ann Lee insists the old bridge is safe, [and] has asked for money.',
    ends: 'always',
    applies: ({ item, next }) => item.low === 'and' && next !== undefined && goesOnActing(next),
  },
  {
    name: 'what stands too near',
    example: 'Ann Lee said the old bridge, [with] its towers, was safe.',
    ends: 'never',
    applies: ({ into }) => into <= EARLY,
  },
  {
    name: 'an aside',
    example: 'Ann Lee said the old bridge over the river was safe, [despite] its towers.',
    ends: 'unclosed',
    applies: ({ item }) => ASIDES.has(item.low),
  },
  {
    name: 'an apposition',
    example: 'Ann Lee said they had all walked over the bridge, [a] tower of steel.',
    ends: 'unclosed',
    applies: ({ mark, item, next }) => mark === ',' && /^an?$/.test(item.low) && next?.tag === 'NOUN',
  },
  {
    name: 'what trails behind a comma',
    example: 'Ann Lee said they had all walked over the bridge, [pointing] at it.',
    ends: 'unclosed',
    applies: ({ mark, item }) => mark === ',' && item.low.endsWith('ing') && item.tag === 'VERB',
  },
  {
    name: 'what goes off behind a dash',
    example: 'Ann Lee said they had all walked over the bridge — [it] is new.',
    ends: 'unclosed',
    applies: ({ mark, item }) =>
      mark !== ',' && (item.tag === 'PRON' || item.tag === 'AUX' || item.low === 'there'),
  },
  {
    name: 'a quotation behind a dash',
    example: 'Ann Lee said they had all walked over the bridge — [“Hooray”] it rang.',
    ends: 'always',
    applies: ({ mark, item }) => mark !== ',' && isQuote(item),
  },
]

/** Whether the words after a mark are no longer what is said. */
function turns(frame: Frame, at: number, start: number): boolean {
  const ends = turnAt(frame, at, start)?.ends ?? 'never'
  return ends === 'always' || (ends === 'unclosed' && !closes(frame, at))
}

/** What begins at an item behind a mark, of a content that begins at `start`; undefined where nothing turns. */
export function turnAt(frame: Frame, at: number, start: number): Turn | undefined {
  const [mark, item, next] = [frame.items[at - 1]?.text, frame.items[at], frame.items[at + 1]]
  return item && firstRule(TURN_RULES, { frame, at, item, next, mark, into: at - start })
}

/** "Lee says the plan failed, and has filed a new one": a verb after a comma and "and" is the reporter's again. */
const goesOnActing = ({ low, tag }: Item): boolean =>
  /^(?:has|have)$/.test(low) || (tag === 'VERB' && /(?:s|ed)$/.test(low))

/** ", a baker by trade, could …": whether an aside ends at its own mark with the verb after it. */
function closes(frame: Frame, at: number): boolean {
  const mark = frame.items[at - 1]?.text
  for (let i = at + 1; i < Math.min(frame.items.length, at + 30); i++) {
    if (frame.items[i]?.text !== mark) continue
    const next = frame.items[i + 1]
    return next !== undefined && /^(?:VERB|AUX|ADV|PART)$/.test(next.tag)
  }
  return false
}
