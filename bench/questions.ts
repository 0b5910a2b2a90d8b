import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Document } from '../src/document/document.ts'
import type { Span } from '../src/text/span.ts'
import { readArticle } from '../src/transports/batch/articles.ts'

const Line = z.object({
  title: z.string(),
  paragraphs: z.array(z.string()),
  questions: z.array(
    z.object({
      question: z.string(),
      paragraph: z.number(),
      answers: z.array(z.string()),
      impossible: z.boolean().optional(),
    }),
  ),
})

/** A question with the places of its answers in the article; none where it cannot be answered. */
export interface Posed {
  readonly question: string
  readonly impossible: boolean
  /** The paragraph that the question was made for. */
  readonly paragraph: Span
  readonly answers: readonly Span[]
}

/** An article with questions on it. */
export interface Quizzed {
  readonly document: Document
  readonly questions: readonly Posed[]
}

/** Reads a file of articles with questions, one a line: `{title, paragraphs, questions: [{question, paragraph, answers, impossible?}]}`. */
export function readQuizzed(path: string): readonly Quizzed[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => quizzed(Line.parse(JSON.parse(line))))
}

function quizzed({ title, paragraphs, questions }: z.infer<typeof Line>): Quizzed {
  const text = paragraphs.join('\n\n')
  let at = 0
  const places = paragraphs.map((paragraph) => {
    const start = at
    at += paragraph.length + 2
    return { start, end: start + paragraph.length }
  })
  return {
    document: readArticle({ id: title, text }),
    questions: questions.map(({ question, paragraph, answers, impossible = false }) => {
      const place = places[paragraph] ?? { start: 0, end: 0 }
      return {
        question,
        impossible,
        paragraph: place,
        answers: impossible ? [] : answers.flatMap((words) => occurrences(text, place, words)),
      }
    }),
  }
}

function occurrences(text: string, within: Span, words: string): readonly Span[] {
  const found: Span[] = []
  for (
    let k = text.indexOf(words, within.start);
    words !== '' && k >= 0 && k + words.length <= within.end;
    k = text.indexOf(words, k + 1)
  )
    found.push({ start: k, end: k + words.length })
  return found
}

/** Whether a passage lies in the right paragraph and holds an answer. */
export const isRight = ({ paragraph, answers }: Posed, span: Span): boolean =>
  span.start >= paragraph.start &&
  span.end <= paragraph.end + 2 &&
  answers.some(({ start, end }) => span.start <= start && end <= span.end)
