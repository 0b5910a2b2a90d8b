import { readDocument } from '../../../src/document/read.ts'
import { openLibrary } from '../../../src/search/library/library.ts'
import { noMetadata } from '../../no-metadata.ts'

/** An invented article, read and ready. */
export const article = (id: string, title: string, text: string) =>
  openLibrary(readDocument({ id, metadata: { ...noMetadata, title }, text }))

export const library = article(
  'bridge',
  'The bridge',
  'The town council met on Monday. "Nobody should cross the old bridge at night," said Ann Lee, the mayor. ' +
    'The bridge was built in 1902. Ben Ode, a baker, said that the repairs would take two years.',
)
