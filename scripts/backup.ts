import { told } from '../src/mistake.ts'
import { writeBackup } from '../src/store/copy.ts'
import { keep } from './keep.ts'

/** `npm run backup -- FILE`: writes all that groups keep into a file, while the bot runs on. */
await keep('npm run backup -- FILE', async (db, file) => {
  const rows = await writeBackup(db, file)
  return told((words) => words.host.backup.wrote(rows, file))
})
