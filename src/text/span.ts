/** A stretch of an article's stored text: UTF-16 offsets, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words under a span, exactly as stored. The only source of a snippet. */
export const cut = (text: string, span: Span): string => text.slice(span.start, span.end)

/** How many UTF-16 units two spans share; 0 when they are apart. */
export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** How many UTF-16 units a span has. */
export const lengthOf = ({ start, end }: Span): number => end - start

/** A span without the white space at its ends; empty where there is nothing else. */
export function trimmed(text: string, span: Span): Span {
  const words = cut(text, span)
  const start = span.start + words.length - words.trimStart().length
  return { start, end: Math.max(start, span.start + words.trimEnd().length) }
}

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** The shortest span that holds both. */
export const hull = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})
