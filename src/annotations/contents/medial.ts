import type { Cue } from '../cues/cue.ts'
import type { Frame, Item } from '../quotations/frame.ts'
import { firstRule, type Rule } from '../rule.ts'
import { hasClause, isQuote, type CuePlace, type Stretch } from './stretches.ts'

/** A sentence that a cue between two commas divides. */
interface Divided {
  readonly frame: Frame
  readonly first: Stretch
  readonly rest: Stretch
  /** The first two words of the rest. */
  readonly next: Item | undefined
  readonly then: Item | undefined
}

const CONDITION = /^(?:if|when|while|although|though|because|as|since|unless)$/

/** What shows that both sides of a cue are what is said; any of them does. The examples hold what is said. */
export const DIVISIONS: readonly Rule<Divided>[] = [
  {
    name: 'a condition before its clause',
    example: '[If the bridge falls], Ann Lee said, [the town will pay].',
    applies: ({ frame, rest, next }) => opensCondition(frame) && hasClause(frame, rest) && !isQuote(next),
  },
  {
    name: 'a reason or a result behind',
    example: '[The bridge is old], Ann Lee said, [so the town will mend it].',
    applies: ({ next }) => /^(?:so|because|unless|even)$/.test(next?.low ?? ''),
  },
  {
    name: 'a second verb behind its conjunction',
    example: '[The bridge is old], Ann Lee said, [and will be mended].',
    applies: ({ next, then }) => /^(?:and|but|or)$/.test(next?.low ?? '') && then?.tag === 'AUX',
  },
  {
    name: 'what has no verb before its clause',
    example: '[In the spring], Ann Lee said, [the bridge will open].',
    applies: ({ frame, first, rest, next }) =>
      !hasClause(frame, first) && hasClause(frame, rest) && !isQuote(next),
  },
  {
    name: 'a subject before its verb',
    example: '[The bridge that they built], Ann Lee argued, [will stand].',
    applies: ({ next }) => /^(?:AUX|VERB)$/.test(next?.tag ?? '') && !next?.low.endsWith('ing'),
  },
  {
    name: 'a subject before its verb with an adverb',
    example: '[The bridge that they built], Ann Lee argued, [never will fall].',
    applies: ({ next, then }) =>
      next?.tag === 'ADV' && /^(?:AUX|VERB)$/.test(then?.tag ?? '') && !next.low.endsWith('ing'),
  },
  {
    name: 'a preposition or a particle behind',
    example: '[The bridge is old], Ann Lee said, [in every part of it].',
    applies: ({ next }) => /^(?:PART|ADP)$/.test(next?.tag ?? '') && !next?.low.endsWith('ing'),
  },
]

/** "The bridge, Lee argued, will stand": a content that its cue divides; null where the cue does not. */
export function medial(place: CuePlace, cue: Cue): readonly Stretch[] | null {
  const divided = dividedBy(place, cue)
  return divided && firstRule(DIVISIONS, divided) ? [divided.first, divided.rest] : null
}

/** The two sides of a cue that stands between commas; null where it does not. */
export function dividedBy({ frame }: CuePlace, cue: Cue): Divided | null {
  const { from: start, to: end } = insertionOf(cue)
  if (!cue.own || start < 2 || !cue.verb.frames.includes('q')) return null
  if (frame.items[start - 1]?.text !== ',' || frame.items[end]?.text !== ',') return null
  const rest = { from: end + 1, to: frame.items.length - (isStop(frame.items.at(-1)) ? 1 : 0) }
  const [next, then] = [frame.items[rest.from], frame.items[rest.from + 1]]
  return { frame, first: { from: 0, to: start - 1 }, rest, next, then }
}

/** A cue with its source. */
const insertionOf = ({ inverted, source, from, to }: Cue): Stretch =>
  inverted ? { from, to: source?.to ?? to } : { from: source?.from ?? from, to }

/** "If …", "But if …". */
function opensCondition({ items: [first, second] }: Frame): boolean {
  return CONDITION.test(first?.low ?? '') || (first?.tag === 'CCONJ' && CONDITION.test(second?.low ?? ''))
}

const isStop = (item: Item | undefined): boolean => item !== undefined && /^[.!?]$/.test(item.text)
