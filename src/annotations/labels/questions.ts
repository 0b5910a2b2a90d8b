import type { Document, Sentence } from '../../document/document.ts'
import { cut } from '../../text/span.ts'
import type { Label } from './label.ts'

/** A text is an interview without labels when so many of its paragraphs begin with a question. */
const LEAST = 4
/** … and so large a share of those from the first of them on. */
const SHARE = 0.45
/** … and this share of the questions is put to somebody, and of the answers given by somebody. */
const SPOKEN = 0.25

/** The key of whoever asks, and of whoever answers. */
const ASKING = 'q'
const ANSWERING = 'a'

/**
 * Labels without words, for an interview whose questions stand first in their paragraphs, in bold or by themselves:
 * one where each question begins and one where its answer does. Empty for other texts, a page of frequent questions too.
 */
export function questionLabels(document: Document): readonly Label[] {
  const paragraphs = [...Map.groupBy(document.sentences, ({ paragraph }) => paragraph).values()]
  const from = paragraphs.findIndex((units) => isQuestion(document, units[0]))
  if (from < 0) return []
  const rest = paragraphs.slice(from)
  const asking = rest.filter((units) => isQuestion(document, units[0]))
  if (asking.length < LEAST || asking.length < SHARE * rest.length) return []
  const questions = asking.flatMap(([first]) => first ?? [])
  const answers = rest.flat().filter((unit) => !isQuestion(document, unit))
  const spoken =
    shareWith(document, questions, /\byou(?:r|rs)?\b/iu) >= SPOKEN &&
    shareWith(document, answers, /\b(?:I|I['’]\p{L}+|my|we|our|me)\b/u) >= SPOKEN
  return spoken ? rest.flatMap((units) => labelsIn(document, units)) : []
}

const isQuestion = ({ text }: Document, unit: Sentence | undefined): boolean =>
  unit !== undefined && /\?[*_]*$/u.test(cut(text, unit.span)) && !/^["“‘]/u.test(cut(text, unit.span))

const shareWith = ({ text }: Document, units: readonly Sentence[], words: RegExp): number =>
  units.filter(({ span }) => words.test(cut(text, span))).length / Math.max(1, units.length)

/** The questions that begin a paragraph are asked, what comes after them is answered. */
function labelsIn(document: Document, units: readonly Sentence[]): readonly Label[] {
  const end = units.findIndex((unit) => !isQuestion(document, unit))
  const asked = end < 0 ? units.length : end
  const [question, answer] = [asked > 0 ? units[0] : undefined, units[asked]]
  return [...label(question, ASKING), ...label(answer, ANSWERING)]
}

const label = (unit: Sentence | undefined, key: string): readonly Label[] =>
  unit
    ? [
        {
          span: { start: unit.span.start, end: unit.span.start },
          after: unit.span.start,
          sentence: unit.id,
          key,
        },
      ]
    : []
