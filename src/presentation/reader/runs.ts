import type { Polarity } from '../../annotations/tags.ts'
import { cut, type Span } from '../../text/span.ts'
import type { Layer } from './layers.ts'

/** Whose words a run is, and whether it is their first. */
interface Saying {
  /** Index into the people; null for nobody named. */
  readonly voice: number | null
  readonly polarity: Polarity
  readonly begins: boolean
}

/** A stretch of the article's text of which the same is known throughout. */
export interface PageRun {
  readonly text: string
  readonly quoted: Saying | null
  readonly reported: Saying | null
  readonly fact: boolean
  /** The heart of a fact: a number, a date, a place. */
  readonly key: boolean
  /** The proposal's number, and whether it begins here; null where nothing is proposed. */
  readonly proposal: { readonly number: number; readonly begins: boolean } | null
  /** Whom it names: an index into the people. */
  readonly person: number | null
  /** Places that begin here: "s41:12-80". */
  readonly anchors: readonly string[]
}

/** A sentence's text in runs: joined, they are the text. `layers` are those that touch it, in order of the text. */
export function runsOf(text: string, sentence: Span, layers: readonly Layer[]): readonly PageRun[] {
  const inside = layers.filter(({ span }) => span.start < sentence.end && span.end > sentence.start)
  const borders = inside.flatMap(({ span }) => [span.start, span.end])
  const within = borders.filter((at) => at > sentence.start && at < sentence.end)
  const cuts = [...new Set([sentence.start, ...within, sentence.end])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, k) => runAt(text, { start, end: cuts[k + 1] ?? sentence.end }, inside))
}

function runAt(text: string, run: Span, layers: readonly Layer[]): PageRun {
  const over = layers.filter(({ span }) => span.start <= run.start && span.end >= run.end)
  const proposal = over.findLast((layer) => layer.kind === 'proposal')
  return {
    text: cut(text, run),
    quoted: sayingOf('quoted', over, run),
    reported: sayingOf('reported', over, run),
    fact: over.some(({ kind }) => kind === 'fact'),
    key: over.some(({ kind }) => kind === 'key'),
    proposal: proposal ? { number: proposal.number, begins: proposal.span.start === run.start } : null,
    person: over.findLast((layer) => layer.kind === 'name')?.person ?? null,
    anchors: over.flatMap((layer) =>
      layer.kind === 'anchor' && layer.span.start === run.start ? [layer.anchor] : [],
    ),
  }
}

/** The innermost of those that lie over a run. */
function sayingOf(kind: 'quoted' | 'reported', over: readonly Layer[], { start }: Span): Saying | null {
  const said = over.findLast((layer) => layer.kind === kind)
  if (said?.kind !== 'quoted' && said?.kind !== 'reported') return null
  return { voice: said.voice, polarity: said.polarity, begins: said.span.start === start }
}
