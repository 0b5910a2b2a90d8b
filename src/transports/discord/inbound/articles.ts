import { ALL_ARTICLES } from '../../../commands/calling/all-articles.ts'
import { wordings } from '../../../presentation/wording/wordings.ts'
import { codeOf } from '../buttons/button-state.ts'
import type { ArticleName } from '../../../articles/named.ts'
import { LIMITS } from '../limits.ts'
import { shortText } from '../shorten.ts'

/** The article that somebody chose or typed, by code, id or title; what is unknown stays as it is, to be refused. */
export function articleChosen(articles: readonly ArticleName[], given: string): string {
  const wanted = given.trim().toLowerCase()
  const found =
    articles.find(({ id }) => codeOf(id) === given) ??
    articles.find(({ id, title }) => id.toLowerCase() === wanted || title.toLowerCase() === wanted)
  return found?.id ?? (meansAll(wanted) ? ALL_ARTICLES : given)
}

/** Whether what was chosen or typed for an article means all of them. */
export const meansAll = (given: string): boolean => EVERY.has(given.trim().toLowerCase())

const EVERY = new Set([
  ALL_ARTICLES,
  'all',
  ...Object.values(wordings).map(({ labels }) => labels.allArticles),
])

/** Articles by what is typed of their titles; before them all together, where there is a name for that. */
export function suggestArticles(articles: readonly ArticleName[], typed: string, all: string | null = null) {
  const wanted = typed.trim().toLowerCase()
  const every =
    all?.includes(wanted) === true && articles.length > 1 ? [{ name: all, value: ALL_ARTICLES }] : []
  const found = articles
    .filter(({ id, title }) => title.toLowerCase().includes(wanted) || id.toLowerCase().includes(wanted))
    .map(({ id, title }) => ({ name: shortText(title.trim() || id, LIMITS.choiceName), value: codeOf(id) }))
  return [...every, ...found].slice(0, LIMITS.choices)
}
