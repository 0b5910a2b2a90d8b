import { readFileSync } from 'node:fs'
import { cut } from '../src/text/span.ts'
import { words } from '../src/text/words.ts'
import type { Library } from '../src/search/library/library.ts'

/** What each command is asked; a command that is not named takes no input. */
export type Inputs = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>

/**
 * What to ask. From JSON files, arrays of objects with `input` (for `who said`) or `question` (for `ask`); without
 * such a file, from the article itself: the first words of what is said, and the longer words of each sentence.
 */
export function inputsFor(library: Library, files: readonly string[]): Inputs {
  const rows = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as readonly unknown[])
  const said = rows.flatMap((row) => textOf(row, 'input'))
  const asked = rows.flatMap((row) => textOf(row, 'question'))
  const people = library.annotations.people.map(({ name }) => ({ person: name }))
  return {
    'who said': (said.length > 0 ? said : beginnings(library)).map((text) => ({ words: text })),
    ask: (asked.length > 0 ? asked : gists(library)).map((text) => ({ question: text })),
    'who is': people,
    quotes: people,
    proposals: [{}],
    facts: [{}],
    people: [{}],
    article: [{}],
    help: [{}],
  }
}

function textOf(row: unknown, key: string): readonly string[] {
  if (typeof row !== 'object' || row === null) return []
  const value: unknown = Object.entries(row).find(([name]) => name === key)?.[1]
  return typeof value === 'string' ? [value] : []
}

const beginnings = ({ document, annotations }: Library): readonly string[] =>
  annotations.statements.map(({ span }) => {
    const first = words(document.text, span).slice(0, 7)
    return document.text.slice(span.start, first.at(-1)?.end ?? span.end)
  })

const gists = ({ document }: Library): readonly string[] =>
  document.sentences.map(({ span }) => {
    const long = words(cut(document.text, span)).filter(({ text }) => text.length > 5)
    return `what about ${long
      .slice(0, 5)
      .map(({ text }) => text)
      .join(' ')}?`
  })
