/** A CSS style as satori reads it: flexbox, camel case, lengths in pixels. */
type Style = Readonly<Record<string, string | number>>

/** One node of a picture, in the shape that satori takes instead of JSX. */
export interface Element {
  readonly type: string
  readonly props: Readonly<Record<string, unknown>>
}

/** A block with other blocks in it. `box({ flexDirection: 'column' }, line({}, 'a'), line({}, 'b'))` */
export const box = (style: Style, ...children: readonly Element[]): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
})

/** A block of text that wraps by itself. Accents are joined to their letters, as the fonts want them. */
export const line = (style: Style, text: string): Element => ({
  type: 'div',
  props: { style: { display: 'block', ...style }, children: text.normalize('NFC').replace(/\s+/gu, ' ') },
})

/** One filled rectangle of a drawing. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: string
  readonly rx?: number
}

/** A drawing of rectangles, painted in order. */
export const drawing = (width: number, height: number, rectangles: readonly Rectangle[]): Element => ({
  type: 'svg',
  props: {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    children: rectangles.map((rectangle) => ({ type: 'rect', props: rectangle })),
  },
})
