/** Word vectors for the commonest words, one signed byte a dimension. */
export interface Vectors {
  /** A folded word to its rank by frequency, from 0. */
  readonly ranks: ReadonlyMap<string, number>
  readonly bytes: Int8Array
  readonly dimensions: number
  /** For each rank the length of its vector. */
  readonly lengths: Float32Array
}

/** How two stems hang together; the order of the columns in the thesaurus. */
const RELATIONS = ['derived', 'same', 'kinds', 'opposite'] as const
export type Relation = (typeof RELATIONS)[number]

/** What is known of words in general, of any article: how common they are, which are near in meaning, which opposite. */
export interface Lexicon {
  readonly vectors: Vectors
  /** A stem to its line of the thesaurus. */
  readonly thesaurus: ReadonlyMap<string, string>
}

/** Makes a lexicon of the two files in `data/`. */
export function readLexicon(files: { readonly words: Uint8Array; readonly thesaurus: string }): Lexicon {
  const thesaurus = new Map<string, string>()
  for (const line of files.thesaurus.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab > 0) thesaurus.set(line.slice(0, tab), line)
  }
  return { vectors: readVectors(files.words), thesaurus }
}

/**
 * Reads the file that `scripts/make-embeddings.ts` writes: one line of words parted by blanks, then their vectors in
 * the same order, all of the same number of bytes.
 */
export function readVectors(file: Uint8Array): Vectors {
  const end = file.indexOf(10)
  if (end < 0)
    throw new Error('The file of word vectors has no line of words; make it with scripts/make-embeddings.ts')
  const words = new TextDecoder().decode(file.subarray(0, end)).split(' ')
  const bytes = new Int8Array(file.buffer, file.byteOffset + end + 1, file.length - end - 1)
  const dimensions = bytes.length / words.length
  if (!Number.isInteger(dimensions))
    throw new Error(
      `The file of word vectors holds ${words.length} words but ${bytes.length} bytes; make it anew`,
    )
  const lengths = new Float32Array(words.length)
  for (let rank = 0; rank < words.length; rank++) {
    let sum = 0
    for (let k = rank * dimensions; k < (rank + 1) * dimensions; k++) sum += (bytes[k] ?? 0) ** 2
    lengths[rank] = Math.sqrt(sum) || 1
  }
  return { ranks: new Map(words.map((word, rank) => [word, rank])), bytes, dimensions, lengths }
}

/** How near two words are in meaning, by their ranks: the cosine of their vectors, from -1 to 1. */
export function likeness({ bytes, dimensions, lengths }: Vectors, a: number, b: number): number {
  let sum = 0
  const [from, other] = [a * dimensions, b * dimensions]
  for (let k = 0; k < dimensions; k++) sum = (sum + (bytes[from + k] ?? 0) * (bytes[other + k] ?? 0)) | 0
  return sum / ((lengths[a] ?? 1) * (lengths[b] ?? 1))
}

/** The stems that hang together with one: `related(lexicon, 'accept', 'opposite') //=> ['reject', 'refus']`. */
export function related(lexicon: Lexicon, stem: string, relation: Relation): readonly string[] {
  const column = lexicon.thesaurus.get(stem)?.split('\t')[RELATIONS.indexOf(relation) + 1]
  return column ? column.split(' ') : []
}
