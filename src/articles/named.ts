import { foldName } from '../text/fold-name.ts'

/** An article by the name that people choose it by. */
export interface ArticleName {
  readonly id: string
  readonly title: string
}

/**
 * The articles that a name means: the one with that id, or else those with that title, or else all that have it as a
 * part of either.
 *
 *     articlesNamed([{ id: '2024-orr', title: 'The bridge' }], 'bridge').length //=> 1
 */
export function articlesNamed<Name extends ArticleName>(
  articles: readonly Name[],
  given: string,
): readonly Name[] {
  const wanted = foldName(given)
  if (wanted === '') return []
  const exact = [
    articles.filter(({ id }) => id === given),
    articles.filter(({ id }) => foldName(id) === wanted),
    articles.filter(({ title }) => foldName(title) === wanted),
  ].find((some) => some.length > 0)
  if (exact) return exact
  const parts = wanted.split(' ')
  return articles.filter(({ id, title }) => parts.every((part) => foldName(`${id} ${title}`).includes(part)))
}

/** The articles of a folder, a line each, the one that is meant marked. */
export const listOf = ({
  article,
  articles,
}: {
  readonly article: string
  readonly articles: readonly ArticleName[]
}): string => articles.map(({ id, title }) => `${id === article ? '*' : ' '} ${id}  ${title}\n`).join('')
