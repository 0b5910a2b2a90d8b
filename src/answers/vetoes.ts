import type { Library } from '../search/library/library.ts'
import type { Joined } from '../search/joined.ts'
import type { Asked } from '../search/question/asked.ts'
import type { Query } from '../search/question/query.ts'
import type { Ranking } from '../search/rank.ts'
import { isSpeech, isSpeechNoun } from '../search/question/question.ts'
import type { View } from '../search/view.ts'
import { stem } from '../search/words/stems.ts'
import { subjectOf } from '../search/question/subject.ts'
import { TRAIT } from '../search/words/traits.ts'
import type { Reason } from './answer.ts'
import { heldBy } from './gaps.ts'
import { onlyNames, strangePlace, strangeTopic, uncounted, undated } from './premises.ts'

/** What a veto may look at. */
interface Case {
  readonly library: Library
  readonly ranking: Ranking
  readonly best: Joined
}

/** A reason why the article cannot answer, whatever the words have in common; null where there is none. */
type Veto = (given: Case) => Reason | null

/** In order; the first that speaks decides. */
export const VETOES: readonly Veto[] = [
  unknownPerson,
  unquotedPerson,
  strangeNumber,
  strangePlace,
  strangeTopic,
  wrongKind,
  uncounted,
  undated,
  strangeRelation,
  falsePremise,
  onlyNames,
]

const askedFor = ({ asked }: Query, start: number): Asked | undefined =>
  asked.find(({ term }) => term.start === start)

/** Somebody's words are asked for whom the article does not name. */
export function unknownPerson({ ranking: { query } }: Case): Reason | null {
  const subject = subjectOf(query.question).filter(({ stop }) => !stop)
  if (subject.length === 0) return null
  const known = subject.some(({ start, stem }) => {
    const asked = askedFor(query, start) ?? query.asked.find(({ term }) => term.stem === stem)
    return asked !== undefined && (asked.options.length > 0 || asked.people.length > 0)
  })
  return known ? null : 'unknown-person'
}

/** Somebody's words are asked for, and the article gives none of theirs. */
export function unquotedPerson({ library, ranking }: Case): Reason | null {
  const { query } = ranking
  if (!/^(thing|open|truth|reason|manner)$/.test(query.question.wanted)) return null
  const people = subjectOf(query.question).flatMap(({ start }) => askedFor(query, start)?.people ?? [])
  if (people.length === 0) return null
  const quoted = people.some((id) => library.annotations.statements.some(({ speaker }) => speaker === id))
  if (tellsOf(query, ranking.ranked[0]?.view)) return null
  return quoted ? null : 'unquoted-person'
}

/** Whether a passage has nearly all of a question, its words of speaking too: what nobody noted as a statement. */
function tellsOf({ asked, total }: Query, view: View | undefined): boolean {
  if (!view || total === 0) return false
  const covered = asked.reduce((sum, { weight }, k) => sum + weight * (view.has[k] ?? 0), 0) / total
  return (
    covered >= TOLD &&
    !asked.some(({ term }) => isSpeechNoun(term.key)) &&
    asked.every(({ term }, k) => !isSpeech(term.key) || (view.has[k] ?? 0) > 0)
  )
}
const TOLD = 0.8

/** The question turns on a year or a place in an order that the article nowhere has. */
export function strangeNumber({ ranking: { query } }: Case): Reason | null {
  const exact = query.asked.filter(
    ({ term: { key, stem } }) => /^(1[0-9]|20)\d\d$/.test(key) || ORDINALS.has(stem),
  )
  return exact.length > 0 && exact.every(({ options }) => options.length === 0) ? 'missing' : null
}
const ORDINALS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
)

/** An age, a birth, a while or a sum of money is asked for, and the passage has none. */
export function wrongKind({ library, ranking: { query }, best }: Case): Reason | null {
  const { wanted, terms } = query.question
  const passages = best.ids.flatMap((id) => library.passages.passages[id] ?? [])
  const hasTrait = (bits: number): boolean =>
    passages.some(({ traits }) => traits.some((trait) => (trait & bits) !== 0))
  const hasStem = (stems: ReadonlySet<string>): boolean =>
    passages.some((passage) => passage.terms.some((term) => stems.has(term.stem)))
  if (wanted === 'age' && !hasTrait(TRAIT.age)) return 'missing'
  const paid = terms.some((term) => PAID.has(term.stem))
  if (wanted === 'money' && !hasTrait(paid ? TRAIT.money : TRAIT.number | TRAIT.percent | TRAIT.money)) {
    if (!hasStem(PAID)) return 'missing'
  }
  if (wanted === 'duration' && terms.some(({ key }) => key === 'long') && !hasTrait(LASTING)) return 'missing'
  return terms.some(({ key }) => key === 'born') && !hasStem(BORN) ? 'missing' : null
}
const LASTING = TRAIT.duration | TRAIT.measure | TRAIT.date | TRAIT.year
const PAID = new Set(
  'money dollar dollars euro euros cost pay paid price spend worth budget sum fee wage salary tax fund revenue'
    .split(' ')
    .map(stem),
)
const BORN = new Set('born birth birthplace native'.split(' ').map(stem))

/** "Who is Ann's editor": the article speaks of Ann, but of no editor. */
export function strangeRelation({ ranking: { query } }: Case): Reason | null {
  const { text, terms } = query.question
  const owned = terms.flatMap((term, i) => {
    const next = terms[i + 1]
    const owns = /['’]s$/u.test(text.slice(term.start, term.end)) && !term.stop
    const last = next && /^[^\p{L}\p{N}]*$/u.test(text.slice(next.end))
    return owns && last ? [next] : []
  })
  const strange = owned.some(({ start }) => {
    const asked = askedFor(query, start)
    return asked !== undefined && asked.options.length === 0 && related(asked).length === 0
  })
  return strange ? 'missing' : null
}

/** "Why did Ann praise it": the passage tells of no praise, nor of anything like it. */
export function falsePremise({ ranking: { query, ranked }, best }: Case): Reason | null {
  if (query.question.wanted !== 'reason') return null
  const at = query.asked.findIndex(
    ({ term, people }, i) => i > 0 && !term.capital && query.asked[i - 1]?.named && people.length === 0,
  )
  const verb = query.asked[at]
  if (!verb || (verb.rank >= 0 && verb.rank < TELLING_RANK)) return null
  const views = ranked.map(({ view }) => view).filter(({ id }) => best.ids.includes(id))
  return heldBy(views, at) < LIKE ? 'missing' : null
}
/** Verbs more common than this ("want", "like") fit many premises. */
const TELLING_RANK = 400
/** A word of the passage this near stands for one of the question. */
const LIKE = 0.25

const related = ({ near }: Asked): readonly number[] => [...near.derived, ...near.same]
