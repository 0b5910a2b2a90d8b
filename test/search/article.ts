import { readDocument } from '../../src/document/read.ts'
import { openLibrary, type Library } from '../../src/search/library/library.ts'
import { noMetadata } from '../no-metadata.ts'

/** An invented article, opened without models. */
export const library = (text: string, id = 'harbour'): Library =>
  openLibrary(readDocument({ id, metadata: noMetadata, text }))

/**
 * The same, with vectors that are all alike, as far from the one that `recordedModels` gives what is typed as sentences
 * mostly are: every sentence is proposed, and the judge alone tells them apart.
 */
export function readable(text: string): Library {
  const document = readDocument({ id: 'harbour', metadata: noMetadata, text })
  const size = 384
  // Each number is 0.3 of a flat vector's and the rest across it: the cosine to a flat one is 0.3.
  const numberAt = (k: number): number =>
    (0.3 + (k % 2 === 0 ? 1 : -1) * Math.sqrt(1 - 0.3 ** 2)) / Math.sqrt(size)
  const vectors = Float32Array.from({ length: document.sentences.length * size }, (_, k) => numberAt(k))
  return openLibrary(document, { vectors })
}

export const HARBOUR = [
  'The harbour of Oslund was built in 1871 by the engineer Marta Quill. It cost 40,000 crowns. Some 300 boats lie there in summer.',
  'Mayor Ann Lee opened a new lighthouse on Tuesday. "No town should sell its harbour to strangers," Lee said. "We must keep the water clean for our children," she added. She has governed Oslund for nine years.',
  'Tom Brandt, a fisherman from the island of Hvarn, told reporters that the nets come back empty. The council rejected a plan to widen the bridge. Visitors can buy smoked herring on the quay.',
  'Minister Ole Berg attended the opening with his dog.',
].join('\n\n')
