import type { Person, Statement } from '../annotations/annotations.ts'
import type { Library } from '../search/library/library.ts'
import { contains, cut } from '../text/span.ts'
import { type Random, shuffled } from './random.ts'
import { bare, isNamed, lettersOf, sentencesAround, wordCount } from './passage.ts'
import { type QuizQuestion, WRONG } from './question.ts'

/** Words of a quotation: fewer could be anybody's, more are tiring to read. */
const FEWEST_WORDS = 8
const MOST_WORDS = 60

/**
 * Who said it: quotations whose speaker stands beside them by name, with others whom the article names. Nobody who
 * says the same, is meant by the same name, or is spoken of in the words is among the wrong ones.
 */
export function whoSaidQuestions(library: Library, random: Random): readonly QuizQuestion[] {
  const { statements, people } = library.annotations
  return statements.flatMap((statement): readonly QuizQuestion[] => {
    const speaker = people[statement.speaker ?? -1]
    return speaker && isSure(library, statement, speaker) ? ask(library, { statement, speaker }, random) : []
  })
}

function isSure(library: Library, statement: Statement, speaker: Person): boolean {
  const { document } = library
  const words = cut(document.text, statement.span)
  const length = wordCount(words)
  return (
    statement.kind === 'direct' &&
    statement.spans.length === 1 &&
    statement.coSpeakers.length === 0 &&
    !statement.partial &&
    statement.polarity !== 'denied' &&
    statement.polarity !== 'not said' &&
    isNamed(library, statement, speaker) &&
    length >= FEWEST_WORDS &&
    length <= MOST_WORDS &&
    !sharesName(speaker.name, words) &&
    !tellsAnother(library, statement) &&
    isSaidOnce(library, words)
  )
}

/** "She said that …": whose words they are is then another question. */
const tellsAnother = ({ annotations }: Library, { span, speaker }: Statement): boolean =>
  annotations.statements.some((other) => contains(span, other.span) && other.speaker !== speaker)

const isSaidOnce = ({ document }: Library, words: string): boolean =>
  document.text.indexOf(words) === document.text.lastIndexOf(words)

interface Said {
  readonly statement: Statement
  readonly speaker: Person
}

function ask(library: Library, { statement, speaker }: Said, random: Random): readonly QuizQuestion[] {
  const { text } = library.document
  const passage = sentencesAround(library, statement.source ? hullOf(statement) : statement.span)
  const wrong = othersThan(library, { statement, speaker }, random).slice(0, WRONG.most)
  if (!passage || wrong.length < WRONG.least) return []
  const choices = shuffled([speaker.name, ...wrong], random)
  const words = bare(text, statement.span)
  return [{ kind: 'who said', words, choices, right: choices.indexOf(speaker.name), passage, mark: words }]
}

const hullOf = ({ span, source }: Statement) => ({
  start: Math.min(span.start, source?.start ?? span.start),
  end: Math.max(span.end, source?.end ?? span.end),
})

/** Names to take for the speaker's, those who say something first: whoever never speaks is easily ruled out. */
function othersThan(library: Library, { statement, speaker }: Said, random: Random): readonly string[] {
  const { people, statements } = library.annotations
  const words = cut(library.document.text, statement.span)
  const speaks = new Set(statements.flatMap((one) => (one.speaker === null ? [] : [one.speaker])))
  const others = people.filter(
    (person) =>
      person.id !== speaker.id &&
      !person.credit &&
      !/^(?:an?|the)\s/iu.test(person.name) &&
      !sharesName(person.name, speaker.name) &&
      !sharesName(person.name, words),
  )
  const [first, last] = [
    others.filter(({ id }) => speaks.has(id)),
    others.filter(({ id }) => !speaks.has(id)),
  ]
  return distinct([...shuffled(first, random), ...shuffled(last, random)].map(({ name }) => name))
}

/** Of names that share a word only the first: two choices must not mean one person. */
function distinct(names: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (const name of names) if (!kept.some((one) => sharesName(one, name))) kept.push(name)
  return kept
}

/** Whether a word of a name, longer than an initial, stands in other words. */
export function sharesName(name: string, words: string): boolean {
  const others = new Set(lettersOf(words).split(' '))
  return lettersOf(name)
    .split(' ')
    .some((word) => word.length > 1 && others.has(word))
}
