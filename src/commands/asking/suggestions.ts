import { cut } from '../../text/span.ts'
import { findPeople } from '../../search/library/people/people.ts'
import type { Library } from '../../search/library/library.ts'
import { topics } from '../../search/library/topics.ts'
import { foldText } from '../../text/fold.ts'
import type { Choice } from '../command.ts'

/** The most choices that Discord shows. */
const MOST_CHOICES = 25
/** The longest choice, in characters as Discord counts them. */
const LENGTH = 100
/** The shortest beginning of a quotation that is worth offering. */
const SHORTEST_BEGINNING = 20

/** People by what is typed of a name, best first; by a role or with a typing error only where no name begins so. */
export function suggestPeople(library: Library, typed: string): readonly Choice[] {
  const found = findPeople(library, typed).flatMap(({ person }) => (person.credit ? [] : [person.name]))
  const wanted = ` ${foldText(typed.trim())}`
  const begun = found.filter((name) => ` ${foldText(name)}`.includes(wanted))
  return choices(begun.length > 0 ? begun : found)
}

/** The article's own topics that hold what is typed; those that begin with it first. */
export function suggestTopics(library: Library, typed: string): readonly Choice[] {
  return choices(matching(topics(library), typed))
}

/** Beginnings of quotations that hold what is typed: found again as they stand. */
export function suggestQuotations(library: Library, typed: string): readonly Choice[] {
  const { text } = library.document
  const direct = library.annotations.statements.filter((s) => s.kind === 'direct' && !s.partial)
  return suggestBeginnings(
    direct.map((s) => cut(text, s.spans[0] ?? s.span)),
    typed,
  )
}

/** Beginnings of passages that hold what is typed, cut at a word's end: never misquoted. */
const suggestBeginnings = (passages: readonly string[], typed: string): readonly Choice[] =>
  choices(matching(passages.map(beginning), typed))

/** Words with whoever says them, as that is shown; null where nobody is named. */
interface Said {
  readonly who: string | null
  readonly words: string
}

/**
 * What is said, found by its words or, where those have nothing, by whoever says it: shown with both, sent as the
 * beginning of the words.
 */
export function suggestSaid(all: readonly Said[], typed: string): readonly Choice[] {
  const offered = all.map(({ who, words }) => ({ who, words: beginning(words) }))
  const byWords = new Set(
    matching(
      offered.map(({ words }) => words),
      typed,
    ),
  )
  const people = matching([...new Set(offered.flatMap(({ who }) => who ?? []))], typed)
  const found =
    byWords.size > 0
      ? [...byWords].flatMap((words) => offered.find((one) => one.words === words) ?? [])
      : people.flatMap((name) => offered.filter(({ who }) => who === name))
  const fitting = new Map(found.filter(({ words }) => words !== '').map((one) => [one.words, one]))
  return [...fitting.values()]
    .slice(0, MOST_CHOICES)
    .map(({ who, words }) => ({ name: who === null ? words : withName(who, words), value: words }))
}

/** The name is left out where it would leave too few of the words. */
function withName(who: string, words: string): string {
  const name = `${who}: ${words}`
  if (name.length <= LENGTH) return name
  const room = LENGTH - who.length - ': …'.length
  const space = words.lastIndexOf(' ', room)
  return space >= SHORTEST_BEGINNING ? `${who}: ${words.slice(0, space)}…` : words
}

/** What begins with what is typed, then what has a word that does; what merely holds it only where nothing else does. */
function matching(offered: readonly string[], typed: string): readonly string[] {
  const wanted = foldText(typed.trim())
  if (wanted === '') return offered
  const folded = offered.map((words) => [words, foldText(words)] as const)
  const first = folded.filter(([, words]) => words.startsWith(wanted))
  const later = folded.filter(([, words]) => !words.startsWith(wanted) && words.includes(` ${wanted}`))
  const found = [...first, ...later]
  const held = found.length > 0 ? found : folded.filter(([, words]) => words.includes(wanted))
  return held.map(([words]) => words)
}

function beginning(words: string): string {
  if (words.length <= LENGTH) return words
  const space = words.lastIndexOf(' ', LENGTH)
  return space >= SHORTEST_BEGINNING ? words.slice(0, space) : ''
}

function choices(values: readonly string[]): readonly Choice[] {
  const fitting = [...new Set(values)].filter((value) => value !== '' && value.length <= LENGTH)
  return fitting.slice(0, MOST_CHOICES).map((value) => ({ name: value, value }))
}
