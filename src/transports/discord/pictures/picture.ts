import type { Document } from '../../../document/document.ts'
import { createCache } from './cache.ts'
import type { Element } from './element.ts'
import { renderPng } from './render.ts'

/** A file to send: PNG, with the words for those who do not see it. */
export interface DrawnPicture {
  readonly name: string
  readonly data: Uint8Array
  readonly alt: string
}

/** Discord's limit for the description of a file. */
const altLimit = 1024

const cache = createCache<Promise<DrawnPicture>>(32)

interface PictureRequest {
  readonly name: string
  /** Everything that the picture depends on, beside its article. */
  readonly key: string
  /** The picture is of this article and of no other under the same name. */
  readonly owner: Document
  readonly alt: string
  readonly layOut: () => Element
}

/** Draws a picture, or hands out the one already drawn. A failed drawing is not kept. */
export async function takePicture(request: PictureRequest): Promise<DrawnPicture> {
  const { name, owner } = request
  const key = `${name}\n${request.key}`
  try {
    return await cache.take(key, owner, async () => ({
      name,
      data: await renderPng(request.layOut()),
      alt: cutAlt(request.alt),
    }))
  } catch (error) {
    cache.forget(key)
    throw error
  }
}

function cutAlt(alt: string): string {
  if (alt.length <= altLimit) return alt
  const room = alt.slice(0, altLimit - 1)
  return `${room.slice(0, room.lastIndexOf(' '))}…`
}
