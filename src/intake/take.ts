import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { cannotRead } from '../articles/seed-file.ts'
import { Mistake } from '../mistake.ts'
import { fetchPage, MOST_BYTES } from './fetch-page.ts'
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
  if (result.kind === 'unreadable') throw new Mistake(`${source} ${sentenceOf(result.why)}.`)
  const plain = basename(name).replace(/\.[^.]*$/u, '')
  return { ...result.intake, url: isAddress(source) ? source : null, name: plain }
}

/** Asked before it is opened: a pipe or a device would be waited for forever. */
function bytesOf(file: string): { readonly bytes: Uint8Array; readonly name: string } {
  try {
    const stat = statSync(file)
    if (stat.isDirectory()) throw new Mistake(`${file} is a folder; name a file in it.`)
    if (!stat.isFile()) throw new Mistake(`${file} is no plain file; save the article as one.`)
    if (stat.size > MOST_BYTES)
      throw new Mistake(`${file} is longer than 25 MB; save its text alone and add that.`)
    return { bytes: readFileSync(file), name: file }
  } catch (error) {
    throw error instanceof Mistake ? error : cannotRead(file, error)
  }
}

function sentenceOf(why: Unreadable): string {
  switch (why.kind) {
    case 'binary':
      return 'is no text and no format that can be read; save it as .txt, .md, .html, .pdf or .docx'
    case 'other-format':
      return `is ${why.format}, which cannot be read; save it as .docx, .pdf or .txt`
    case 'empty':
      return 'holds no words; check that it is the right file'
    case 'scan':
      return 'holds pages without text, as a scan does; run a text recognition over it first, or type the text'
    case 'locked':
      return 'is locked with a password; save it without one'
    case 'damaged':
      return 'is damaged and cannot be read; save or download it again'
    case 'too-much':
      return 'takes too long or too much memory to read; save its text alone and add that'
  }
}
