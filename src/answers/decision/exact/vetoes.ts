import type { Library } from '../../../search/library/library.ts'
import type { QueryWord } from '../../../search/question/query-word.ts'
import type { Question } from '../../../search/question/question.ts'
import type { Query } from '../../../search/question/query.ts'
import { subjectOf } from '../../../search/question/subject.ts'
import { askedSpeakers } from '../../../search/retrieval/propose.ts'
import type { Reason } from '../../answer.ts'

/**
 * Why the article cannot answer, whatever a model makes of it: somebody or some year that it does not have; else null.
 * Whoever is only described ("the politician") may be somebody of the article in other words, if a sentence answers.
 */
export const vetoOf = (query: Query, { answered }: { readonly answered: boolean }): Reason | null =>
  unknownPerson(query, answered) ?? (strangeYear(query) || asksNothing(query) ? 'missing' : null)

/** Somebody's words are asked for whom the article does not name. */
function unknownPerson(query: Query, answered: boolean): Reason | null {
  const subject = subjectOf(query.question).filter(({ stop }) => !stop)
  const asked = subject.map(({ start, stem }): QueryWord | undefined =>
    query.asked.find(({ term, from }) => term.start === start || from.includes(stem)),
  )
  if (answered && isDescription(query, subject)) return null
  const known = asked.some((one) => one !== undefined && one.expansions.length + one.people.length > 0)
  return subject.length === 0 || known ? null : 'unknown-person'
}

/** "The old politician": in small letters behind an article or whose it is. */
function isDescription({ question }: Query, [first, ...others]: Question['terms']): boolean {
  const at = question.terms.findIndex((term) => term === first)
  const before = question.terms[at - 1]?.key ?? ''
  return first !== undefined && DETERMINERS.has(before) && [first, ...others].every(({ capital }) => !capital)
}
const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that his her its their our my your'.split(' '),
)

/** The question names years, and none of them is in the article. */
function strangeYear({ asked }: Query): boolean {
  const years = asked.filter(({ term }) => /^(?:1[0-9]|20)\d\d$/.test(term.key))
  return years.length > 0 && years.every(({ expansions }) => expansions.length === 0)
}

/** A bare "who?" asks for nothing that could be found. */
const asksNothing = ({ question, asked }: Query): boolean => asked.length === 0 && question.terms.length <= 1

/** Somebody's words are asked for, and the article gives none of theirs. */
export function isUnquoted({ annotations }: Library, query: Query): boolean {
  const people = askedSpeakers(query)
  return people.length > 0 && !annotations.statements.some(({ speaker }) => people.includes(speaker ?? -1))
}
