import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { cannotRead, tooLong } from '../articles/seed-file.ts'
import { LONGEST_ARTICLE } from '../document/seed.ts'
import { Mistake } from '../mistake.ts'
import { fetchPage, MOST_BYTES } from './links/fetch-page.ts'
import type { Intake, Unreadable } from './intake.ts'
import { readGuarded } from './read-guarded.ts'

/** An article as it was read, with where it came from. */
export interface Taken extends Intake {
  readonly url: string | null
  /** The file's own name, without its ending. */
  readonly name: string
}

const isAddress = (source: string): boolean => /^https?:\/\//iu.test(source)

/** Reads an article out of a file or a page; one that cannot be read is a Mistake with its remedy. */
export async function take(source: string): Promise<Taken> {
  const { bytes, name } = isAddress(source) ? await fetchPage(source) : bytesOf(source)
  const result = await readGuarded(bytes, name)
  if (result.kind === 'unreadable') throw unread(source, result.why)
  const bytesKept = Buffer.byteLength(result.intake.text)
  if (bytesKept > LONGEST_ARTICLE) throw tooLong(source, bytesKept)
  const plain = basename(name).replace(/\.[^.]*$/u, '')
  return { ...result.intake, url: isAddress(source) ? source : null, name: plain }
}

const unread = (source: string, why: Unreadable): Mistake =>
  new Mistake((words) => words.unread(source, why.kind, why.kind === 'other-format' ? why.format : ''))

/** Asked before it is opened: a pipe or a device would be waited for forever. */
function bytesOf(file: string): { readonly bytes: Uint8Array; readonly name: string } {
  try {
    const stat = statSync(file)
    if (stat.isDirectory()) throw new Mistake((words) => words.file(file, 'EISDIR'))
    if (!stat.isFile()) throw new Mistake((words) => words.notPlain(file))
    if (stat.size > MOST_BYTES) throw unread(file, { kind: 'too-much' })
    return { bytes: readFileSync(file), name: file }
  } catch (error) {
    throw error instanceof Mistake ? error : cannotRead(file, error)
  }
}
