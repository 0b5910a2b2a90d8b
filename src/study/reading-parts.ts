import type { Document, Sentence } from '../document/document.ts'
import type { Span } from '../text/span.ts'

/** Where a part may begin: in front of this sentence. */
interface Border {
  /** Offset into the text. */
  readonly at: number
  readonly kind: keyof typeof WORTH
}

/** How much farther off a better border may be and still be taken, as a share of a part's length. */
const WORTH = { section: 0.25, paragraph: 0.15, sentence: 0 } as const

/**
 * An article in as many parts as wanted, about as long as each other, divided between sections or else paragraphs, and
 * where there are too few of both between sentences. Together the parts are the whole text.
 */
export function readingParts(document: Document, wanted: number): readonly Span[] {
  const [first, last] = [document.sentences[0], document.sentences.at(-1)]
  if (!first || !last) return []
  const whole = { start: first.span.start, end: last.span.end }
  const all = bordersOf(document)
  const good = all.filter(({ kind }) => kind !== 'sentence')
  const chosen = chooseBorders(good.length < wanted - 1 ? all : good, whole, wanted)
  const starts = [whole.start, ...chosen.map(({ at }) => at)]
  return starts.map((start, i) => ({ start, end: endBefore(document, starts[i + 1] ?? Infinity, whole.end) }))
}

/** Each the nearest to where it would have to be if all parts were equal, none too late for those that follow. */
function chooseBorders(borders: readonly Border[], { start, end }: Span, wanted: number): readonly Border[] {
  const count = Math.min(wanted - 1, borders.length)
  const length = (end - start) / (count + 1)
  const chosen: Border[] = []
  let from = 0
  for (let k = 1; k <= count; k++) {
    const open = borders.slice(from, borders.length - (count - k))
    const ideal = start + k * length
    const distance = ({ at, kind }: Border): number => Math.abs(at - ideal) - length * WORTH[kind]
    const best = open.toSorted((a, b) => distance(a) - distance(b))[0]
    if (!best) break
    chosen.push(best)
    from = borders.indexOf(best) + 1
  }
  return chosen
}

/** What stands over a text goes with it: no part ends with a heading, a dateline or a credit. */
function bordersOf({ sentences, sections }: Document): readonly Border[] {
  const sectionStarts = new Set(sections.map(({ from }) => from))
  return sentences.flatMap((sentence, i): readonly Border[] => {
    const before = sentences[i - 1]
    if (!before || !isProse(before)) return []
    const isParagraph = sentence.paragraph !== before.paragraph
    const kind = sectionStarts.has(sentence.id) ? 'section' : isParagraph ? 'paragraph' : 'sentence'
    return [{ at: sentence.span.start, kind }]
  })
}

const isProse = ({ kind }: Sentence): boolean => kind === 'sentence' || kind === 'caption'

const endBefore = ({ sentences }: Document, start: number, last: number): number =>
  sentences.findLast(({ span }) => span.start < start)?.span.end ?? last
