/** A line shorter than this share of the longest ends its paragraph, if it ends a sentence. */
const SHORT_LINE = 0.85
/** A line that stands on at least this many pages is their running head or foot. */
const REPEATED = 3
const ENDS = /[.!?:…"”’)]$/u

/**
 * The paragraphs of printed pages, whose lines end where the paper does: lines are joined again, words divided at a
 * line's end as well, page numbers and running heads left out.
 */
export function unwrapped(pages: readonly string[]): string {
  const lines = pages.map((page) => page.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim()))
  const heads = repeatedOf(lines)
  const kept = lines.flatMap((page) =>
    page.filter((line) => !heads.has(line) && !/^(?:page )?\d{1,4}(?: of \d+)?$/iu.test(line)),
  )
  const widest = Math.max(...kept.map(({ length }) => length), 1)
  const paragraphs: string[] = ['']
  kept.forEach((line, i) => {
    const before = kept[i - 1]
    if (line === '' || (before !== undefined && ends(before, widest))) paragraphs.push('')
    const last = paragraphs.length - 1
    paragraphs[last] = joined(paragraphs[last] ?? '', line)
  })
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')
}

const ends = (line: string, widest: number): boolean =>
  line.length < SHORT_LINE * widest && (ENDS.test(line) || line.length < 0.5 * widest)

function joined(before: string, line: string): string {
  if (before === '') return line
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line)
    ? before.slice(0, -1) + line
    : `${before} ${line}`.trimEnd()
}

function repeatedOf(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const page of pages)
    for (const line of new Set([...page.slice(0, 2), ...page.slice(-2)]))
      if (line !== '') times.set(line, (times.get(line) ?? 0) + 1)
  return new Set([...times].filter(([, n]) => n >= REPEATED).map(([line]) => line))
}
