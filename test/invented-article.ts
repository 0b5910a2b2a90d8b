import { readDocument } from '../src/document/read.ts'
import { openLibrary, type Library } from '../src/search/library/library.ts'
import { noMetadata } from './no-metadata.ts'

/** An invented article, so that tests do not hang on the one that comes with the project. */
const INVENTED = `Mayor Ann Lee on Monday opened the bridge over the Orr. "The bridge belongs to everybody who lives on this river," Lee said. She said the ferries will run until winter.

TRAFFIC ON THE ORR

"Nobody has counted the lorries," said Tom Brandt, a fisherman. Around 4,000 lorries cross the Orr every day. Lee said the city will count the lorries in spring.`

export function open(text: string, metadata: Partial<Library['document']['metadata']> = {}): Library {
  const known = { ...noMetadata, title: 'Invented', ...metadata }
  return openLibrary(readDocument({ id: 'invented', metadata: known, text }))
}

export const invented: Library = open(INVENTED, { publisher: 'The Orr Post', date: '2024-05-06' })
