import type { Span } from './span.ts'

/** Length, in characters, of the stretches into which the index divides a text. */
const STRETCH = 512

/**
 * Values by the spans where they stand: finds what overlaps a span without looking at all the rest, so that a long
 * sentence costs no more.
 */
export class SpanIndex<Held> {
  readonly #stretches = new Map<
    number,
    { readonly span: Span; readonly held: Held; readonly place: number }[]
  >()
  #places = 0

  constructor(held: Iterable<Held>, spansOf: (held: Held) => readonly Span[]) {
    for (const one of held) this.add(one, spansOf(one))
  }

  add(held: Held, spans: readonly Span[]): void {
    const place = this.#places++
    for (const span of spans)
      for (let k = stretchOf(span.start); k <= stretchOf(span.end); k++) {
        const known = this.#stretches.get(k)
        if (known) known.push({ span, held, place })
        else this.#stretches.set(k, [{ span, held, place }])
      }
  }

  /** Whatever shares a character with a span, or with `reach` characters around it; each once, in the order they were added. */
  near({ start, end }: Span, reach = 0): readonly Held[] {
    const found = new Map<number, Held>()
    for (let k = stretchOf(Math.max(0, start - reach)); k <= stretchOf(end + reach); k++)
      for (const { span, held, place } of this.#stretches.get(k) ?? [])
        if (span.start < end + reach && start - reach < span.end) found.set(place, held)
    return [...found].sort(([a], [b]) => a - b).map(([, held]) => held)
  }
}

const stretchOf = (offset: number): number => Math.floor(offset / STRETCH)
