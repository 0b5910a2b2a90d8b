import type { Document, Sentence } from '../../document/document.ts'
import { cut } from '../../text/span.ts'

/** How many paragraphs have to stand in bold, and what share of them has to ask, before bold tells who asks. */
const LEAST = 3
const ASKING_SHARE = 0.5

/**
 * For each paragraph of an interview whose questions stand in bold ("**Why a lighthouse?**") how many of its units ask:
 * all of those in bold, be they questions or not, and none of the others. Null for other texts.
 */
export function boldQuestions(
  { text }: Document,
  paragraphs: readonly (readonly Sentence[])[],
): readonly number[] | null {
  const bold = paragraphs.map((units) => {
    const [first, last] = [units[0], units.at(-1)]
    return first && last ? BOLD.exec(cut(text, { start: first.span.start, end: last.span.end })) : null
  })
  const found = bold.flatMap((match) => match?.groups?.['words'] ?? [])
  const asking = found.filter((words) => words.endsWith('?'))
  if (found.length < LEAST || asking.length < ASKING_SHARE * found.length) return null
  return bold.map((match, i) => (match ? (paragraphs[i]?.length ?? 0) : 0))
}

/** A whole paragraph between marks of bold that does not end with a colon, as a label does. */
const BOLD = /^(?<mark>\*\*|__)(?<words>(?!\k<mark>)[^\n]*[^\s:])\k<mark>$/u
