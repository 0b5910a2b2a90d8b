import { codeOf } from './button-state.ts'
import type { ArticleName } from './desk.ts'
import { LIMITS } from './limits.ts'
import { shortText } from './shorten.ts'

/** The article that somebody chose or typed, by code, id or title; what is unknown stays as it is, to be refused. */
export function articleNamed(articles: readonly ArticleName[], given: string): string {
  const wanted = given.trim().toLowerCase()
  const found =
    articles.find(({ id }) => codeOf(id) === given) ??
    articles.find(({ id, title }) => id.toLowerCase() === wanted || title.toLowerCase() === wanted)
  return found?.id ?? given
}

/** Articles by what is typed of their titles. */
export function suggestArticles(articles: readonly ArticleName[], typed: string) {
  const wanted = typed.trim().toLowerCase()
  return articles
    .filter(({ id, title }) => title.toLowerCase().includes(wanted) || id.toLowerCase().includes(wanted))
    .slice(0, LIMITS.choices)
    .map(({ id, title }) => ({ name: shortText(title.trim() || id, LIMITS.choiceName), value: codeOf(id) }))
}
