import { words } from '../../text/words.ts'
import { stem } from '../words/stems.ts'
import { STOP_WORDS } from '../words/stop-words.ts'

/** An article that may be asked, by the words that it has. */
export interface Listed {
  readonly id: string
  /** Stems of all its words. */
  readonly stems: ReadonlySet<string>
}

/** Stems of the words of a text. `stemsOf('She writes.') //=> new Set(['she', stem('write')])` */
export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set([...new Set(words(text).map(({ key }) => key))].map(stem))

/**
 * Articles by how many of the asked words they have, a rare word counting more (its inverse document frequency): those
 * with the most first, those with as many in the order given.
 */
export function likelyArticles(articles: readonly Listed[], asked: string): readonly string[] {
  const telling = words(asked).filter(({ key }) => !STOP_WORDS.has(key))
  const wanted = [...new Set(telling.map(({ key }) => stem(key)))].map((stem) => ({
    stem,
    weight: Math.log(1 + articles.length / (1 + articles.filter(({ stems }) => stems.has(stem)).length)),
  }))
  const worth = ({ stems }: Listed): number =>
    wanted.reduce((sum, { stem, weight }) => sum + (stems.has(stem) ? weight : 0), 0)
  return articles
    .map((article) => ({ id: article.id, worth: worth(article) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ id }) => id)
}
