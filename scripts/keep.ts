import { readConfig } from '../src/config.ts'
import { Mistake } from '../src/mistake.ts'
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
    if (file === undefined) throw new Mistake(`Name a file: ${usage}`)
    const store = storeAt(readConfig(tell).database)
    tell(await store.ask((db) => work(db, file)))
    await store.close()
  } catch (error) {
    tell(sentenceFor(error, file))
    process.exitCode = 2
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there; check its name and its folder',
  EACCES: 'may not be opened; give this user the right to',
  ENOSPC: 'does not fit on its disk; make room or name another',
  EISDIR: 'is a folder; name a file in it',
}

function sentenceFor(error: unknown, file = ''): string {
  if (error instanceof Mistake || isStoreFault(error)) return error.message
  const { code = '' } = error as NodeJS.ErrnoException
  const reason = REASONS[code]
  if (reason === undefined) throw error
  return `${file} ${reason}.`
}
