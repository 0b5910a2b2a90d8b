import type { ArticleName } from '../../articles/named.ts'
import { ALL_ARTICLES } from '../../commands/calling/all-articles.ts'
import type { Context } from '../../commands/calling/run.ts'
import type { Wording } from '../../presentation/wording/wording.ts'
import type { Place, Shelf } from '../../study/shelf.ts'

/** All that it takes to answer what Discord sends, in whichever thread. */
export interface Desk {
  readonly context: Context
  /** The open articles; buttons of any other are old. */
  readonly articles: readonly ArticleName[]
  /** Notes a fault of the program and gives the id to ask for. */
  readonly fault: (error: unknown) => string
  /** The articles of a place; without it, every place has the same. */
  readonly at?: ((place: Place) => Promise<Shelf>) | undefined
}

/** The desk as it is in one place: what belongs to another server is not there. */
export async function deskAt(desk: Desk, place: Place): Promise<Desk> {
  if (!desk.at) return desk
  const { context, articles } = await desk.at(place)
  return { ...desk, context, articles }
}

/** The title of the article that a reply is about, where there are several to choose from; or that it is about all. */
export function titleIn({ articles }: Desk, article: string, { labels }: Wording): string | undefined {
  if (articles.length < 2) return undefined
  return article === ALL_ARTICLES ? labels.allArticles : articles.find(({ id }) => id === article)?.title
}
