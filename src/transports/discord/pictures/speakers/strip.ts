import { colours } from '../colours.ts'
import type { Rectangle } from '../element.ts'
import type { SpeakerRow } from './speaker-rows.ts'

/** The two lanes of a strip: quotations above and tall, reports below and low, so that shape tells them apart too. */
export const lanes = { quoted: { y: 0, height: 26 }, reported: { y: 30, height: 12 } } as const
export const stripHeight = 42

/** Narrower steps than this do not show on a phone; several sentences then share one. */
const narrowestStep = 6

/** How a strip of a given width is divided. */
export interface Scale {
  readonly sentences: number
  /** Sentences a step. */
  readonly step: number
  /** Pixels a step. */
  readonly pitch: number
}

/** `scaleFor(65, 660)` //=> { sentences: 65, step: 1, pitch: 10.15… } */
export function scaleFor(sentences: number, width: number): Scale {
  const most = Math.floor(width / narrowestStep)
  const step = Math.max(1, Math.ceil(sentences / most))
  return { sentences, step, pitch: width / Math.max(1, Math.ceil(sentences / step)) }
}

/** Where a sentence begins on the strip, in pixels. */
export const offsetOf = (sentence: number, scale: Scale): number =>
  Math.floor(sentence / scale.step) * scale.pitch

/** The marks of one speaker over the whole article, with a line where each section begins. */
export function strip(row: SpeakerRow, scale: Scale, borders: readonly number[]): readonly Rectangle[] {
  const steps = Math.ceil(scale.sentences / scale.step)
  const every = new Set(Array.from({ length: steps }, (_, i) => i * scale.step))
  return [
    ...lane(every, scale, { ...lanes.quoted, fill: colours.track }),
    ...lane(every, scale, { ...lanes.reported, fill: colours.track }),
    ...lane(row.quotedIn, scale, { ...lanes.quoted, fill: colours.quoted }),
    ...lane(row.reportedIn, scale, { ...lanes.reported, fill: colours.reported }),
    ...borders.map((sentence) => ({
      x: offsetOf(sentence, scale) - 1.5,
      y: 0,
      width: 2,
      height: stripHeight,
      fill: colours.line,
    })),
  ]
}

type Paint = Pick<Rectangle, 'y' | 'height' | 'fill'>

function lane(sentences: ReadonlySet<number>, scale: Scale, paint: Paint): readonly Rectangle[] {
  const steps = new Set([...sentences].map((sentence) => Math.floor(sentence / scale.step)))
  const gap = Math.min(2, scale.pitch / 4)
  return [...steps].map((step) => ({
    x: step * scale.pitch,
    width: scale.pitch - gap,
    rx: gap / 2,
    ...paint,
  }))
}
