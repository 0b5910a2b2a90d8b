import { type Span, trimmed } from '../text/span.ts'
import type { Excerpt } from './message.ts'

/** The share of the spare room that goes before the answer, where the middle of a passage is shown. */
const LEAD = 1 / 3
/** Second halves of characters and marks that belong to the letter before them. */
const JOINED = /[\udc00-\udfff]|\p{M}|\u200d/u

/**
 * Takes words off the ends until an excerpt fits: never from the middle, which would misquote. Cuts at a word's end
 * where there is one, and keeps the first mark in view.
 *
 *     shorten({ text: 'One two three', marks: [], cutBefore: false, cutAfter: false }, 8)
 *     //=> { text: 'One two', marks: [], cutBefore: false, cutAfter: true }
 */
export function shorten(excerpt: Excerpt, limit: number): Excerpt {
  const { text, marks } = excerpt
  if (text.length <= limit) return excerpt
  const { start, end } = trimmed(text, window(text, marks, limit))
  return {
    text: text.slice(start, end),
    marks: marks.flatMap((mark) => within(mark, { start, end })),
    cutBefore: excerpt.cutBefore || start > 0,
    cutAfter: excerpt.cutAfter || end < text.length,
  }
}

function window(text: string, marks: readonly Span[], limit: number): Span {
  const first = marks[0]
  const last = marks.at(-1)
  if (!first || !last || last.end <= limit) return { start: 0, end: wordEnd(text, limit, first?.end ?? 0) }
  const wanted = last.end - first.start <= limit ? last.end - first.start : first.end - first.start
  const spare = Math.max(0, limit - wanted)
  const start = wordStart(text, Math.max(0, first.start - Math.floor(spare * LEAD)), first.start)
  const room = Math.min(text.length, start + limit)
  return { start, end: wordEnd(text, room, Math.min(first.end, room)) }
}

/** The start of the first word at or after `at`, but not after `latest`. */
function wordStart(text: string, at: number, latest: number): number {
  if (at === 0 || /\s/.test(text[at - 1] ?? '')) return at
  for (let i = at; i < latest; i++) if (/\s/.test(text[i] ?? '')) return i + 1
  return latest
}

/** The end of the last word at or before `at`, but not before `earliest`; inside a word where it has no end there. */
function wordEnd(text: string, at: number, earliest: number): number {
  if (at >= text.length || /\s/.test(text[at] ?? '')) return Math.min(at, text.length)
  for (let i = at; i > earliest; i--) if (/\s/.test(text[i - 1] ?? '')) return i - 1
  let inside = at
  while (inside > earliest && JOINED.test(text[inside] ?? '')) inside--
  return inside
}

function within(mark: Span, { start, end }: Span): readonly Span[] {
  const from = Math.max(mark.start, start)
  const to = Math.min(mark.end, end)
  return from < to ? [{ start: from - start, end: to - start }] : []
}
