import { setImmediate as turn } from 'node:timers/promises'
import { promisify } from 'node:util'
import { deserialize, serialize } from 'node:v8'
import { constants, zstdCompressSync, zstdDecompress, zstdDecompressSync } from 'node:zlib'
import { indexPeople } from '../search/library/people/people.ts'
import type { Library } from '../search/library/library.ts'
import { nothingDerived } from '../search/library/nothing-derived.ts'

/**
 * The fastest level: it packs an article to an eighth of its size, and a higher one would take longer than reading it
 * anew.
 */
const FAST = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }

/** The document with who says what in it: a fifth of all bytes. */
type Read = Pick<Library, 'document' | 'annotations' | 'mentions'>
/** The indexes that find words and names in it. */
type Indexed = Omit<Library, keyof Read | 'people' | 'derived'>

/** Each part by itself, so that whoever only shows an article unpacks no index. */
type Parts = Readonly<Record<keyof Read | 'indexed', Uint8Array>>

/** An article that is read and indexed, as bytes: what took seconds is back within milliseconds, in any thread. */
export function pack({
  document,
  annotations,
  mentions,
  people: _,
  derived: __,
  ...indexed
}: Library): Uint8Array {
  const parts = { document, annotations, mentions, indexed: indexed satisfies Indexed }
  return serialize(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, packed(part)])))
}

const packed = (part: unknown): Uint8Array => zstdCompressSync(serialize(part), FAST)

/** The article of such bytes. What finds words in it is unpacked when it is first wanted; names are indexed anew. */
export function unpack(bytes: Uint8Array): Library {
  const parts = deserialize(bytes) as Parts
  const part = (name: keyof Read): unknown => deserialize(zstdDecompressSync(parts[name]))
  const read = { document: part('document'), annotations: part('annotations'), mentions: part('mentions') }
  return whole(read as Read, parts)
}

/** The same where others wait: they have their turn between the parts. */
export async function unpackInTurns(bytes: Uint8Array): Promise<Library> {
  const parts = deserialize(bytes) as Parts
  const part = async (name: keyof Read): Promise<unknown> => {
    const plain = await decompressed(parts[name])
    await turn()
    return deserialize(plain)
  }
  const document = await part('document')
  const annotations = await part('annotations')
  return whole({ document, annotations, mentions: await part('mentions') } as Read, parts)
}

const decompressed = promisify(zstdDecompress)

function whole(read: Read, parts: Parts): Library {
  let found: Indexed | undefined
  const indexed = (): Indexed => (found ??= deserialize(zstdDecompressSync(parts.indexed)) as Indexed)
  let people: Library['people'] | undefined
  return {
    ...read,
    derived: nothingDerived(),
    get people() {
      return (people ??= indexPeople(read.document, read.annotations))
    },
    get passages() {
      return indexed().passages
    },
    get spelling() {
      return indexed().spelling
    },
    get utterances() {
      return indexed().utterances
    },
    get readings() {
      return indexed().readings
    },
    get vectors() {
      return indexed().vectors
    },
  }
}
