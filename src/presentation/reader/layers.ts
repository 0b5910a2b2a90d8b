import type { Statement } from '../../annotations/annotations.ts'
import type { Polarity } from '../../annotations/tags.ts'
import { cite } from '../../answers/citation.ts'
import type { Library } from '../../search/library/library.ts'
import { once } from '../../search/library/once.ts'
import type { Span } from '../../text/span.ts'
import { anchorOf } from '../place.ts'

/** One thing that is known of a stretch of the text. */
export type Layer = { readonly span: Span } &
  /** Somebody's words or a report of them; `voice` is an index into the people, null for nobody named. */
  (
    | {
        readonly kind: 'quoted' | 'reported'
        readonly voice: number | null
        readonly polarity: Polarity
      }
    | { readonly kind: 'fact' | 'key' }
    | { readonly kind: 'proposal'; readonly number: number }
    | { readonly kind: 'name'; readonly person: number }
    /** A place that a link may lead to: "s41:12-80". */
    | { readonly kind: 'anchor'; readonly anchor: string }
  )

/** All that is known of an article's text, in its order. `more` are places beside those of its statements and facts. */
export function layersOf(library: Library, more: readonly Span[]): readonly Layer[] {
  const known = once(library, gather)
  const places = new Map(more.map((span) => [anchorOf(library.document, span), span]))
  const added = [...places].filter(([anchor]) => !known.anchors.has(anchor)).flatMap(anchored)
  return added.length === 0 ? known.layers : inOrder([...known.layers, ...added])
}

interface Known {
  readonly layers: readonly Layer[]
  readonly anchors: ReadonlySet<string>
}

function gather(library: Library): Known {
  const { document, annotations } = library
  const cited = [
    ...annotations.statements.map((statement) => cite(library, { span: statement.span, statement }).span),
    ...annotations.facts.map(({ span }) => span),
  ]
  const anchors = new Map(cited.map((span) => [anchorOf(document, span), span]))
  const layers = [
    ...annotations.statements.flatMap(saying),
    ...annotations.facts.flatMap(({ span, keys }): Layer[] => [
      { kind: 'fact', span },
      ...keys.map((key) => ({ kind: 'key' as const, span: key })),
    ]),
    ...annotations.proposals.map(({ core, number }): Layer => ({ kind: 'proposal', span: core, number })),
    ...annotations.people.flatMap(({ id, mentions }): Layer[] =>
      mentions.flatMap(({ form, span }) => (form === 'name' ? [{ kind: 'name', span, person: id }] : [])),
    ),
    ...[...anchors].flatMap(anchored),
  ]
  return { layers: inOrder(layers), anchors: new Set(anchors.keys()) }
}

const inOrder = (layers: readonly Layer[]): readonly Layer[] =>
  layers.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)

/** A whole sentence has its place already. */
const anchored = ([anchor, span]: readonly [string, Span]): readonly Layer[] =>
  anchor.includes(':') ? [{ kind: 'anchor', span, anchor }] : []

/** A report is shown with the words that change its polarity. */
const saying = ({ kind, span, spans, shown, speaker, polarity }: Statement): readonly Layer[] =>
  kind === 'direct'
    ? spans.map((part) => ({ kind: 'quoted', span: part, voice: speaker, polarity }))
    : [{ kind: 'reported', span: polarity === 'said' ? span : shown, voice: speaker, polarity }]
