import type { Document, Sentence } from '../document/document.ts'
import { overlap, type Span } from '../text/span.ts'
import type { Fact } from './annotations.ts'
import { clauseFacts, type Found } from './facts/clauses.ts'
import { letters } from './facts/letters.ts'
import { offices } from './facts/offices.ts'
import { shapes } from './facts/shapes.ts'
import { tidyWithin, type Loose } from './facts/tidy.ts'
import type { Known } from './known.ts'
import type { Token } from './tokens.ts'

/** Details are no more than this share of an article, unless it is a short one. */
const SHARE = 0.45
const SHORT = 2000

/**
 * The details of an article that can be checked: numbers, dates, durations, places, offices, events and who was there,
 * organisers, plans, lists, ranks, credits. By the shape of the words alone; in order of the text.
 *
 *     "The fair drew about 300 people on Friday." //=> number "about 300 people", date "on Friday"
 */
export function facts(document: Document, { tokens, people, statements }: Known): readonly Fact[] {
  const bySentence = Map.groupBy(tokens, (token) => token.sentence)
  const quoted = statements.filter((statement) => statement.kind === 'direct' && !statement.partial)
  const found = document.sentences.flatMap((sentence) =>
    sentenceFacts(document.text, sentence, bySentence.get(sentence.id) ?? []),
  )
  const said = new Map(quoted.flatMap((statement) => statement.sentences.map((id) => [id, statement.spans])))
  const told = found.filter((fact) => !isTalk(fact, said.get(fact.sentence) ?? []))
  const room = document.text.length < SHORT ? Infinity : document.text.length * SHARE
  const kept = tidyWithin([...told, ...offices(document, people)], room)
  return kept.map((detail, id) => ({ id, ...detail }))
}

function sentenceFacts(text: string, sentence: Sentence, tokens: readonly Token[]): readonly Loose[] {
  switch (sentence.kind) {
    case 'heading':
      return []
    case 'dateline':
    case 'credit':
      return [whole(text, sentence)]
    case 'sentence':
    case 'caption':
      return proseFacts(text, sentence, tokens)
  }
}

/** "OSLO, May 3 --" without the dash. */
function whole(text: string, { id, kind, span }: Sentence): Loose {
  const words = text.slice(span.start, span.end).replace(/[\s\u2010-\u2015-]+$/u, '')
  const end = span.start + words.length
  return { kind: kind === 'credit' ? 'credit' : 'place', span: { start: span.start, end }, sentence: id }
}

function proseFacts(text: string, sentence: Sentence, tokens: readonly Token[]): readonly Loose[] {
  const shape = letters(tokens)
  const matches = shapes.flatMap(({ kind, shape: pattern }) =>
    [...shape.matchAll(pattern)].map((m): Found => ({ kind, from: m.index, to: m.index + m[0].length })),
  )
  return [...matches, ...clauseFacts(tokens, shape)].flatMap((found) => {
    const span = spanOf(text, tokens, found)
    return span === null ? [] : [{ kind: found.kind, span, sentence: sentence.id }]
  })
}

/** From the first word to the last, without marks at either end that belong to what is around. */
function spanOf(text: string, tokens: readonly Token[], { from, to }: Found): Span | null {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last) return null
  const words = text.slice(first.start, last.end)
  const lead = /^[\s"“”,;]+/u.exec(words)?.[0].length ?? 0
  const trail = /(?<=\ds)\.$|[\s"“”,;]+$/u.exec(words)?.[0].length ?? 0
  const span = { start: first.start + lead, end: last.end - trail }
  return span.end - span.start < 3 ? null : closed(text, span)
}

/** With the closing mark of the quotation that it ends in: "a policy of "open doors"". */
function closed(text: string, { start, end }: Span): Span {
  const marks = text.slice(start, end).match(/["“”]/gu) ?? []
  const close = /^[.,]?["”]/u.exec(text.slice(end, end + 2))
  return marks.length % 2 === 1 && close ? { start, end: end + close[0].length } : { start, end }
}

/** Plans, events and the like told in somebody's own words are their statements, not details of the report. */
function isTalk(fact: Loose, spans: readonly Span[]): boolean {
  if (!/^(?:plan|attendance|event|place|rank)$/u.test(fact.kind)) return false
  return spans.some((span) => overlap(span, fact.span) * 2 > fact.span.end - fact.span.start)
}
