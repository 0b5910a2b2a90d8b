import { PLACES } from '../language/places.ts'
import type { Asked } from '../search/question/asked.ts'
import type { Joined } from '../search/joined.ts'
import type { Ranking } from '../search/rank.ts'
import { isSpeech } from '../search/question/question.ts'
import { answers } from '../search/signals/kind.ts'
import { TRAIT } from '../search/words/traits.ts'
import { stem } from '../search/words/stems.ts'
import type { View } from '../search/view.ts'
import type { Reason } from './answer.ts'
import { countedNoun, heldBy, isPlace } from './gaps.ts'

interface Case {
  readonly ranking: Ranking
  readonly best: Joined
}

const viewsOf = ({ ranking, best }: Case): readonly View[] =>
  ranking.ranked.map(({ view }) => view).filter(({ id }) => best.ids.includes(id))

/** A number of things is asked for, and the passage has no number, or nothing like those things. */
export function uncounted(given: Case): Reason | null {
  const { question, asked } = given.ranking.query
  const at = question.terms.findIndex(({ key }) => key === 'many')
  if (question.wanted !== 'number' || at < 0) return null
  const views = viewsOf(given)
  if (!views.some((view) => answers(view).length > 0 || view.passage.terms.some(({ key }) => FEW.has(key))))
    return 'missing'
  const noun = countedNoun(question)
  if (!noun || noun.stem === PERSON) return null
  const k = asked.findIndex(({ term }) => term.start === noun.start)
  return k >= 0 && heldBy(views, k) < LIKE ? 'missing' : null
}
/** They count without a number. */
const FEW = new Set('none few several pair couple thirds quarters'.split(' '))
/** "How many people" fits inhabitants, guests and crowds. */
const PERSON = stem('people')
/** A word of the passage this near stands for one of the question. */
const LIKE = 0.25

/** A day or a year is asked for, and the passage tells no time at all. */
export function undated(given: Case): Reason | null {
  if (given.ranking.query.question.wanted !== 'date') return null
  const tells = viewsOf(given).some(
    ({ passage }) =>
      passage.traits.some((bits) => (bits & TIMES) !== 0) || passage.terms.some(({ key }) => WHEN.has(key)),
  )
  return tells ? null : 'missing'
}
const TIMES = TRAIT.date | TRAIT.year | TRAIT.duration | TRAIT.ordinal | TRAIT.number
const WHEN = new Set('when after before during since until while once as age era time later'.split(' '))

/** The question names a place that the article nowhere does, or asks for a figure of another place than the passage's. */
export function strangePlace(given: Case): Reason | null {
  const { asked, question } = given.ranking.query
  const places = asked.filter(isPlace)
  if (places.length === 0) return null
  if (places.some(({ options, near }) => options.length === 0 && near.derived.length === 0)) return 'missing'
  if (!/number|money|percent|age/.test(question.wanted)) return null
  const views = viewsOf(given)
  const lacks = places.every((one) => {
    const k = asked.indexOf(one)
    return views.every(({ has }) => (has[k] ?? 0) === 0) && isRare(views, one)
  })
  const other = views.some(({ passage }) =>
    passage.terms.some(({ key, capital }) => capital && PLACES.has(key)),
  )
  return lacks && other ? 'missing' : null
}

/** What an article speaks of all the time it need not name again. */
const isRare = (views: readonly View[], { options: [first] }: Asked): boolean =>
  views.some(({ index }) => !first || (index.postings[first.id]?.length ?? 0) / 2 < index.passages.length / 8)

/** Only the names of the question are there, nothing of what it says of them. */
export function onlyNames(given: Case): Reason | null {
  const { asked, question } = given.ranking.query
  if (question.wanted === 'open') return null
  const views = viewsOf(given)
  const isName = (one: Asked): boolean => (one.people.length > 0 || one.term.capital) && !isPlace(one)
  const head = question.terms[question.head]?.start
  const told = asked.flatMap((one, k) => {
    if (isName(one) || isSpeech(one.term.key)) return []
    const held = heldBy(views, k)
    const slight = one.term.start === head || (one.rank >= 0 && one.rank < PLAIN)
    return slight && held < LIKE ? [] : [held]
  })
  const named = asked.some((one, k) => one.people.length > 0 && heldBy(views, k) > 0)
  return named && told.length > 0 && told.every((held) => held < LIKE) ? 'missing' : null
}
/** Words more common than this tell nothing of somebody. */
const PLAIN = 400

/** Most of the question is about things that the article knows nothing of, nor of anything that means the same. */
export function strangeTopic({ ranking: { query } }: Case): Reason | null {
  const strange = query.asked.filter(
    ({ options, people, near: { derived, same } }) =>
      options.length + people.length + derived.length + same.length === 0,
  )
  const weight = strange.reduce((sum, one) => sum + one.weight, 0)
  return strange.length > 1 && weight > STRANGE * query.total ? 'missing' : null
}
const STRANGE = 0.6
