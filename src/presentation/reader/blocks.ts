import type { Document, Sentence, SentenceKind } from '../../document/document.ts'
import { unitKey } from '../../document/naming.ts'
import type { Library } from '../../search/library/library.ts'
import type { Span } from '../../text/span.ts'
import type { Layer } from './layers.ts'
import { runsOf, type PageRun } from './runs.ts'

/** A sentence, or another unit, on a page. */
interface PageSentence {
  readonly id: number
  readonly number: number | null
  /** Its name in addresses. */
  readonly key: string
  readonly runs: readonly PageRun[]
  /** The white space between it and the one before, as it stands in the article. */
  readonly before: string
}

/** Sentences that stand together: a paragraph, a heading, a caption, a line of credits. */
export interface PageBlock {
  readonly kind: SentenceKind
  readonly sentences: readonly PageSentence[]
}

/** From which sentence to before which other, by their ids. */
export interface SentenceRange {
  readonly from: number
  readonly to: number
}

/** Characters after which a paragraph without an end is divided, for the eye alone, at the end of a sentence. */
const BREATH = 700

/** A part of an article as it is shown. Its texts, with what stands before each sentence, joined are the article's text. */
export function blocksOf(
  { document }: Library,
  layers: readonly Layer[],
  { from, to }: SentenceRange,
): readonly PageBlock[] {
  const sentences = document.sentences.slice(from, to)
  const touching = layersBySentence(sentences, layers)
  const blocks: { kind: SentenceKind; sentences: PageSentence[]; paragraph: number; start: number }[] = []
  for (const sentence of sentences) {
    const { id, number, kind, span, paragraph } = sentence
    const shown = {
      id,
      number,
      key: unitKey(document, id),
      runs: runsOf(document.text, span, touching.get(id) ?? []),
      before: gapBefore(document, id),
    }
    const last = blocks.at(-1)
    const goes = last?.kind === kind && last.paragraph === paragraph && span.start - last.start < BREATH
    if (goes) last.sentences.push(shown)
    else blocks.push({ kind, sentences: [shown], paragraph, start: span.start })
  }
  return blocks.map(({ kind, sentences: shown }) => ({ kind, sentences: shown }))
}

const gapBefore = ({ text, sentences }: Document, id: number): string =>
  text.slice(sentences[id - 1]?.span.end ?? 0, sentences[id]?.span.start ?? 0)

/** The layers that touch each sentence, in one walk: both stand in order of the text. */
function layersBySentence(
  sentences: readonly Sentence[],
  layers: readonly Layer[],
): ReadonlyMap<number, readonly Layer[]> {
  const found = new Map<number, readonly Layer[]>()
  let open: readonly Layer[] = []
  let next = 0
  for (const { id, span } of sentences) {
    const begun: Layer[] = []
    for (let layer = layers[next]; layer && layer.span.start < span.end; layer = layers[++next])
      begun.push(layer)
    open = [
      ...open.filter((layer) => endsAfter(layer, span)),
      ...begun.filter((layer) => endsAfter(layer, span)),
    ]
    found.set(id, open)
  }
  return found
}

const endsAfter = ({ span }: Layer, { start }: Span): boolean => span.end > start
