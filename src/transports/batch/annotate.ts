import type { Writable } from 'node:stream'
import { annotate } from '../../annotations/annotate.ts'
import type { Document } from '../../document/document.ts'
import type { Tags } from '../../annotations/tags.ts'
import type { Annotations, Statement } from '../../annotations/annotations.ts'
import { fileLines, writeJson } from '../../lines.ts'
import { parseArticle, readArticle, type Article } from './articles.ts'

/** What annotate needs beside its file. */
interface AnnotateStreams {
  readonly output: Writable
  readonly tell: (sentence: string) => void
  /** What the tagger marks in an article; null without one. */
  readonly tagsOf: (document: Document) => Promise<Tags | null>
}

/** Writes who said what in each article of a file, one line each, as they come; holds one article at a time. */
// Imported by main.ts when it is wanted.
// ts-unused-exports:disable-next-line
export async function runAnnotate(file: string, { output, tell, tagsOf }: AnnotateStreams): Promise<void> {
  for await (const { line, number } of fileLines(file)) {
    const article = parseArticle(line)
    if (typeof article === 'string') tell(`${file}, line ${number}: ${article}`)
    else await writeJson(output, await annotated(article, tagsOf))
  }
}

async function annotated(article: Article, tagsOf: AnnotateStreams['tagsOf']): Promise<object> {
  const started = performance.now()
  const document = readArticle(article)
  const annotations = annotate(document, await tagsOf(document))
  const seconds = (performance.now() - started) / 1000
  // A few quoted words within a sentence of the reporter's are part of the report that they stand in.
  const whole = annotations.statements.filter((statement) => !statement.partial)
  return {
    id: article.id,
    seconds,
    statements: whole.map((statement) => statementJson(statement, annotations)),
  }
}

function statementJson(statement: Statement, { people }: Annotations): object {
  const { span, spans, kind, cue, source, speaker, polarity } = statement
  return {
    start: span.start,
    end: span.end,
    ...(spans.length > 1 && { spans }),
    kind,
    polarity,
    cue,
    source,
    speaker: speaker === null ? null : (people[speaker]?.name ?? null),
  }
}
