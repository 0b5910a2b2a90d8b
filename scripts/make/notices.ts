import { readFileSync, writeFileSync } from 'node:fs'
import { notices } from '../notices/notices.ts'

const FILE = 'THIRD_PARTY_NOTICES'

/**
 * `npm run notices [-- --check]`: writes the licences of all that ships into THIRD_PARTY_NOTICES. With `--check` it
 * writes nothing and ends with 1 where the file is another than it would write.
 */
function main(given: readonly string[]): number {
  const text = notices('.')
  if (!given.includes('--check')) {
    writeFileSync(FILE, text)
    return 0
  }
  if (readFileSync(FILE, 'utf8') === text) return 0
  console.error(`${FILE} is not up to date; run "npm run notices".`)
  return 1
}

process.exitCode = main(process.argv.slice(2))
