import type { Span } from '../../text/span.ts'

/** What stands between a pair of quotation marks. */
export interface Quotation {
  readonly id: number
  /** Without the marks. */
  readonly span: Span
  /** With the marks. */
  readonly outer: Span
  readonly marks: 'double' | 'single'
  /** False where its paragraph ends before a closing mark: it may go on in the next. */
  readonly closed: boolean
  readonly paragraph: number
}

interface Open {
  readonly mark: Span
  readonly marks: 'double' | 'single'
}

/** Of three apostrophes after a word the first closes the inner quotation: "'no bridge,'''". */
const MARK = /(?<=\S)'(?=''(?!'))|''|``|["“”„«»‘’'`]/gu
/** Short forms that begin with an apostrophe. */
const ELISION = /^['’‘](?:em|til|tis|twas|cause|n|nother|bout|round|\d)/iu

/**
 * Pairs the quotation marks of each paragraph: “…”, "…", ''…'', «…», and ‘…’ or '…' where they are no apostrophes.
 * Marks within marks are part of the outer quotation.
 * `quotations('He said "no".', [{ start: 0, end: 14 }])[0]?.span //=> { start: 9, end: 11 }`
 */
export function quotations(text: string, paragraphs: readonly Span[]): readonly Quotation[] {
  const found: Quotation[] = []
  paragraphs.forEach((paragraph, index) => {
    for (const pair of pairs(text, paragraph)) {
      if (pair.span.end > pair.span.start) found.push({ ...pair, id: found.length, paragraph: index })
    }
  })
  return found
}

type Pair = Omit<Quotation, 'id' | 'paragraph'>

function pairs(text: string, paragraph: Span): readonly Pair[] {
  const marks = [...text.slice(paragraph.start, paragraph.end).matchAll(MARK)].map((m) => ({
    start: paragraph.start + m.index,
    end: paragraph.start + m.index + m[0].length,
  }))
  const lastClose = lastSingleClose(text, marks, paragraph)
  const found: Pair[] = []
  let open: Open | null = null
  for (const mark of marks) {
    const opens = opensAs(text, mark, paragraph)
    if (open === null) {
      if (opens === 'single' && mark.start >= lastClose) continue
      if (opens !== null) open = { mark, marks: opens }
    } else if (closes(text, mark, { open, paragraph, lastClose })) {
      found.push(pair(open, mark, true))
      open = null
    } else if (open.marks === 'double' && opens === 'double' && text.charAt(mark.start) === '“') {
      found.push(pair(open, { start: trimmedEnd(text, open.mark.end, mark.start), end: mark.start }, false))
      open = { mark, marks: 'double' }
    }
  }
  if (open?.marks === 'double') found.push(pair(open, { start: paragraph.end, end: paragraph.end }, false))
  return found
}

const pair = (open: Open, close: Span, closed: boolean): Pair => ({
  span: { start: open.mark.end, end: close.start },
  outer: { start: open.mark.start, end: closed ? close.end : close.start },
  marks: open.marks,
  closed,
})

/** Marks that open as they close. */
const STRAIGHT: ReadonlySet<string> = new Set(['"', "''", '``'])

function opensAs(text: string, mark: Span, paragraph: Span): 'double' | 'single' | null {
  const character = text.slice(mark.start, mark.end)
  const before = mark.start > paragraph.start ? text.charAt(mark.start - 1) : ' '
  const after = mark.end < paragraph.end ? text.charAt(mark.end) : ' '
  if (/[“„«]/u.test(character)) return 'double'
  if (/[”»]/u.test(character)) return null
  const free = /[\s([{—–―/:-]/u.test(before)
  if (STRAIGHT.has(character)) {
    return (free && !/\s/u.test(after)) || (/[,.;]/u.test(before) && /\p{L}/u.test(after)) ? 'double' : null
  }
  const elided = ELISION.test(text.slice(mark.start, mark.start + 8))
  return free && /[\p{L}\p{N}[$.…]/u.test(after) && !elided && character !== '’' ? 'single' : null
}

interface Closing {
  readonly open: Open
  readonly paragraph: Span
  readonly lastClose: number
}

function closes(text: string, mark: Span, { open, paragraph, lastClose }: Closing): boolean {
  const character = text.slice(mark.start, mark.end)
  if (open.marks === 'double') {
    if (/[”»]/u.test(character)) return true
    if (character !== '"' && character !== "''") return false
    const before = text.charAt(mark.start - 1)
    const after = mark.end < paragraph.end ? text.charAt(mark.end) : ' '
    return !(/[\s(]/u.test(before) && /[\p{L}[]/u.test(after))
  }
  if (!isSingleClose(text, mark, paragraph)) return false
  // "the voters' choice": a plural's apostrophe, where a better end is still to come.
  const possessive =
    text.charAt(mark.start - 1) === 's' && /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2))
  return !(possessive && lastClose > mark.start)
}

function isSingleClose(text: string, mark: Span, paragraph: Span): boolean {
  if (!/^[’']$/u.test(text.slice(mark.start, mark.end))) return false
  const after = mark.end < paragraph.end ? text.charAt(mark.end) : ' '
  return /[\p{L}\p{N}.,!?…)\]]/u.test(text.charAt(mark.start - 1)) && /[\s.,;:!?)\]—–―"”-]/u.test(after)
}

/** Where the paragraph's last mark stands that can close a single quotation; -1 where none can. */
function lastSingleClose(text: string, marks: readonly Span[], paragraph: Span): number {
  return marks.findLast((mark) => isSingleClose(text, mark, paragraph))?.start ?? -1
}

const trimmedEnd = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).trimEnd().length
