import { LRUCache } from 'lru-cache'
import { fingerprint } from '../../text/fingerprint.ts'
import { stemsOf } from '../../text/stems-of.ts'

/** An article that may be asked, by the words that it has. */
export interface Listed {
  readonly id: string
  /** In characters. */
  readonly length: number
  readonly stems: ReadonlySet<string>
}

/** An article by its text; its words are kept, since those of a place are asked together again and again. */
export function indexedArticle(id: string, text: string): Listed {
  const key = fingerprint(text)
  const stems = kept.get(key) ?? stemsOf(text)
  kept.set(key, stems)
  return { id, length: text.length, stems }
}

/** Room for some hundreds of news articles. */
const kept = new LRUCache<number, ReadonlySet<string>>({
  maxSize: 200_000,
  sizeCalculation: (stems) => stems.size + 1,
})

/**
 * Articles by how many of the asked words they have, a rare word counting more (its inverse document frequency): those
 * with the most first, those with as many in the order given.
 */
export function likelyArticles(articles: readonly Listed[], asked: string): readonly Listed[] {
  const wanted = [...stemsOf(asked)].map((stem) => ({
    stem,
    weight: Math.log(1 + articles.length / (1 + articles.filter(({ stems }) => stems.has(stem)).length)),
  }))
  const worth = ({ stems }: Listed): number =>
    wanted.reduce((sum, { stem, weight }) => sum + (stems.has(stem) ? weight : 0), 0)
  return articles
    .map((article) => ({ article, worth: worth(article) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ article }) => article)
}
