import type { Document } from '../../document/document.ts'
import type { Span } from '../../text/span.ts'
import { endsOf, goesOnInCue, standIn, termsOf } from './frame-quotations.ts'
import type { Frame, Item } from './frame.ts'
import type { Quotation } from './quotation-marks.ts'
import type { Token } from '../tokens.ts'

interface Words {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly marks: readonly Quotation[]
  /** Indexes of the tokens that are part of a name. */
  readonly names: ReadonlySet<number>
}

/** Divides an article into frames: `"A. B," he said. "C."` is two, `[“…” he said .]` and `[“…”]`. */
export function frames({ document, tokens, marks, names }: Words): readonly Frame[] {
  const builder: Builder = { document, found: [], items: [], sentence: -1 }
  let q = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    while ((marks[q]?.outer.end ?? Infinity) <= token.start) q++
    const quotation = marks[q]
    const inside = quotation !== undefined && token.start >= quotation.outer.start
    if (inside && builder.items.at(-1)?.quotation === quotation) continue
    // Within a quotation sentences end without ending the frame; after it they do.
    const last = builder.items.at(-1)
    if (last && startsFrame(document, { last, token })) flush(builder)
    builder.items.push(
      inside
        ? standIn(document, { quotation, token, index: i })
        : { ...token, index: i, quotation: null, named: names.has(i) },
    )
    builder.sentence = token.sentence
  }
  flush(builder)
  return builder.found
}

interface Builder {
  readonly document: Document
  readonly found: Frame[]
  items: Item[]
  sentence: number
}

/** Whether a document's sentence ends between the last item and this token. */
function startsFrame(
  document: Document,
  { last, token }: { readonly last: Item; readonly token: Token },
): boolean {
  const sentence = document.sentences[token.sentence]
  if (!sentence) return false
  const before = document.sentences[token.sentence - 1]
  return (
    last.start < sentence.span.start && last.end <= sentence.span.start && (before?.span.end ?? 0) >= last.end
  )
}

function flush(builder: Builder): void {
  const { items, found } = builder
  const [first] = items
  const last = items.at(-1)
  if (!first || !last) return
  const before = found.at(-1)
  if (
    before &&
    goesOnInCue(builder.document, before, items) &&
    builder.document.sentences[first.sentence]?.paragraph === before.paragraph
  ) {
    found[found.length - 1] = {
      ...before,
      items: [...before.items, ...items],
      ends: new Set([...before.ends, ...endsOf(builder.document, items)]),
      terms: new Set([...before.terms, ...termsOf(builder.document, items)]),
      end: last.end,
    }
    builder.items = []
    return
  }
  const sentence = builder.document.sentences[first.sentence]
  found.push({
    id: found.length,
    items,
    ends: endsOf(builder.document, items),
    terms: termsOf(builder.document, items),
    start: first.start,
    end: last.end,
    paragraph: sentence?.paragraph ?? 0,
    prose: sentence?.kind === 'sentence' || sentence?.kind === 'caption',
  })
  builder.items = []
}

/** The paragraphs of an article, by its sentences. */
export function paragraphSpans(document: Document): readonly Span[] {
  const found: (Span | undefined)[] = []
  for (const { paragraph, span } of document.sentences) {
    found[paragraph] = { start: found[paragraph]?.start ?? span.start, end: span.end }
  }
  return Array.from(found, (span) => span ?? { start: 0, end: 0 })
}
