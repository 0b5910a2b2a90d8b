import { told } from '../src/mistake.ts'
import { readBackup } from '../src/store/copy.ts'
import { keep } from './keep.ts'

/** `npm run restore -- FILE`: puts what a backup holds into an empty database. */
await keep('npm run restore -- FILE', async (db, file) => {
  const rows = await readBackup(db, file)
  return told((words) => words.host.backup.read(rows, file))
})
