import type { Document, Sentence } from '../../document/document.ts'
import { cut } from '../../text/span.ts'
import { boldQuestions } from './bold-questions.ts'
import type { Label } from './label.ts'

/**
 * How many paragraphs have to ask, and what share of those from the first of them on, before a text is an interview
 * without labels. One that says so at its head needs fewer.
 */
const LEAST_QUESTIONS = { usual: 4, announced: 2 }
const QUESTION_SHARE = { usual: 0.45, announced: 0.25 }
/** … and this share of the questions is put to somebody, and of the answers given by somebody who says so. */
const SPOKEN = 0.25
/** What asks at the end of a paragraph that tells something first is no longer than this, in units. */
const MOST_ASKING_UNITS = 5
/** How many units at the head of a text may say that it is an interview. */
const ANNOUNCING_UNITS = 8

/** The key of whoever asks, and of whoever answers. */
const ASKING = 'q'
const ANSWERING = 'a'

const YOU = /\byou(?:r|rs|['’]\p{L}+)?\b/iu
const ME = /\b(?:I|I['’]\p{L}+|my|we|our|me)\b/u

/** The units of one paragraph. */
type Units = readonly Sentence[]

/**
 * Labels without words, for an interview whose questions stand in bold, in paragraphs of their own or first in those of their
 * answers: one where each question begins and one where its answer does. Empty for other texts, a page of frequent
 * questions too.
 */
export function questionLabels(document: Document): readonly Label[] {
  const interview = isAnnounced(document) ? 'announced' : 'usual'
  const all = [...Map.groupBy(document.sentences, ({ paragraph }) => paragraph).values()]
  const bold = boldQuestions(document, all)
  if (bold) {
    const first = bold.findIndex((count) => count > 0)
    return all.slice(first).flatMap((units, i) => labelsIn(units, bold[first + i] ?? 0))
  }
  const asked = all.map((units, i) =>
    interview === 'announced' ? askedIn(document, units, all[i - 1]) : questionsIn(document, units),
  )
  const from = asked.findIndex((count) => count > 0)
  if (from < 0) return []
  const [rest, counts] = [all.slice(from), asked.slice(from)]
  const asking = rest.flatMap((units, i) => ((counts[i] ?? 0) > 0 ? [units.slice(0, counts[i])] : []))
  if (asking.length < LEAST_QUESTIONS[interview] || asking.length < QUESTION_SHARE[interview] * rest.length)
    return []
  const answers = rest.flatMap((units, i) => units.slice(counts[i]))
  const answered =
    interview === 'announced' ||
    shareWith(
      document,
      answers.map((unit) => [unit]),
      ME,
    ) >= SPOKEN
  return answered && shareWith(document, asking, YOU) >= SPOKEN
    ? rest.flatMap((units, i) => labelsIn(units, counts[i] ?? 0))
    : []
}

/** Whether the title or the head of a text says that somebody is interviewed. */
function isAnnounced({ metadata, sentences, text }: Document): boolean {
  const head = sentences.slice(0, ANNOUNCING_UNITS).map(({ span }) => cut(text, span))
  return [metadata.title, ...head].some((words) => /\binterview(?:s|ed|ing)?\b/iu.test(words))
}

/** How many units of a paragraph ask: the questions that it begins with. */
function questionsIn(document: Document, units: Units): number {
  const end = units.findIndex((unit) => !isQuestion(document, unit))
  return end < 0 ? units.length : end
}

/** In an interview that is announced: also all of a short paragraph that ends with a question, and what is put to "you" right under a heading. */
function askedIn(document: Document, units: Units, before: Units | undefined): number {
  const first = questionsIn(document, units)
  if (first > 0 || units.length > MOST_ASKING_UNITS || units[0]?.kind !== 'sentence') return first
  const put = shareWith(document, [units], YOU) > 0
  const [heading] = before ?? []
  return put && (isQuestion(document, units.at(-1)) || heading?.kind === 'heading') ? units.length : 0
}

const isQuestion = ({ text }: Document, unit: Sentence | undefined): boolean =>
  unit !== undefined && /\?[*_]*$/u.test(cut(text, unit.span)) && !/^["“‘]/u.test(cut(text, unit.span))

/** The share of some runs of units that have certain words. */
const shareWith = ({ text }: Document, runs: readonly Units[], words: RegExp): number =>
  runs.filter((units) => units.some(({ span }) => words.test(cut(text, span)))).length /
  Math.max(1, runs.length)

/** Labels for the first `asked` units of a paragraph, and for those that answer; a heading has none. */
const labelsIn = (units: Units, asked: number): readonly Label[] => [
  ...label(asked > 0 ? units[0] : undefined, ASKING),
  ...label(units[asked], ANSWERING),
]

const label = (unit: Sentence | undefined, key: string): readonly Label[] =>
  unit && unit.kind !== 'heading'
    ? [
        {
          span: { start: unit.span.start, end: unit.span.start },
          after: unit.span.start,
          sentence: unit.id,
          key,
        },
      ]
    : []
