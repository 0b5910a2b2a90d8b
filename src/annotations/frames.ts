import type { Document } from '../document/document.ts'
import type { Span } from '../text/span.ts'
import { SPEECH_FORMS } from './data/cues.ts'
import type { Quotation } from './quotation-marks.ts'
import type { Token } from './tokens.ts'

/** A word of a frame, or a whole quotation standing for one. */
export interface Item extends Token {
  /** Index of the token, or of the first one in the quotation. */
  readonly index: number
  readonly quotation: Quotation | null
  /** Part of a name. */
  readonly named: boolean
}

/** A sentence as its reporter wrote it, each quotation in it one item, however many sentences that holds. */
export interface Frame extends Span {
  readonly id: number
  readonly items: readonly Item[]
  readonly paragraph: number
  /** Ids of the quotations in it that end with a mark of their own: "…," or "…?". */
  readonly ends: ReadonlySet<number>
  /** Ids of the quotations in it that are names of things: an "Open Roads" plan. */
  readonly terms: ReadonlySet<number>
  /** Headings, datelines and credits say nothing. */
  readonly prose: boolean
}

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

interface Stand {
  readonly quotation: Quotation
  readonly token: Token
  readonly index: number
}

/** A quotation as one item; `capital` where its words begin with one. */
function standIn({ text }: Document, { quotation, token, index }: Stand): Item {
  const { start, end } = quotation.outer
  const capital = /^[\s[]*\p{Lu}/u.test(text.slice(quotation.span.start, quotation.span.start + 4))
  return {
    start,
    end,
    text: '',
    low: '“”',
    tag: 'NOUN',
    capital,
    named: false,
    sentence: token.sentence,
    index,
    quotation,
  }
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
    isAsked(before, items) &&
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

/** The quotations among the items that end with a mark of their own. */
const endsOf = ({ text }: Document, items: readonly Item[]): ReadonlySet<number> =>
  new Set(
    items.flatMap(({ quotation }) =>
      quotation && /[.,?!…]/u.test(text.charAt(quotation.span.end - 1)) ? [quotation.id] : [],
    ),
  )

/** The quotations among the items that are two to four words, each with a capital. */
const termsOf = ({ text }: Document, items: readonly Item[]): ReadonlySet<number> =>
  new Set(
    items.flatMap(({ quotation }) =>
      quotation &&
      /^\p{Lu}[\p{L}\p{N}’'-]*(?:\s\p{Lu}[\p{L}\p{N}’'-]*){1,3}$/u.test(
        text.slice(quotation.span.start, Math.min(quotation.span.end, quotation.span.start + 60)),
      )
        ? [quotation.id]
        : [],
    ),
  )

/** Whether a frame that is one quotation with "?" or "!" at its end goes on in a cue: `"Why?" Tom Lee asked.` */
function isAsked(before: Frame, items: readonly Item[]): boolean {
  const quotation = before.items.length === 1 ? before.items[0]?.quotation : null
  if (!quotation || !before.prose) return false
  const verb = items.findIndex(
    (item) => SPEECH_FORMS.has(item.low) || /^(?:went|goes|shot|fired)$/.test(item.low),
  )
  return (
    verb >= 0 &&
    verb <= 6 &&
    !items.slice(0, verb + 1).some((item) => item.quotation ?? /^[,:;]$/u.test(item.text))
  )
}

/** The paragraphs of an article, by its sentences. */
export function paragraphSpans(document: Document): readonly Span[] {
  const found: Span[] = []
  for (const { paragraph, span } of document.sentences) {
    found[paragraph] = { start: found[paragraph]?.start ?? span.start, end: span.end }
  }
  return Array.from(found, (span) => span ?? { start: 0, end: 0 })
}
