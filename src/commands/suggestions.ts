import { cut } from '../text/span.ts'
import { findPeople } from '../search/people.ts'
import type { Library } from '../search/library.ts'
import { topics } from '../search/topics.ts'
import { foldText } from '../text/fold.ts'
import type { Choice } from './command.ts'

/** Discord shows no more. */
const MOST = 25
/** A choice holds no more characters than this, as Discord counts them. */
const LENGTH = 100
/** The shortest beginning of a quotation that is worth offering. */
const SHORTEST = 20

/** People by what is typed of a name, best first. */
export function suggestPeople(library: Library, typed: string): readonly Choice[] {
  const found = findPeople(library, typed).filter(({ person }) => !person.credit)
  return choices(found.map(({ person }) => person.name))
}

/** The article's own topics that hold what is typed; those that begin with it first. */
export function suggestTopics(library: Library, typed: string): readonly Choice[] {
  return choices(matching(topics(library), typed))
}

/** Beginnings of quotations that hold what is typed, cut at a word's end: never misquoted, and found again as they stand. */
export function suggestQuotations(library: Library, typed: string): readonly Choice[] {
  const { text } = library.document
  const direct = library.annotations.statements.filter((s) => s.kind === 'direct' && !s.partial)
  return choices(
    matching(
      direct.map((s) => beginning(cut(text, s.spans[0] ?? s.span))),
      typed,
    ),
  )
}

function matching(offered: readonly string[], typed: string): readonly string[] {
  const wanted = foldText(typed.trim())
  if (wanted === '') return offered
  const at = offered.map((words) => [words, foldText(words).indexOf(wanted)] as const)
  const beginning = at.filter(([, place]) => place === 0)
  const inside = at.filter(([, place]) => place > 0)
  return [...beginning, ...inside].map(([words]) => words)
}

function beginning(words: string): string {
  if (words.length <= LENGTH) return words
  const space = words.lastIndexOf(' ', LENGTH)
  return space >= SHORTEST ? words.slice(0, space) : ''
}

function choices(values: readonly string[]): readonly Choice[] {
  const fitting = [...new Set(values)].filter((value) => value !== '' && value.length <= LENGTH)
  return fitting.slice(0, MOST).map((value) => ({ name: value, value }))
}
