import type { Cue } from '../cues/cue.ts'
import type { Frame, Item } from '../quotations/frame.ts'
import { firstRule, type Rule } from '../rule.ts'
import { isNounLike, phraseStart } from '../cues/sources/phrases.ts'
import { LINKS } from './inserted.ts'
import { hasClause, isFinite, isQuote, MOST_CONTENT_ITEMS, type CuePlace, type Stretch } from './stretches.ts'

/** What stands right before a cue and its source. */
interface Before extends CuePlace {
  readonly cue: Cue
  /** Where the cue with its source begins, and how far back its content is followed. */
  readonly start: number
  readonly from: number
  readonly mark: Item
  /** "according to": it needs no mark before it. */
  readonly according: boolean
}

interface BeforeForm extends Rule<Before> {
  readonly content: (before: Before) => Stretch | null
}

/** What may stand before a cue; the first that applies tells the content, or that there is none. */
export const BEFORE_FORMS: readonly BeforeForm[] = [
  {
    name: 'a quotation that tells which one',
    example: 'Some in the "Open Roads" crowd said that it rained.',
    applies: ({ frame, cue, start }) => isQualified(frame, cue, start - 1),
    content: () => null,
  },
  {
    name: 'a quotation',
    example: '"The bridge is old," Ann Lee said.',
    applies: ({ mark }) => isQuote(mark),
    content: (before) => ({ from: quotedFrom(before, before.start - 1) ?? before.from, to: before.start }),
  },
  {
    name: 'a clause without a mark',
    example: 'The bridge is old according to Ann Lee.',
    applies: ({ mark }) => !CLOSES.test(mark.text),
    content: ({ according, start, from, mark }) =>
      according && start > 3 && !LINKS.test(mark.low) ? { from, to: start } : null,
  },
  {
    name: 'a quotation before its mark',
    example: '"The bridge is old", Ann Lee said.',
    applies: ({ frame, start }) => isQuote(frame.items[start - 2]),
    content: (before) => ({
      from: quotedFrom(before, before.start - 2) ?? before.from,
      to: before.start - 1,
    }),
  },
  {
    name: 'a clause before its mark',
    example: 'The bridge is old, Ann Lee said.',
    applies: ({ according, cue }) => according || cue.verb.lemma === 'tell' || cue.verb.frames.includes('i'),
    content: (before) => {
      const { frame, cue, according, start, from } = before
      const content = { from: ownFrom(before, from), to: start - 1 }
      if (LINKS.test(frame.items[start - 2]?.low ?? '')) return null
      const whole = hasClause(frame, content) || (cue.inverted && cue.source?.kind === 'name')
      return (according || !goesOn(frame, cue)) && whole ? content : null
    },
  },
]

const CLOSES = /^(?:,|--|[—–―?!-])$/u

/** The content before a cue: `"…," he said`, `Taxes are high, said Lee.`; null where the cue has none there. */
export function contentBefore(place: CuePlace): Stretch | null {
  const before = beforeOf(place)
  return before ? (firstRule(BEFORE_FORMS, before)?.content(before) ?? null) : null
}

/** What stands right before a cue that may have its content there; null where it may not. */
export function beforeOf(place: CuePlace): Before | null {
  const { frame, cues, at } = place
  const cue = cues[at]
  if (!cue?.own || !cue.verb.frames.includes('q')) return null
  if (frame.items[cue.to]?.text === ':' || /^(?:who|which|that)$/.test(cue.source?.head ?? '')) return null
  const start = cue.inverted || !cue.source ? cue.from : bothFrom(frame, Math.min(cue.source.from, cue.from))
  const mark = frame.items[start - 1]
  const from = Math.max(0, start - MOST_CONTENT_ITEMS)
  return mark ? { ...place, cue, start, from, mark, according: cue.verb.lemma === 'according' } : null
}

/** "The bridge is old, Lee and other residents said": where a source of two begins. */
function bothFrom(frame: Frame, from: number): number {
  if (frame.items[from - 1]?.low !== 'and' || !isNounLike(frame.items[from - 2])) return from
  const first = phraseStart(frame, from - 2)
  return frame.items[first - 1]?.text === ',' ? first : from
}

/** Where a quotation before a cue begins by itself, after a bracket, a dash, or another cue; null where it does not. */
function quotedFrom({ frame, cues, at }: CuePlace, end: number): number | null {
  let first = end
  while (isQuote(frame.items[first - 1])) first--
  const before = frame.items[first - 1]
  if (before && /^(?:[(—–―:-]|--)$/u.test(before.text)) return first
  return cues.slice(0, at).some((cue) => cue.own && cue.to <= first) ? first : null
}

/** `Some in the "Open Roads" crowd said`: a quotation before a noun only tells which one. */
function isQualified(frame: Frame, cue: Cue, at: number): boolean {
  const quotation = frame.items[at]?.quotation
  if (!quotation || at === 0 || frame.ends.has(quotation.id) || isQuote(frame.items[at - 1])) return false
  return !cue.inverted && cue.source?.kind === 'description'
}

/** Whether words with a verb of their own follow a cue: "he said the plan would fail". */
function goesOn(frame: Frame, cue: Cue): boolean {
  const from = cue.inverted && cue.source ? cue.source.to : cue.to
  for (let i = from; i < Math.min(frame.items.length, from + 12); i++) {
    const item = frame.items[i]
    if (!item || (!item.quotation && /^(?:[,.;—–-]|--)$/u.test(item.text))) return false
    if (isFinite(item, frame.items[i - 1]) || item.low === 'that') return true
  }
  return false
}

/** How many cues back another content may end: an endless sentence costs no more than a long one. */
const MOST_CUES_BACK = 12

/** "Roads are bad, Lee said, while bridges are good, Perez said": what is said begins after the last cue's own end. */
function ownFrom({ frame, cues, at }: CuePlace, from: number): number {
  const last = cues
    .slice(Math.max(0, at - MOST_CUES_BACK), at)
    .findLast((cue) => cue.own && frame.items[cue.to]?.text === ',')
  const next = last ? frame.items[last.to + 1] : undefined
  return last && next && /^(?:while|and|but|whereas)$/.test(next.low) ? Math.max(from, last.to + 2) : from
}
