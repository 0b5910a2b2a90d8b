import type { Answer } from '../../answers/answer.ts'
import type { CommandName } from '../../presentation/wording/wording.ts'
import type { Problem } from '../../presentation/wording/problem.ts'
import type { Library } from '../../search/library/library.ts'
import { likelyArticles, indexedArticle, type Listed } from '../../search/retrieval/likely-articles.ts'
import { ALL_ARTICLES } from './all-articles.ts'
import { commandNamed, run, type Context, type Request } from './run.ts'

/**
 * How many of all articles are asked, by command, those that share the most words with what was typed: few where the
 * models read for each, more where a list is only put together.
 */
const MOST_ARTICLES: Partial<Readonly<Record<CommandName, number>>> = { 'who said': 4, ask: 4, quotes: 24 }
/** Characters of the articles that are asked: fewer than stay open at a time, so that none pushes out another. */
const MOST_CHARACTERS = 1_000_000

/** What the articles answer, the likeliest first, and of how many they are. */
type FromAll =
  | { readonly kind: 'answers'; readonly told: readonly Told[]; readonly all: number }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** What one article answers. */
export interface Told {
  readonly library: Library
  readonly answer: Answer
}

/** Whether a command may be asked of all articles together. */
export const takesAll = (command: string): boolean => mostOf(command) > 0

const mostOf = (command: string): number => MOST_ARTICLES[commandNamed(command)?.name ?? 'help'] ?? 0

/** Asks all articles that a place has. Throws only for a fault of the program, and what `Context.open` throws. */
export async function runAll(context: Context, request: Request): Promise<FromAll> {
  const { all = [] } = context
  if (all.length === 0) return { kind: 'problem', problem: { kind: 'unknown-article', given: ALL_ARTICLES } }
  if (!takesAll(request.command)) return { kind: 'problem', problem: { kind: 'one-article' } }
  const told: Told[] = []
  for (const library of await opened(context, await articlesToAsk(context, request))) {
    const result = await run(
      { ...context, open: () => Promise.resolve(library) },
      { ...request, article: library.document.id },
    )
    if (result.kind === 'problem') return result
    told.push(result)
  }
  return { kind: 'answers', told, all: all.length }
}

/** The articles to ask, by their words alone: none is read for it. */
async function articlesToAsk({ all = [], source }: Context, request: Request): Promise<readonly string[]> {
  const articles: Listed[] = []
  for (const id of all) articles.push(indexedArticle(id, (await source?.(id))?.text ?? ''))
  const typed = Object.values(request.options).filter((value) => typeof value === 'string')
  let room = MOST_CHARACTERS
  return likelyArticles(articles, typed.join(' '))
    .filter(({ length }, i) => {
      const fits = i === 0 || length <= room
      if (fits) room -= length
      return fits
    })
    .slice(0, mostOf(request.command))
    .map(({ id }) => id)
}

/** All that can be opened. Where some have to be read first, what is thrown names them all, so that they are read together. */
async function opened({ open }: Context, ids: readonly string[]): Promise<readonly Library[]> {
  const tried = await Promise.allSettled(ids.map((id) => open(id)))
  const failed = tried.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : []))
  if (failed.length > 0) throw new AggregateError(failed, 'Articles that could not be opened')
  return tried.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : []))
}
