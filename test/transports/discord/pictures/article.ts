import type { Statement } from '../../../../src/annotations/annotations.ts'
import type { Citation } from '../../../../src/answers/answer.ts'
import { cite, statementOf } from '../../../../src/answers/citation.ts'
import { openLibrary, type Library } from '../../../../src/search/library/library.ts'

interface Invented {
  /** "name: words" is a quotation, "name~ words" a report, anything else the reporter's own. */
  readonly lines: readonly string[]
  readonly title?: string
}

/** A library made from invented lines, one sentence each. */
export function invent({ lines, title = 'A meeting on the harbour' }: Invented): Library {
  const names = [...new Set(lines.flatMap((line) => /^([^:~]+)[:~]/u.exec(line)?.[1] ?? []))]
  let start = 0
  const sentences = lines.map((line, id) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return { id, number: id + 1, kind: 'sentence' as const, span, section: 0, paragraph: id }
  })
  const statements = sentences.flatMap(({ id, span }): Statement[] => {
    const line = lines[id] ?? ''
    const colon = line.search(/[:~]/u)
    if (colon < 0) return []
    const words = { start: span.start + colon + 2, end: span.end }
    const kind = line[colon] === ':' ? ('direct' as const) : ('reported' as const)
    const speaker = names.indexOf(line.slice(0, colon))
    const rest = {
      cue: null,
      source: null,
      sentences: [id],
      partial: false,
      turn: null,
      within: null,
      coSpeakers: [],
    }
    return [{ id, kind, span: words, spans: [words], speaker, polarity: 'said', shown: words, ...rest }]
  })
  const metadata = {
    title,
    publisher: 'The Courier',
    writers: [],
    photographer: null,
    date: '2024-03-05',
    language: 'en',
    url: null,
  }
  const document = {
    id: 'harbour',
    metadata,
    text: lines.join('\n'),
    edition: 0,
    sections: [{ id: 0, heading: null, from: 0, to: lines.length }],
    sentences,
    numbered: sentences.length,
  }
  const people = names.map((name, id) => ({ id, name, role: null, mentions: [], credit: false }))
  return {
    ...openLibrary(document),
    annotations: { people, statements, facts: [], proposals: [], author: null },
  }
}

/** A citation of the first place where an invented article has these words. */
export function citationOf(library: Library, words: string): Citation {
  const start = library.document.text.indexOf(words)
  const span = { start, end: start + words.length }
  return cite(library, { span, statement: statementOf(library, span) })
}
