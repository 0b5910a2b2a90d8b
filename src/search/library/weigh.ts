import type { Passages } from './passages.ts'

/**
 * Ranks of words by their frequency in English: up to the first a word has half of the informativeness that its rarity
 * in the article gives, from the second on all of it.
 */
const COMMON_RANK = 50
const RARE_RANK = 8_000

/**
 * The informativeness of a word, from 0 to 1, by its rarity in the article and in English; `id` is null for one that
 * the article lacks, `rank` for one that is rare in English.
 */
export function weigh({ passages, idf }: Passages, id: number | null, rank: number | null): number {
  const rarest = Math.log(1 + passages.length / 0.5)
  const inArticle = (id === null ? rarest : (idf[id] ?? rarest)) / rarest
  const place = rank === null ? RARE_RANK : Math.min(RARE_RANK, Math.max(COMMON_RANK, rank))
  const inLanguage = Math.log(place / COMMON_RANK) / Math.log(RARE_RANK / COMMON_RANK)
  return inArticle * (0.5 + 0.5 * inLanguage)
}
