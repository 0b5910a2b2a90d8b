import type { Cue } from '../cues/cue.ts'
import type { Frame } from '../quotations/frame.ts'
import { firstRule, type Rule } from '../rule.ts'
import { insertedAt, LINKS, sidesOf, type Divided } from './inserted.ts'
import { hasClause, isQuote, type CuePlace, type Stretch } from './stretches.ts'

const CONDITION = /^(?:if|when|while|although|though|because|as|since|unless)$/

/**
 * What shows that both sides of a cue are what is said; any of them does. The examples hold what is said, with the cue.
 */
export const DIVISIONS: readonly Rule<Divided>[] = [
  {
    name: 'a condition before its clause',
    example: '[If the bridge falls, Ann Lee said, the town will pay].',
    applies: ({ frame, rest, next }) => opensCondition(frame) && hasClause(frame, rest) && !isQuote(next),
  },
  {
    name: 'a reason or a result behind',
    example: '[The bridge is old, Ann Lee said, so the town will mend it].',
    applies: ({ next }) => /^(?:so|because|unless|even)$/.test(next?.low ?? ''),
  },
  {
    name: 'a second verb behind its conjunction',
    example: '[The bridge is old, Ann Lee said, and will be mended].',
    applies: ({ next, then }) => /^(?:and|but|or)$/.test(next?.low ?? '') && then?.tag === 'AUX',
  },
  {
    name: 'what has no verb before its clause',
    example: '[In the spring, Ann Lee said, the bridge will open].',
    applies: ({ frame, first, rest, next }) =>
      !hasClause(frame, first) && hasClause(frame, rest) && !isQuote(next),
  },
  {
    name: 'a subject before its verb',
    example: '[The bridge that they built, Ann Lee argued, will stand].',
    applies: ({ next }) => /^(?:AUX|VERB)$/.test(next?.tag ?? '') && !next?.low.endsWith('ing'),
  },
  {
    name: 'a subject before its verb with an adverb',
    example: '[The bridge that they built, Ann Lee argued, never will fall].',
    applies: ({ next, then }) =>
      next?.tag === 'ADV' && /^(?:AUX|VERB)$/.test(then?.tag ?? '') && !next.low.endsWith('ing'),
  },
  {
    name: 'a verb before its object',
    example: '[The old town has, Ann Lee said, two bridges].',
    applies: ({ frame, first }) => /^(?:AUX|VERB|ADP)$/.test(frame.items[first.to - 1]?.tag ?? ''),
  },
  {
    name: 'a preposition or a particle behind',
    example: '[The bridge is old, Ann Lee said, in every part of it].',
    applies: ({ next }) => /^(?:PART|ADP)$/.test(next?.tag ?? '') && !next?.low.endsWith('ing'),
  },
]

/** "[The bridge, Lee argued, will stand]": a content that its cue divides, as one; null where the cue does not. */
export function medial({ frame }: CuePlace, cue: Cue): Stretch | null {
  const inserted = cue.own ? insertedAt(frame, cue) : null
  if (!inserted || frame.items[inserted.to]?.text !== ',') return null
  const divided = sidesOf(frame, inserted)
  if (!firstRule(DIVISIONS, divided)) return null
  const from = cue.verb.lemma === 'according' ? nearStart(divided) : divided.first.from
  return { from, to: divided.rest.to }
}

/** "She came in May, and has had, by her own count, two": "according to" and the like hold for the clause next to them. */
function nearStart({ frame: { items }, first }: Divided): number {
  const words = items.slice(first.from, first.to)
  const link = words.findLastIndex(({ low }, i) => LINKS.test(low) && words[i - 1]?.text === ',')
  return first.from + link + 1
}

/** "If …", "But if …". */
function opensCondition({ items: [first, second] }: Frame): boolean {
  return CONDITION.test(first?.low ?? '') || (first?.tag === 'CCONJ' && CONDITION.test(second?.low ?? ''))
}
