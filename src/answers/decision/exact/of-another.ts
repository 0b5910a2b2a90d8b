import { NEGATIONS } from '../../../language/negations.ts'
import { NUMERALS } from '../../../language/numerals.ts'
import type { Library } from '../../../search/library/library.ts'
import type { AnswerType } from '../../../search/question/answer-type.ts'
import type { QueryWord } from '../../../search/question/query-word.ts'
import type { Query } from '../../../search/question/query.ts'
import type { Candidate } from '../../../search/retrieval/propose.ts'
import { stemsOf } from '../../../text/stems-of.ts'
import { words } from '../../../text/words.ts'

/** The least share of a question's words, by weight, in a sentence that repeats it. */
const REPEATS = 0.5
/** The least share of all words but the names that it lacks, in one that repeats it but for these, and the least such words. */
const BUT_NAMES = { share: 0.8, words: 2 }

/**
 * Whether a sentence repeats a question and differs in what cannot be said in other words: it lacks a number or a name of
 * it, as does the sentence before, or negates nothing where the question does. The judge passes over that where two are
 * much alike otherwise.
 */
export function isOfAnother(library: Library, query: Query, candidate: Held): boolean {
  const { question, asked } = query
  const { id, share } = candidate
  const asksNo = !TURNED.has(question.answerType) && isNegated(question.content)
  if (share >= REPEATS && asksNo && !isNegated(library.readings[id]?.text ?? '')) return true
  const lacking = asked.filter((word) => !isNear(library, word, id))
  if (share >= REPEATS && lacking.some(({ term }) => NUMBER.test(term.key))) return true
  return repeatsButNames(
    query,
    lacking.filter((word) => isName(library, word)),
    candidate,
  )
}

/** Questions that a sentence answers without their "not": with a yes, or with what it came of. */
const TURNED: ReadonlySet<AnswerType> = new Set(['truth', 'reason'])

type Held = Pick<Candidate, 'id' | 'share'>

const isNegated = (text: string): boolean => words(text).some(({ key }) => NEGATIONS.has(key))

const NUMBER = /^\d+(?:\.\d+)?$/u

/** Whether a sentence or the one before has a word of the question, means whom it names, or has its number in letters. */
function isNear(
  { passages, mentions }: Library,
  { term, expansions, people }: QueryWord,
  id: number,
): boolean {
  if (people.some((person) => mentions.present[id]?.includes(person))) return true
  return [passages.passages[id - 1], passages.passages[id]].some(
    (passage) =>
      expansions.some((one) => passage?.ids.includes(one.id)) ||
      passage?.terms.some(({ key }) => NUMERALS.get(key) === Number(term.key)),
  )
}

/** Whether a word is a name, and not the topic of the article, which is meant where nothing is named. */
const isName = ({ document }: Library, { term }: QueryWord): boolean =>
  term.capital && term.start > 0 && !stemsOf(document.metadata.title).has(term.stem)

function repeatsButNames({ asked, total }: Query, names: readonly QueryWord[], { share }: Held): boolean {
  const rest = total - names.reduce((sum, { weight }) => sum + weight, 0)
  const others = asked.length - names.length
  return names.length > 0 && others >= BUT_NAMES.words && share * total >= BUT_NAMES.share * rest
}
