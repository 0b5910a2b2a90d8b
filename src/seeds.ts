import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, parse } from 'node:path'
import { readDocument, type Source } from './document/read.ts'
import type { Document, Facts } from './document/document.ts'
import { checkFacts, LONGEST } from './document/seed.ts'
import type { Context } from './commands/run.ts'
import { Mistake } from './mistake.ts'
import { NO_CACHE, type Cache } from './articles/cache.ts'
import { openArticles } from './articles/open-articles.ts'
import { NO_MODELS, type Models } from './search/models/ports.ts'

/**
 * The articles of a folder in the order of their names: each `NAME.txt` with its facts in `NAME.json`. A bad one is
 * a Mistake that names the file, the field and the remedy.
 */
export function readSeeds(folder: string): readonly Document[] {
  const files = filesOf(folder)
  const texts = files.filter((file) => file.endsWith('.txt'))
  if (texts.length === 0) throw new Mistake(`${folder} holds no article; put NAME.txt and NAME.json there.`)
  return texts.map((file) => readDocument(readSeed(folder, parse(file).name, files)))
}

function readSeed(folder: string, id: string, files: readonly string[]): Source {
  const text = join(folder, `${id}.txt`)
  if (!files.includes(`${id}.json`)) {
    throw new Mistake(`${text} has no ${id}.json beside it; write one with at least "title" and "language".`)
  }
  return { id, text: readText(text), facts: readFacts(join(folder, `${id}.json`)) }
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    throw new Mistake(`The folder ${folder} cannot be read; make it and put an article there.`)
  }
}

/** A text file, exactly as stored. */
function readText(file: string): string {
  const { size } = statSync(file)
  if (size > LONGEST) {
    throw new Mistake(
      `${file} is ${megabytes(size)} MB long; an article may have ${megabytes(LONGEST)} MB at most.`,
    )
  }
  const bytes = readFileSync(file)
  if (bytes.includes(0)) throw new Mistake(`${file} is no text but binary; save the article as plain text.`)
  const text = decode(bytes)
  if (text === null) throw new Mistake(`${file} is not UTF-8; save it again in that encoding.`)
  if (text.trim() === '') throw new Mistake(`${file} is empty; put the article's text into it.`)
  return text
}

function readFacts(file: string): Facts {
  const checked = checkFacts(parseJson(file))
  if (checked.kind === 'facts') return checked.facts
  const field = checked.field === '' ? '' : `, field "${checked.field}"`
  throw new Mistake(`${file}${field}: ${checked.remedy}.`)
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, '')) as unknown
  } catch {
    throw new Mistake(`${file} is no JSON; check its commas and quotation marks.`)
  }
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

const megabytes = (size: number): number => Math.ceil(size / 1_000_000)

/** The articles of a folder, and their titles to choose from. */
interface Seeds extends Context {
  readonly articles: readonly { readonly id: string; readonly title: string }[]
}

/** Which article is meant where none is named, and with what articles are opened. */
interface Choosing {
  readonly article?: string | null
  readonly models?: Models
  readonly cache?: Cache
  /** Articles that are not of the folder; they come before those of the same id that are. */
  readonly more?: (id: string) => Document | null
}

/** The articles of a folder that can be asked, each opened when it is first asked; `article` is the one that is meant. */
export function seedContext(folder: string, choosing: Choosing = {}): Seeds {
  const { article = null, models = NO_MODELS, cache = NO_CACHE, more = () => null } = choosing
  const documents = new Map(readSeeds(folder).map((document) => [document.id, document]))
  const meant = article ?? documents.keys().next().value ?? ''
  if (!documents.has(meant)) {
    const names = [...documents.keys()].join(', ')
    throw new Mistake(`There is no article ${meant} in ${folder}; name one of these: ${names}.`)
  }
  const open = openArticles({ read: (id) => more(id) ?? documents.get(id) ?? null, models, cache })
  const articles = [...documents.values()].map(({ id, facts }) => ({ id, title: facts.title }))
  return { article: meant, open, models, articles }
}
