import { lengthOf, type Span } from '../../../text/span.ts'
import { SpanIndex } from '../../../text/span-index.ts'
import type { ArticleReading } from '../../reading.ts'
import type { MarkedContent, Marks } from './marks.ts'

/** The most characters between two pieces of one content. */
const GAP = 40

/** Contents put together where they are pieces of one, and divided where a part of them is denied. */
export const wholeContents = (reading: ArticleReading, marks: Marks): readonly MarkedContent[] =>
  joined(reading, marks).flatMap((content) => divided(reading, content))

/** Contents that only a few words part, none of them a cue or a source, are one. */
function joined({ document }: ArticleReading, { contents, cues, sources }: Marks): readonly MarkedContent[] {
  const others = new SpanIndex<Span>([...cues, ...sources], (mark) => [mark])
  const found: MarkedContent[] = []
  for (const content of contents) {
    if (PARTICLE.test(document.text.slice(content.start, content.end))) continue
    const last = found.at(-1)
    const gap = last && { start: last.end, end: content.start }
    const one =
      gap !== undefined &&
      gap.end - gap.start <= GAP &&
      goesOn(document.text, gap, [last, content]) &&
      others.near(gap).length === 0
    if (last && one)
      found[found.length - 1] = { ...longer(last, content), start: last.start, end: content.end }
    else found.push(content)
  }
  return found
}

/**
 * Whether a content goes on behind words that part it; behind a colon only where nothing is denied, asked …; in or behind a
 * quotation only where it goes on amid the clause: "asks [nobody], “[except for friends]” [of hers]".
 */
function goesOn(
  text: string,
  { start, end }: Span,
  [last, content]: readonly [MarkedContent | undefined, MarkedContent],
): boolean {
  const between = text.slice(start, end)
  const amid = /^\p{Ll}/u.test(text.slice(content.start, content.start + 2))
  const gap = amid ? between.replace(CLOSING_MARK, ' ').replace(OPENING_MARK, ' ') : between
  if (/[.;?!“”"‘]|--|\bnot (?:that|whether|if)\b/u.test(gap)) return false
  if (gap.includes(':') && (last?.polarity !== 'said' || content.polarity !== 'said')) return false
  return last?.polarity === content.polarity || !isApart(gap)
}

/** A particle of the cue that is marked by itself, and no content: "lashed out [at] “[double plans]”". */
const PARTICLE = /^(?:at|against|for|of|on|over|about|to|with)$/iu

/** A mark right behind what is quoted, and one right before it. */
const CLOSING_MARK = /^(?:”|"|''|’) /u
const OPENING_MARK = / (?:“|"|''|‘)$/u

/** Whether words between two contents of different turns part them: "(declined the prize) [giving the excuse that] (it …)". */
const isApart = (gap: string): boolean => /\p{L}{4}/u.test(gap.replace(GOES_ON, ''))

/** Words by which one content goes on: "doubted [it], since [nobody came]". */
const GOES_ON = /\b(?:since|because|although|though|when|while|unless|until|after|before)\b/giu

const longer = (a: MarkedContent, b: MarkedContent): MarkedContent => (lengthOf(b) > lengthOf(a) ? b : a)

/** "agreed that (it is old), but not that (it is closed)": what is not agreed to is another content than what is. */
function divided({ document }: ArticleReading, content: MarkedContent): readonly MarkedContent[] {
  const words = document.text.slice(content.start, content.end)
  const but = BUT_NOT.exec(words)
  if (!but) return [content]
  const behind = content.start + but.index + but[0].length
  return [
    { ...content, end: content.start + but.index },
    { ...content, start: behind, polarity: 'denied' },
  ]
}

const BUT_NOT = /,? but not that /u
