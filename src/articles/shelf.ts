import { existsSync, readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import type { Source } from '../document/read.ts'
import { Mistake } from '../mistake.ts'
import { articlesNamed, type ArticleName } from './named.ts'
import { nameSeed, readSeed } from './seed-file.ts'

/** What a folder holds, without the articles themselves. */
export interface Folder {
  /** In the order of their ids. */
  readonly articles: readonly ArticleName[]
  /** Id of the one that was put there last. */
  readonly newest: string
  /** What is wrong with those that are left out, one sentence each. */
  readonly problems: readonly string[]
}

/**
 * Looks a folder through, each article `NAME.txt` with its metadata in `NAME.json`. A bad one is left out; where no article
 * is left, that is a Mistake.
 */
export function readShelf(folder: string): Folder {
  const files = new Set(filesOf(folder))
  const ids = [...files].filter((file) => file.endsWith('.txt')).map((file) => parse(file).name)
  if (ids.length === 0) throw new Mistake((words) => words.noArticles(folder))
  const problems: string[] = []
  const articles: ArticleName[] = []
  let newest: { readonly id: string; readonly added: number } | null = null
  for (const id of ids) {
    try {
      const { title, added } = nameSeed(folder, id, files.has(`${id}.json`))
      articles.push({ id, title })
      if (!newest || added > newest.added) newest = { id, added }
    } catch (error) {
      if (!(error instanceof Mistake)) throw error
      problems.push(error.message)
    }
  }
  if (!newest) throw new Mistake((words) => problems[0] ?? words.noArticles(folder))
  return { articles, newest: newest.id, problems }
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    throw new Mistake((words) => words.noFolder(folder))
  }
}

/** The texts of a folder's articles; null for one that it does not hold, or that can no longer be read. */
export function sourcesOf(
  folder: string,
  { articles }: Pick<Folder, 'articles'>,
): (id: string) => Source | null {
  const ids = new Set(articles.map(({ id }) => id))
  return (id) => {
    if (!ids.has(id)) return null
    try {
      return readSeed(folder, id, existsSync(join(folder, `${id}.json`))).source
    } catch (error) {
      if (error instanceof Mistake) return null
      throw error
    }
  }
}

/** The article that a name means; the newest where none is named. None or several of that name are a Mistake. */
export const meantIn = ({ articles, newest }: Folder, article: string | null, folder: string): string =>
  article === null ? newest : oneNamed(articles, article, folder)

/** The id of the one article that a name means; none or several are a Mistake. */
function oneNamed(articles: readonly ArticleName[], given: string, folder: string): string {
  const [found, ...others] = articlesNamed(articles, given)
  if (found && others.length === 0) return found.id
  const names = (found ? [found, ...others] : articles).map(({ id }) => id).join(', ')
  throw new Mistake((words) =>
    found ? words.severalArticles(given, folder, names) : words.unknownArticle(given, folder, names),
  )
}
