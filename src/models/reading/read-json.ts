import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A JSON object of a folder. */
export const readJson = (folder: string, name: string): object =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as object
