import { readConfig } from '../src/config.ts'
import { Mistake, told } from '../src/mistake.ts'
import { type Database } from '../src/store/open-store.ts'
import { isStoreFault, storeAt } from '../src/store/store.ts'

/** Does something with the database and the file that is named, and says what came of it in one sentence. */
export async function keep(
  usage: string,
  work: (db: Database, file: string) => Promise<string>,
): Promise<void> {
  const tell = (sentence: string) => process.stderr.write(`${sentence}\n`)
  const [file] = process.argv.slice(2)
  try {
    const { database } = readConfig(tell)
    if (file === undefined) throw new Mistake((words) => words.host.backup.noFile(usage))
    const store = storeAt(database)
    tell(await store.ask((db) => work(db, file)))
    await store.close()
  } catch (error) {
    tell(sentenceFor(error, file))
    process.exitCode = 2
  }
}

function sentenceFor(error: unknown, file = ''): string {
  if (error instanceof Mistake || isStoreFault(error)) return error.message
  const { code = '' } = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOSPC':
      return told((words) => words.host.backup.noRoom(file))
    case 'ENOENT':
    case 'EACCES':
    case 'EISDIR':
      return told((words) => words.file(file, code))
    default:
      throw error
  }
}
