import { byline, namesAlone } from './bylines.ts'
import { dateIn, isDateLine } from './dates.ts'
import { isOutlet, publisherIn } from './publishers.ts'

/** What a text tells about itself at its head and foot; null or empty where it does not. */
interface GuessedFacts {
  readonly title: string | null
  readonly writers: readonly string[]
  /** ISO date. */
  readonly date: string | null
  readonly publisher: string | null
}

/** How many lines at the head of a text, and at its foot, may hold metadata. */
const HEAD_LINES = 12
const FOOT = 3
/** A line of more characters is prose. */
const LONGEST_HEAD_LINE = 160

/**
 * Guesses title, writers, date and publisher from a text as pasted, by the form of its first lines ("By Ann Lee",
 * "Published 3 March 2024", "(Reuters)", "© 2024 The Gazette"). Pure; nothing is guessed from prose.
 */
export function guessMetadata(text: string): GuessedFacts {
  const { head, lead } = headOf(text)
  const found = head.map(byline).find((line) => line !== null) ?? null
  const title = titleOf(head)
  return {
    title,
    writers: (found?.writers ?? writersBelow(head, title)).filter((name) => !isOutlet(name)),
    date:
      head
        .filter(isDateLine)
        .map(dateIn)
        .find((date) => date !== null) ?? null,
    publisher: publisherIn({ head, lead, foot: lastLines(text), byline: found }),
  }
}

/** The title alone, in a fifth of the time: of a long line only the beginning is looked at. */
export const guessTitle = (text: string): string | null => titleOf(headOf(text, BEGINNING).head)

/** Characters of a line that are looked at, markup included: enough to tell that it is too long for a title. */
const BEGINNING = 1000

interface Head {
  /** The first filled lines, without the marks of Markdown and HTML at their ends. */
  readonly head: readonly string[]
  /** The line of prose that follows; empty where none follows soon. */
  readonly lead: string
}

/** Lines after the first prose are not looked at: they are most of a text. */
function headOf(text: string, most = Infinity): Head {
  const head: string[] = []
  for (const [raw] of text.slice(0, 8000).matchAll(LINE)) {
    const line = bare(raw.slice(0, most))
    if (line === '') continue
    if (head.length > 0 && isProse(line)) return { head, lead: line }
    head.push(line)
    if (head.length === HEAD_LINES) break
  }
  return { head, lead: '' }
}

/** The last filled lines, in their order. */
function lastLines(text: string): readonly string[] {
  const lines: string[] = []
  for (const [raw] of [...text.slice(-2000).matchAll(LINE)].reverse()) {
    const line = bare(raw)
    if (line !== '') lines.unshift(line)
    if (lines.length === FOOT) break
  }
  return lines
}

const LINE = /[^\r\n\u2028\u2029]+/gu

const bare = (line: string): string =>
  line
    .replace(/<\/?[a-z][^<>]*>/giu, ' ')
    .replace(/^[\s#>*_=-]+|[\s*_=#]+$/gu, '')
    .replace(/\s\s+|[^\S ]/gu, ' ')
    .trim()

/** A sentence of some length, which ends as sentences do. */
const isProse = (line: string): boolean =>
  line.length > LONGEST_HEAD_LINE ||
  (line.length > 60 && /[.!?]["”’')]*$/u.test(line) && byline(line) === null && !isDateLine(line))

/** The first line that is no byline, date, address or label. */
function titleOf(head: readonly string[]): string | null {
  const first = head.find((line) => !isAside(line))
  return first !== undefined &&
    first.length <= LONGEST_HEAD_LINE &&
    /\p{L}/u.test(first) &&
    !/[.,;]$/u.test(first)
    ? first
    : null
}

const isAside = (line: string): boolean =>
  byline(line) !== null ||
  (isDateLine(line) && line.length <= 60) ||
  /^(?:https?:|www\.)/iu.test(line) ||
  /^(?:share|print|subscribe|advertisement|menu|home|skip to|dear\s|page \d|\d+$)/iu.test(line)

/** A name that stands alone on the line under the title. */
function writersBelow(head: readonly string[], title: string | null): readonly string[] {
  const below = head[head.indexOf(title ?? '') + 1]
  return title === null || below === undefined ? [] : (namesAlone(below) ?? [])
}
