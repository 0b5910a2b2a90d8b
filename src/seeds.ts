import { readdirSync } from 'node:fs'
import { parse } from 'node:path'
import { articlesNamed, type ArticleName } from './articles/named.ts'
import { readSeed } from './articles/seed-file.ts'
import { readDocument } from './document/read.ts'
import type { Document } from './document/document.ts'
import type { Context } from './commands/run.ts'
import { Mistake } from './mistake.ts'
import { NO_CACHE, type Cache } from './articles/cache.ts'
import { openArticles } from './articles/open-articles.ts'
import { NO_MODELS, type Models } from './search/models/ports.ts'

/** The articles of a folder in the order of their names, the id of the newest, and what is wrong with the others. */
interface Folder {
  readonly documents: readonly Document[]
  readonly newest: string
  /** One sentence each. */
  readonly problems: readonly string[]
}

/**
 * Reads a folder of articles, each `NAME.txt` with its facts in `NAME.json`. A bad one is left out and told; where no
 * article is left, that is a Mistake.
 */
export function readSeeds(folder: string): Folder {
  const files = filesOf(folder)
  const ids = files.filter((file) => file.endsWith('.txt')).map((file) => parse(file).name)
  if (ids.length === 0)
    throw new Mistake(`${folder} holds no article; put NAME.txt there, or use "npm start -- add FILE".`)
  const problems: string[] = []
  const read = ids.flatMap((id) => {
    try {
      const { source, added } = readSeed(folder, id, files.includes(`${id}.json`))
      return [{ document: readDocument(source), added }]
    } catch (error) {
      if (!(error instanceof Mistake)) throw error
      problems.push(error.message)
      return []
    }
  })
  const newest = [...read].sort((a, b) => b.added - a.added)[0]
  if (!newest) throw new Mistake(problems[0] ?? `${folder} holds no article.`)
  return { documents: read.map(({ document }) => document), newest: newest.document.id, problems }
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    throw new Mistake(`The folder ${folder} cannot be read; make it and put an article there.`)
  }
}

/** The articles of a folder, and their titles to choose from. */
interface Seeds extends Context {
  readonly articles: readonly ArticleName[]
}

/** Which article is meant where none is named, and with what articles are opened. */
interface Choosing {
  readonly article?: string | null
  readonly models?: Models
  readonly cache?: Cache
  /** The address under which people read the articles. */
  readonly reader?: string | null
  /** Told of each article that cannot be read. */
  readonly tell?: (sentence: string) => void
  /** Articles that are not of the folder; they come before those of the same id that are. */
  readonly more?: (id: string) => Document | null
}

/** The articles of a folder that can be asked, each opened when it is first asked; `article` is the one that is meant. */
export function seedContext(folder: string, choosing: Choosing = {}): Seeds {
  const {
    article = null,
    models = NO_MODELS,
    cache = NO_CACHE,
    more = () => null,
    tell,
    reader = null,
  } = choosing
  const { documents, newest, problems } = readSeeds(folder)
  for (const problem of problems) tell?.(`Left out: ${problem}`)
  const read = new Map(documents.map((document) => [document.id, document]))
  const articles = documents.map(({ id, facts }) => ({ id, title: facts.title }))
  const meant = article === null ? newest : oneNamed(articles, article, folder)
  const open = openArticles({ read: (id) => more(id) ?? read.get(id) ?? null, models, cache })
  return { article: meant, open, models, articles, reader }
}

/** The id of the one article that a name means; none or several are a Mistake. */
function oneNamed(articles: readonly ArticleName[], given: string, folder: string): string {
  const [found, ...others] = articlesNamed(articles, given)
  if (found && others.length === 0) return found.id
  const names = (found ? [found, ...others] : articles).map(({ id }) => id).join(', ')
  throw new Mistake(
    found
      ? `"${given}" fits several articles in ${folder}; name one of these: ${names}.`
      : `There is no article ${given} in ${folder}; name one of these: ${names}.`,
  )
}
