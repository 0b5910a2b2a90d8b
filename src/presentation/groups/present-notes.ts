import { cite, statementOf } from '../../answers/citation.ts'
import type { Citation } from '../../answers/answer.ts'
import { unitsIn } from '../../document/naming.ts'
import type { Library } from '../../search/library/library.ts'
import type { Span } from '../../text/span.ts'
import { DIVIDER, locator } from '../locator.ts'
import type { Block, Message, TextRun } from '../message.ts'
import { passage, sourceText } from '../passage.ts'
import { says } from '../view.ts'
import type { Wording } from '../wording/wording.ts'

/** A note as it is shown. `author` is a member's id. */
export interface ShownNote {
  readonly span: Span
  readonly remark: string | null
  readonly author: string
  readonly shared: boolean
  /** Milliseconds since 1970. */
  readonly madeAt: number
}

/** Notes on one page, so that each has its remark whole. */
export const NOTES_A_PAGE = 4
/** The longest snippet of a note in a list. */
const LISTED = 400

interface NotesView {
  readonly library: Library
  readonly wording: Wording
  readonly whose: 'group' | 'own'
  /** From 0. */
  readonly page: number
}

/** Words of the article as they are cited, whoever keeps them. */
const citationOf = (library: Library, { span }: ShownNote): Citation =>
  cite(library, { span, statement: statementOf(library, span) })

/** A page of notes in the order of the article, each snippet with its citation, then who kept it with what remark. */
export function presentNotes(notes: readonly ShownNote[], view: NotesView): Message {
  const { library, wording, whose, page } = view
  const words = wording.notes
  const plain = { outcome: 'plain', actions: [], pictures: [] } as const
  if (notes.length === 0) return { ...plain, blocks: [says(words.none[whose])] }
  const pages = Math.ceil(notes.length / NOTES_A_PAGE)
  const first = page * NOTES_A_PAGE
  const shown = notes
    .slice(first, first + NOTES_A_PAGE)
    .flatMap((note, i): readonly Block[] => [
      passage(citationOf(library, note), { library, wording, number: first + i + 1, limit: LISTED }),
      { kind: 'says', runs: remarkOf(note, wording) },
    ])
  return {
    ...plain,
    blocks: [
      { kind: 'heading', text: words.heading[whose](library.document.metadata.title) },
      ...shown,
      ...(pages > 1 ? [says(wording.labels.page(page + 1, pages), 'quiet')] : []),
    ],
  }
}

function remarkOf({ author, remark, shared }: ShownNote, { notes }: Wording): readonly TextRun[] {
  const alone = shared ? [] : [{ text: DIVIDER + notes.keptAlone, style: 'quiet' as const }]
  const said = remark === null ? [] : [{ text: `: ${remark}` }]
  return [{ text: author, style: 'member' }, ...alone, ...said]
}

/** Marks that mean something to Markdown. */
const MARKS = /[\\`*_{}[\]()#+!|<>~-]/gu
const escaped = (text: string): string => text.replace(/\s+/gu, ' ').replace(MARKS, '\\$&')

/** The notes as a Markdown document: the words as quotations, the remarks, the citations as footnotes. */
export function notesAsMarkdown(
  notes: readonly ShownNote[],
  { library, wording }: { readonly library: Library; readonly wording: Wording },
): string {
  const { title, url } = library.document.metadata
  const entries = notes.map((note, i) => {
    const { text } = citationOf(library, note)
    const remark = note.remark === null ? '' : `\n\n${escaped(note.remark)}`
    return `> ${escaped(text)}[^${i + 1}]${remark}`
  })
  const sources = notes.map((note, i) => {
    const citation = citationOf(library, note)
    const source = sourceText(citation, { library, wording })
    const place = locator(citation, library.document, wording)
    return `[^${i + 1}]: ${escaped([source, place].join(DIVIDER))}${url === null ? '' : ` <${url}>`}`
  })
  return `${[`# ${escaped(title)}`, ...entries, sources.join('\n')].join('\n\n')}\n`
}

/** The notes as JSON: the citation with its offsets, and the remark. Nobody's id is in it. */
export function notesAsJson(notes: readonly ShownNote[], library: Library): string {
  const { id, metadata } = library.document
  const list = notes.map((note) => {
    const { text, span, kind, speaker } = citationOf(library, note)
    const sentence = unitsIn(library.document, span).find(({ number }) => number !== null)?.number ?? null
    return {
      text,
      ...{ start: span.start, end: span.end, kind, speaker: speaker?.name ?? null, sentence },
      ...{ remark: note.remark, shared: note.shared, made: new Date(note.madeAt).toISOString() },
    }
  })
  return `${JSON.stringify({ article: { id, ...metadata }, notes: list }, null, 2)}\n`
}
