import { Resvg } from '@resvg/resvg-js'
import satori from 'satori'
import { type Element } from './element.ts'
import { fontsFor } from './fonts.ts'
import { width } from './width.ts'

/** Drawn sharper than laid out, for screens of high density. */
const zoom = 1.5

/**
 * A picture's bytes: PNG, as high as its content. All of it runs in the thread that asks: Node's pool of threads, which
 * resvg has too, would not have that one's low priority.
 */
export async function renderPng(element: Element): Promise<Uint8Array> {
  const fonts = await fontsFor(JSON.stringify(element))
  const svg = await satori(element, { width, fonts })
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false },
  })
  return new Uint8Array(image.render().asPng())
}
