import { Resvg } from '@resvg/resvg-js'
import satori from 'satori'
import type { Element } from './element.ts'
import { fontsFor } from './fonts.ts'
import { width } from './width.ts'

/** Drawn sharper than laid out, for screens of high density. */
const zoom = 1.5

/**
 * The bytes of a picture that is laid out (`Drawing.layout`): PNG, as high as its content. All of it runs in the thread that asks: Node's pool of threads, which
 * resvg has too, would not have that one's low priority.
 */
export async function renderPng(layout: string): Promise<Uint8Array> {
  const fonts = await fontsFor(layout)
  const svg = await satori(JSON.parse(layout) as Element, { width, fonts })
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false },
  })
  return new Uint8Array(image.render().asPng())
}
