import type { Joined } from '../search/joined.ts'
import type { Ranking } from '../search/rank.ts'
import type { View } from '../search/view.ts'
import type { Asked } from '../search/asked.ts'
import type { Query } from '../search/query.ts'
import { hasOpposite, negates, takesNothing } from './contrary.ts'
import { countedNoun, hasOtherName, heldBy, isPlace } from './gaps.ts'
import { answers, kindNear } from '../search/signals/kind.ts'
import { centre, headMeaning, kinds, synonyms } from '../search/signals/meaning.ts'
import { spokenBy } from '../search/signals/people.ts'
import { isProper } from '../search/signals/words.ts'
import { pairs } from '../search/signals/order.ts'

/** What speaks for and against a passage's being the answer; all from 0 to 1. */
export interface Evidence {
  /** The share of the question's words that the passage has, each by what it tells. */
  readonly covered: number
  /** The share that it has a word for that means the same or a kind of it. */
  readonly related: number
  /** The share that only the sentences around it have. */
  readonly around: number
  /** The share that the whole article lacks, related words too. */
  readonly absent: number
  /** The share of names and numbers that neither the passage nor the sentences around it have. */
  readonly strangers: number
  /** Whether the question asks for a kind of thing that the passage has none of. */
  readonly kindless: number
  /** Whether it has one. */
  readonly kind: number
  /** How many of the question's pairs of words stand side by side in the passage. */
  readonly pairs: number
  /** How far it is ahead of the other passages. */
  readonly ahead: number
  readonly centre: number
  readonly head: number
  /** Whether the passage has a word that means the opposite of one that it lacks. */
  readonly opposite: number
  /** Whether one of the two is negated and the other not. */
  readonly turned: number
  /** The share of the question that the passage has nothing like. */
  readonly gap: number
  /** The heaviest word that it has nothing like, as a share of the question. */
  readonly worst: number
  /** How little it has of the noun that the question counts or chooses among: "how many boats". */
  readonly headless: number
  /** The share of names and numbers that it lacks while it has others. */
  readonly swapped: number
  /** Whether it has every word of the question. */
  readonly full: number
  readonly dateless: number
  readonly numberless: number
  readonly placeless: number
  readonly likeKind: number
  /** Whether somebody's words are asked for and these are theirs, as far as it has the words of the question. */
  readonly spoken: number
}

/** Weighs the best passage of a ranking; null where nothing was found at all. */
export function evidence({ query, ranked }: Ranking, best: Joined | undefined): Evidence | null {
  const views = ranked.map(({ view }) => view).filter(({ id }) => best?.ids.includes(id))
  const first = views[0]
  if (!best || !first) return null
  const total = query.total || 1
  const has = query.asked.map((_, k) => Math.max(...views.map((view) => view.has[k] ?? 0)))
  const near = wordsAround(first, best.ids)
  const share = (test: (asked: Asked, k: number) => number): number =>
    query.asked.reduce((sum, asked, k) => sum + asked.weight * test(asked, k), 0) / total
  const lacks = (k: number): boolean => (has[k] ?? 0) === 0
  const isNear = ({ options }: Asked): boolean => options.some(({ id }) => near.has(id))
  const strange = query.asked.filter(isProper)
  const wanting = views.every((view) => answers(view).length === 0)
  const typed = isTyped(query)
  const held = query.asked.map((_, k) => heldBy(views, k))
  const headAt = headOf(query)
  const gaps = query.asked.map((asked, k) => ((1 - (held[k] ?? 0)) * telling(asked) * asked.weight) / total)
  const worst = Math.max(0, ...gaps)
  return {
    covered: share((_, k) => has[k] ?? 0),
    related: Math.max(...views.map((view) => synonyms(view) + kinds(view))),
    around: share((asked, k) => (lacks(k) && isNear(asked) ? 1 : 0)),
    absent: share((asked) => {
      const { same, derived } = asked.near
      return asked.options.length + same.length + derived.length === 0 ? 1 : 0
    }),
    strangers:
      strange.length === 0
        ? 0
        : strange.filter((asked) => lacks(query.asked.indexOf(asked)) && !isNear(asked)).length /
          strange.length,
    kindless: typed && wanting ? 1 : 0,
    kind: typed && !wanting ? 1 : 0,
    pairs: Math.max(...views.map(pairs)),
    ahead: best.chance,
    centre: Math.max(...views.map(centre)),
    head: Math.max(...views.map(headMeaning)),
    opposite: !takesNothing(query.question) && views.some(hasOpposite) ? 1 : 0,
    turned: isTurned(query, views) ? 1 : 0,
    gap: share((asked, k) => (1 - (held[k] ?? 0)) * telling(asked)),
    worst,
    headless: headAt < 0 ? 0 : 1 - (held[headAt] ?? 0),
    swapped:
      strange.length === 0 || !views.some(hasOtherName)
        ? 0
        : strange.filter((asked) => lacks(query.asked.indexOf(asked))).length / strange.length,
    full: has.every((one) => one > 0.6) ? 1 : 0,
    dateless: wanting && query.question.wanted === 'date' ? 1 : 0,
    numberless: wanting && /number|money|percent|duration|age|measure/.test(query.question.wanted) ? 1 : 0,
    placeless: query.asked.some((asked, k) => isPlace(asked) && lacks(k)) ? 1 : 0,
    likeKind: Math.max(...views.map(kindNear)),
    spoken: Math.max(...views.map(spokenBy)) > 0 ? 1 - worst : 0,
  }
}

/** Which asked word is the noun that the question counts or chooses among, or -1. */
function headOf({ question, asked }: Query): number {
  const noun = question.terms[question.head] ?? countedNoun(question)
  return noun ? asked.findIndex(({ term }) => term.start === noun.start) : -1
}

/** A "no" answers a question for yes or no; it speaks against any other. */
const isTurned = ({ question }: Query, views: readonly View[]): boolean =>
  !takesNothing(question) && question.negated !== views.some(negates)

const isTyped = ({ question: { wanted } }: Query): boolean =>
  wanted !== 'thing' && wanted !== 'truth' && wanted !== 'open'

/** The words of the two sentences before and after, in the same paragraph. */
function wordsAround({ index, passage }: View, ids: readonly number[]): ReadonlySet<number> {
  const near = new Set<number>()
  const from = (ids[0] ?? 0) - 2
  const to = (ids.at(-1) ?? 0) + 2
  for (let id = from; id <= to; id++) {
    const other = index.passages[id]
    if (other?.paragraph === passage.paragraph) for (const word of other.ids) near.add(word)
  }
  return near
}

const telling = ({ rank }: Asked): number =>
  rank < 0 ? 1 : Math.min(1, Math.max(0, Math.log(Math.max(rank, 100) / 100) / Math.log(50)))
