import type { Joined } from '../search/joined.ts'
import type { Ranking } from '../search/rank.ts'
import type { View } from '../search/view.ts'
import type { Asked } from '../search/question/asked.ts'
import type { Query } from '../search/question/query.ts'
import { hasOpposite, negates, takesNothing } from './contrary.ts'
import { hasOtherName, heldBy } from './gaps.ts'
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
  /** Whether the question asks for a kind of thing and the passage has one. */
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
  /** The share of names and numbers that it lacks while it has others. */
  readonly swapped: number
  /** How near that stands to a word of the question. */
  readonly likeKind: number
  /** Whether somebody's words are asked for and these are theirs, as far as it has the words of the question. */
  readonly spoken: number
}

/** Weighs the best passage of a ranking; null where nothing was found at all. */
export function evidence({ query, ranked }: Ranking, best: Joined | undefined): Evidence | null {
  const views = ranked.map(({ view }) => view).filter(({ id }) => best?.ids.includes(id))
  const first = views[0]
  if (!best || !first) return null
  const most = (signal: (view: View) => number): number => Math.max(...views.map(signal))
  const { question } = query
  const wanting = views.every((view) => answers(view).length === 0)
  const words = wordsOf(query, views, wordsAround(first, best.ids))
  return {
    ...words,
    related: most((view) => synonyms(view) + kinds(view)),
    kind: isTyped(query) && !wanting ? 1 : 0,
    likeKind: most(kindNear),
    pairs: most(pairs),
    ahead: best.chance,
    centre: most(centre),
    head: most(headMeaning),
    opposite: !takesNothing(question) && views.some(hasOpposite) ? 1 : 0,
    turned: isTurned(query, views) ? 1 : 0,
    spoken: most(spokenBy) > 0 ? 1 - words.worst : 0,
  }
}

type Words = Pick<Evidence, 'covered' | 'around' | 'absent' | 'strangers' | 'swapped' | 'gap' | 'worst'>

/** What the passage, the sentences around it and the article have of the question's words. */
function wordsOf(query: Query, views: readonly View[], near: ReadonlySet<number>): Words {
  const has = query.asked.map((_, k) => Math.max(...views.map((view) => view.has[k] ?? 0)))
  const lacks = (k: number): boolean => (has[k] ?? 0) === 0
  const isNear = ({ options }: Asked): boolean => options.some(({ id }) => near.has(id))
  const share = (test: (asked: Asked, k: number) => number): number =>
    query.asked.reduce((sum, asked, k) => sum + asked.weight * test(asked, k), 0) / (query.total || 1)
  const gaps = query.asked.map((asked, k) => (1 - heldBy(views, k)) * telling(asked))
  const proper = query.asked.flatMap((asked, k) => (isProper(asked) ? [{ asked, lacking: lacks(k) }] : []))
  const missed = proper.filter(({ lacking }) => lacking)
  const of = (list: readonly unknown[]): number => list.length / (proper.length || 1)
  return {
    covered: share((_, k) => has[k] ?? 0),
    around: share((asked, k) => (lacks(k) && isNear(asked) ? 1 : 0)),
    absent: share(({ options, near: { same, derived } }) =>
      options.length + same.length + derived.length === 0 ? 1 : 0,
    ),
    strangers: of(missed.filter(({ asked }) => !isNear(asked))),
    swapped: views.some(hasOtherName) ? of(missed) : 0,
    gap: share((_, k) => gaps[k] ?? 0),
    worst: Math.max(0, ...query.asked.map(({ weight }, k) => (weight * (gaps[k] ?? 0)) / (query.total || 1))),
  }
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

/** How much a word tells by its rarity in the language alone: the commonest may be missing. */
const telling = ({ rank }: Asked): number =>
  rank < 0 ? 1 : Math.min(1, Math.max(0, Math.log(Math.max(rank, 100) / 100) / Math.log(50)))
