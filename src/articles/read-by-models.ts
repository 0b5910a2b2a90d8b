import type { Tags } from '../annotations/tags.ts'
import type { Document } from '../document/document.ts'
import { Unavailable, type Encoder, type Models, type Tagger } from '../search/models/ports.ts'
import { cut } from '../text/span.ts'
import { cacheKey, type Cache } from './cache.ts'

/** What the models make of an article: null where there is no such model. */
interface ByModels {
  readonly tags: Tags | null
  /** A row a unit (`Document.sentences`), of length one; a unit that was not read has zeros. */
  readonly vectors: Float32Array | null
}

/** The most units that the encoder reads: of a longer article the rest is found by its words, and nothing is tagged. */
const MOST_UNITS = 3000

/** Raised when the format of what is kept changes, or what the same models say. */
const FORM = '2'

/** Reads an article by the models that there are, or takes what they made of it before. */
export async function readByModels(document: Document, models: Models, cache: Cache): Promise<ByModels> {
  const units = document.sentences.map(({ span }) => cut(document.text, span))
  const [tags, vectors] = await Promise.all([
    models.tagger && units.length <= MOST_UNITS ? tagsOf(units, models.tagger, cache) : null,
    models.encoder && vectorsOf(units, models.encoder, cache),
  ])
  return { tags, vectors }
}

function vectorsOf(units: readonly string[], encoder: Encoder, cache: Cache): Promise<Float32Array | null> {
  const read = units.slice(0, MOST_UNITS)
  return kept<Float32Array>(cache, cacheKey(FORM, 'vectors', encoder.name, ...read), {
    make: async () => flat(await encoder.encode(read), units.length),
    pack: (vectors) => new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.byteLength),
    // Copied, since numbers of four bytes must begin at a place that four divides.
    unpack: (bytes) => new Float32Array(Uint8Array.from(bytes).buffer),
  })
}

/** Vectors as the rows of one array, zeros for those that are missing. */
function flat(vectors: readonly Float32Array[], rows: number): Float32Array {
  const width = vectors[0]?.length ?? 0
  const all = new Float32Array(rows * width)
  vectors.forEach((vector, k) => {
    all.set(vector, k * width)
  })
  return all
}

function tagsOf(units: readonly string[], tagger: Tagger, cache: Cache): Promise<Tags | null> {
  return kept<Tags>(cache, cacheKey(FORM, 'tags', tagger.name, ...units), {
    make: () =>
      tagger.tag(units.map((text, k) => ({ text, before: units[k - 1] ?? '', after: units[k + 1] ?? '' }))),
    pack: (tags) => Buffer.from(JSON.stringify(tags)),
    unpack: (bytes) => JSON.parse(bytes.toString('utf8')) as Tags,
  })
}

interface Kind<Made> {
  readonly make: () => Promise<Made>
  readonly pack: (made: Made) => Uint8Array
  readonly unpack: (bytes: Buffer) => Made
}

/** What is in the cache, or else made and put there; null where the model is `Unavailable`. */
async function kept<Made>(
  cache: Cache,
  key: string,
  { make, pack, unpack }: Kind<Made>,
): Promise<Made | null> {
  const found = await cache.get(key)
  if (found) return unpack(found)
  try {
    const made = await make()
    await cache.put(key, pack(made))
    return made
  } catch (error) {
    if (error instanceof Unavailable) return null
    throw error
  }
}
