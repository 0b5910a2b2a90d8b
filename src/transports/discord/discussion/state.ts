import { LIMITS } from '../limits.ts'

/** What a button of a list of threads holds: the article, as `codeOf` gives it, and the page from 0. */
export interface DiscussionState {
  readonly article: string
  readonly page: number
}

/** The state as a `custom_id`. Its version is raised whenever its form changes. */
export function discussionId({ article, page }: DiscussionState): string {
  const id = ['D1', article, page].join('|')
  if (id.length > LIMITS.customId) throw new Error('a button of discussions is too long')
  return id
}

/** Whether a `custom_id` is one of discussions, of whatever version. */
export const isDiscussionId = (customId: string): boolean => /^D\d+\|/u.test(customId)

/** The state of a button; null for one of another version, or of somebody's making. */
export function fromDiscussionId(customId: string): DiscussionState | null {
  const [, article, page] = /^D1\|([\w-]{8})\|(\d{1,3})$/u.exec(customId) ?? []
  return article === undefined ? null : { article, page: Number(page) }
}
