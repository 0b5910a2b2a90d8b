import type { FactKind } from '../../../annotations/annotations.ts'
import type { Library } from '../../../search/library/library.ts'
import type { AnswerType } from '../../../search/question/answer-type.ts'
import { defines, termToDefine } from '../../../search/question/definition.ts'
import type { Query } from '../../../search/question/query.ts'
import type { Question } from '../../../search/question/question.ts'
import type { Span } from '../../../text/span.ts'
import { stemsOf } from '../../../text/stems-of.ts'
import type { Standing } from '../standings.ts'

/** The kind of fact that answers a question of a type. */
const ANSWERS: Partial<Record<AnswerType, FactKind>> = {
  date: 'when',
  money: 'money',
  duration: 'how long',
}

/** The least share of a question's words, by weight, in a sentence that has them all; "he" for a name counts less. */
const ALL = 0.87

/**
 * Whether a sentence has all that a question says, and a fact of the kind that is asked for: "two hives" where hives are
 * counted, an amount where something costs; or tells what the term is that is to be defined.
 */
export function fits(
  library: Library,
  { question }: Query,
  { candidate: { id, share, asks } }: Standing,
): boolean {
  if (share < ALL || asks) return false
  const term = termToDefine(question.text)
  if (term !== null) return defines(library.readings[id]?.text ?? '', term)
  if (NAME.test(question.content)) return NAMED.test(library.readings[id]?.text ?? '')
  const facts = library.annotations.facts.filter(({ sentence, claim }) => sentence === id && claim === null)
  if (countedIn(question) !== null) return countOf(library, question, id) !== null
  const kind = ANSWERS[question.answerType]
  return facts.some((fact) => fact.kind === kind)
}

/** The count in a sentence of what a question counts: "five arches" where arches are; null where it has none. */
export function countOf({ annotations, document }: Library, question: Question, id: number): Span | null {
  const counted = countedIn(question)
  const keys = annotations.facts.flatMap((fact) => (fact.sentence === id ? fact.keys : []))
  return keys.find((key) => counted !== null && stemsOf(document.text, key).has(counted)) ?? null
}

/** A question for what somebody or something is called, and a sentence that tells it. */
const NAME = /^\W*what(?:['’]?s| is| was) .+ (?:name|called)\W*$/iu
const NAMED = /\bname (?:is|was) \p{Lu}|\b(?:named|called) (?:the )?[“"]?\p{Lu}/u

/** The stem of what "how many" counts; null for other questions: `countedIn(parse('how many cats are there?')) //=> 'cat'` */
function countedIn({ terms, answerType }: Question): string | null {
  const at = terms.findIndex(({ key }, i) => key === 'many' && terms[i - 1]?.key === 'how')
  const counted = at < 0 || answerType !== 'number' ? undefined : terms[at + 1]
  return counted && !counted.stop ? counted.stem : null
}
