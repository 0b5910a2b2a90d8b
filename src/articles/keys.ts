import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Source } from '../document/read.ts'
import type { Models } from '../search/models/ports.ts'
import { cacheKey } from './cache.ts'

/** The rooms whose code decides what is read out of an article, and what its packages are. */
const ROOMS = ['language', 'text', 'document', 'annotations', 'search', 'articles']

/** The key under which an article is kept once it is read: it changes with its text, the models and the program. */
export const libraryKey = ({ id, text, metadata }: Source, { encoder, tagger }: Models): string =>
  cacheKey('library', program(), encoder?.name ?? '', tagger?.name ?? '', id, text, JSON.stringify(metadata))

let known: string | null = null

/** A hash of the code that reads articles, and of the versions of the packages that it uses. */
function program(): string {
  if (known !== null) return known
  const source = fileURLToPath(new URL('..', import.meta.url))
  const hash = createHash('sha256')
  for (const room of ROOMS) {
    const files = readdirSync(join(source, room), { recursive: true, encoding: 'utf8' })
    for (const file of files.filter((name) => name.endsWith('.ts')).sort())
      hash.update(file).update(readFileSync(join(source, room, file)))
  }
  hash.update(readFileSync(join(source, '..', 'package.json')))
  return (known = `${hash.digest('hex')} ${process.version}`)
}
