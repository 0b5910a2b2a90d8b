import type { StripLane, Strip } from '../../../presentation/reader/strip.ts'
import { markup, type MarkupContent, type Html } from './markup.ts'
import { NOBODY, shapeOf } from './shapes.ts'

/** Widths in the drawing's own unit; a lane of reports is half as wide, so that shape tells them apart too. */
const LANE = 10
const QUOTED = 8
const REPORTED = 4

/**
 * The strip at the side: who speaks where, from the top to the end, each step a link. It shows what the list of
 * speakers and the text say in words, so that who cannot see it is spared it. `href` gives a unit's address.
 */
export function drawStrip({ lanes, sentences, step }: Strip, href: (id: number) => string): MarkupContent {
  if (lanes.length === 0) return null
  const steps = Math.ceil(sentences / step)
  const width = lanes.length * LANE
  const links = Array.from(
    { length: steps },
    (_, k) => markup`<a href="${href(k * step)}" tabindex="-1"><path d="M0 ${k}h${width}v1H0z"></path></a>`,
  )
  return markup`<div class="strip" aria-hidden="true" data-sentences="${sentences}">
<div class="heads">
${lanes.map(({ voice }) => markup`<span class="${colourOf(voice)}">${voice ? shapeOf(voice) : NOBODY}</span>`)}
</div>
<div class="track">
<svg viewBox="0 0 ${width} ${steps}" preserveAspectRatio="none">${lanes.map(drawLane)}${links}</svg>
<div class="here"></div>
</div>
</div>`
}

function drawLane({ voice, quoted, reported }: StripLane, index: number): Html {
  const x = index * LANE + 1
  const marks = [...quoted.map((at) => bar(x, at, QUOTED)), ...reported.map((at) => bar(x, at, REPORTED))]
  return markup`<path class="track-lane" d="M${x} 0h${QUOTED}V9999H${x}z"></path><path class="${colourOf(voice)}" d="${marks.join('')}"></path>`
}

const colourOf = (voice: StripLane['voice']): string => (voice ? `c${voice.colour}` : 'cx')

const bar = (x: number, y: number, width: number): string => `M${x} ${y}h${width}v.85h-${width}z`
