import type { Document } from '../document/document.ts'
import { unitKey } from '../document/naming.ts'
import { sentenceAt } from '../document/sentence-at.ts'
import { cut, type Span } from '../text/span.ts'
import { words } from '../text/words.ts'

/** Where a passage can be checked. */
export interface Locator {
  readonly article: string
  /** On the article's page of the reader: "#s41:12-80", of a long article "?s=41#s41:12-80"; of a heading "#u17". */
  readonly anchor: string
  /** The passage on the article's own page, where it has one: "https://…#:~:text=More%20nations". */
  readonly source: string | null
}

/** Where a span can be checked. */
export const locatorOf = (document: Document, span: Span): Locator => ({
  article: document.id,
  anchor: addressOf(document, span),
  source:
    document.metadata.url === null
      ? null
      : document.metadata.url + fragment(document.metadata.url, cut(document.text, span)),
})

/** Where people read the articles. */
export interface ReaderAddress {
  /** Without a slash at its end. */
  readonly address: string
  /** Articles that few may read: the part of the address that nobody guesses, or null where no page shows one. */
  readonly shared?: ReadonlyMap<string, string | null>
}

/** The pages under an address; none where there is no address. */
export const readerAt = (address: string | null): ReaderAddress | null =>
  address === null ? null : { address }

/** The address of a place: in the reader where that shows it, else on the article's own page; null where there is neither. */
export function linkTo({ article, anchor, source }: Locator, reader: ReaderAddress | null): string | null {
  const token = reader?.shared?.get(article)
  if (reader === null || token === null) return source
  return `${reader.address}/${token === undefined ? `read/${segment(article)}` : `shared/${token}`}${anchor}`
}

/** A text as one part of an address's path. */
export const segment = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/[()'*!]/gu, inHex)

const inHex = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`

/**
 * The name of a place on its article's page: of a sentence its number, of other units a key of theirs, of other words also where they begin and end,
 * counted from the sentence's first character.
 *
 *     anchorOf(document, span) //=> 's41:12-80'
 */
export function anchorOf(document: Document, span: Span): string {
  const id = sentenceAt(document, span)
  const sentence = document.sentences[id]?.span ?? span
  const whole = sentence.start === span.start && sentence.end === span.end
  return `${unitKey(document, id)}${whole ? '' : `:${span.start - sentence.start}-${span.end - sentence.start}`}`
}

/**
 * The most characters of an article that is shown whole; a longer one is shown in parts, each on a page of its own that
 * loads at once.
 */
const PART = 60_000

/** Ids of the sentences with which the parts of an article begin: of most articles the first alone. */
export function partsOf(document: Document): readonly number[] {
  const before = divided.get(document)
  if (before) return before
  const starts = [0]
  let from = 0
  for (const { id, span } of document.sentences) {
    if (span.end - from <= PART || id === 0) continue
    starts.push(id)
    from = span.start
  }
  divided.set(document, starts)
  return starts
}
const divided = new WeakMap<Document, readonly number[]>()

/** What asks for the part of a long article that holds a unit: the number of a sentence, the key of another unit. */
export const partKey = (document: Document, id: number): string => unitKey(document, id).replace(/^s/u, '')

function addressOf(document: Document, span: Span): string {
  const id = sentenceAt(document, span)
  const second = partsOf(document)[1] ?? Infinity
  return `${id < second ? '' : `?s=${partKey(document, id)}`}#${anchorOf(document, span)}`
}

/**
 * The most characters of a passage that a browser is given whole; of a longer one it is given the first and last words.
 */
const WHOLE = 120
const ENDS = 4

/**
 * What makes a browser open a page at a text and mark it (WICG, Text Fragments).
 *
 *     fragment('https://a.org', 'More nations') //=> '#:~:text=More%20nations'
 */
function fragment(address: string, text: string): string {
  const found = words(text)
  const first = found[0]
  const last = found.at(-1)
  if (!first || !last) return ''
  const start = found[ENDS - 1] ?? last
  const end = found.at(-ENDS) ?? first
  const shown =
    last.end - first.start <= WHOLE
      ? [text.slice(first.start, last.end)]
      : [text.slice(first.start, start.end), text.slice(end.start, last.end)]
  return `${address.includes('#') ? '' : '#'}:~:text=${shown.map(directive).join(',')}`
}

/** The hyphen, the comma and the ampersand mean something in a text fragment. */
const directive = (text: string): string => segment(text.replace(/\s+/gu, ' ')).replaceAll('-', '%2D')
