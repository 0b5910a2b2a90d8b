import { readBackup } from '../src/store/copy.ts'
import { keep } from './keep.ts'

/** `npm run restore -- FILE`: puts what a backup holds into an empty database. */
await keep(
  'npm run restore -- FILE',
  async (db, file) => `Read ${await readBackup(db, file)} rows from ${file}.`,
)
