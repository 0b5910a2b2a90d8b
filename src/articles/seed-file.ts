import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Metadata } from '../document/document.ts'
import { guessMetadata, guessTitle } from '../document/guess-metadata.ts'
import type { Source } from '../document/read.ts'
import { checkMetadata, LONGEST_ARTICLE } from '../document/seed.ts'
import { decodeText } from '../text/decode.ts'
import { Mistake } from '../mistake.ts'
import type { FileFault } from '../presentation/wording/mistake-words.ts'

/** An article of a folder, with when its text was put there, in milliseconds. */
interface SeedFile {
  readonly source: Source
  readonly added: number
}

/**
 * Reads `NAME.txt`, and its metadata from `NAME.json` where there is one; without it they are guessed from the text. A
 * bad file is a Mistake that names it, the field and the remedy.
 */
export function readSeed(folder: string, id: string, hasFacts: boolean): SeedFile {
  const { text, added } = readText(join(folder, `${id}.txt`))
  const metadata = hasFacts ? readMetadata(join(folder, `${id}.json`)) : guessed(text, id)
  return { source: { id, text, metadata }, added }
}

/** What an article of a folder is called, and when its text was put there; bad files are Mistakes as in `readSeed`. */
export function nameSeed(folder: string, id: string, hasFacts: boolean): { title: string; added: number } {
  const { text, added } = readText(join(folder, `${id}.txt`))
  const title = hasFacts ? readMetadata(join(folder, `${id}.json`)).title : (guessTitle(text) ?? id)
  return { title, added }
}

function guessed(text: string, id: string): Metadata {
  const { title, ...metadata } = guessMetadata(text)
  return { ...metadata, title: title ?? id, photographer: null, language: 'en', url: null }
}

/** A text file, exactly as stored; UTF-16 and Latin-1 are read as well. */
function readText(file: string): { readonly text: string; readonly added: number } {
  const { size, added } = statOf(file)
  if (size > LONGEST_ARTICLE) throw tooLong(file, size)
  const bytes = bytesOf(file)
  const text = utf8(bytes) ?? decodeText(bytes)
  if (text === null || text.includes('\0')) throw new Mistake((words) => words.binary(file))
  if (text.trim() === '') throw new Mistake((words) => words.empty(file))
  return { text, added }
}

/** A pipe or a device would be waited for forever. */
function statOf(file: string): { readonly size: number; readonly added: number } {
  try {
    const stat = statSync(file)
    if (!stat.isFile()) throw new Mistake((words) => words.notPlain(file))
    return { size: stat.size, added: stat.mtimeMs }
  } catch (error) {
    throw error instanceof Mistake ? error : cannotRead(file, error)
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    throw cannotRead(file, error)
  }
}

const FAULTS: Readonly<Record<string, FileFault>> = {
  ENOENT: 'ENOENT',
  EACCES: 'EACCES',
  EPERM: 'EACCES',
  EISDIR: 'EISDIR',
  ELOOP: 'ELOOP',
  ENAMETOOLONG: 'ENAMETOOLONG',
}

/** A file that cannot be read, with the remedy for its reason. */
export function cannotRead(file: string, error: unknown): Mistake {
  const { code = '' } = error as NodeJS.ErrnoException
  return new Mistake((words) => words.file(file, FAULTS[code] ?? 'other'))
}

function readMetadata(file: string): Metadata {
  const checked = checkMetadata(jsonOf(file))
  if (checked.kind === 'metadata') return checked.metadata
  throw new Mistake((words) => words.fact(file, checked.field, checked.why))
}

function jsonOf(file: string): unknown {
  statOf(file)
  const written = bytesOf(file)
    .toString('utf8')
    .replace(/^\ufeff/, '')
  try {
    return JSON.parse(written) as unknown
  } catch (error) {
    throw new Mistake((words) => words.noJson(file, lineOf(error, written)))
  }
}

/** The line where the fault stands, as far as the parser tells. */
function lineOf(error: unknown, written: string): number {
  const message = error instanceof Error ? error.message : ''
  const line = /\(line (\d+)/u.exec(message)?.[1]
  if (line !== undefined) return Number(line)
  const position = /position (\d+)/u.exec(message)?.[1]
  const at = position === undefined ? written.length : Number(position)
  return written.slice(0, at).split('\n').length
}

function utf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** An article of more bytes than a folder's may have. */
export const tooLong = (file: string, size: number): Mistake =>
  new Mistake((words) => words.tooLong(file, megabytes(size), megabytes(LONGEST_ARTICLE)))

const megabytes = (size: number): number => Math.ceil(size / 1_000_000)
