import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Span } from '../../../text/span.ts'
import { LIMITS } from '../limits.ts'

/** What a button does, all of it: nothing is kept in the process, so that a button outlives it. */
export type ButtonState =
  | {
      readonly kind: 'context' | 'share' | 'card' | 'share-card'
      readonly article: string
      readonly span: Span
      /** The fingerprint of the words that stood there when the button was made. */
      readonly print: number
    }
  | { readonly kind: 'person'; readonly article: string; readonly name: string }
  /** Another page of a list; `publish` puts a page in the channel. */
  | {
      readonly kind: 'page' | 'publish'
      readonly article: string
      /** The edition of the article's text that the list was made of. */
      readonly edition: number
      readonly command: string
      readonly options: Readonly<Record<string, string>>
      readonly page: number
    }

/** Raised whenever the form of a state changes; buttons of another version say so politely. */
const VERSION = 'w2'
const LETTERS = {
  context: 'c',
  share: 's',
  card: 'q',
  'share-card': 'Q',
  person: 'p',
  page: 'm',
  publish: 'M',
} as const
const KINDS = new Map(Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as keyof typeof LETTERS]))

/**
 * An article's id in eight characters that stay the same from start to start: ids may be long, a button's state not.
 *
 *     codeOf('a-very-long-name-of-an-article').length //=> 8
 */
export const codeOf = (article: string): string => codes.memo(article)

/** Each button of each reply names an article, and most of them the same few. */
const codes = new LRUCache<string, string>({
  max: 1000,
  memoMethod: (article) => hash('sha256', article, 'base64url').slice(0, 8),
})

/** The state as a `custom_id`, or null where it does not fit into one. */
export function toCustomId(state: ButtonState): string | null {
  const id =
    [VERSION, LETTERS[state.kind], codeOf(state.article), ...fieldsOf(state)].map(guarded).join('|') + '|'
  return id.length <= LIMITS.customId ? id : null
}

function fieldsOf(state: ButtonState): readonly string[] {
  switch (state.kind) {
    case 'context':
    case 'share':
    case 'card':
    case 'share-card':
      return [state.span.start, state.span.end, state.print].map((number) => number.toString(36))
    case 'person':
      return [state.name]
    case 'page':
    case 'publish':
      return [
        state.edition.toString(36),
        state.command,
        state.page.toString(36),
        ...Object.entries(state.options).flat(),
      ]
  }
}

/**
 * The state of a button, or null for one of another version, of an article that is not open, or of somebody's making.
 * `articles` are the ids of the open articles.
 */
export function fromCustomId(customId: string, articles: readonly string[]): ButtonState | null {
  const [version, letter = '', code, ...fields] = customId.slice(0, -1).split('|').map(unguarded)
  const kind = KINDS.get(letter as 'c')
  const article = articles.find((id) => codeOf(id) === code)
  if (version !== VERSION || !customId.endsWith('|') || kind === undefined || article === undefined)
    return null
  switch (kind) {
    case 'context':
    case 'share':
    case 'card':
    case 'share-card':
      return withSpan(kind, article, fields)
    case 'person':
      return fields.length === 1 && fields[0] !== undefined ? { kind, article, name: fields[0] } : null
    case 'page':
    case 'publish':
      return withPage(kind, article, fields)
  }
}

type Kind = ButtonState['kind']

function withSpan(
  kind: Extract<Kind, 'context' | 'share' | 'card' | 'share-card'>,
  article: string,
  fields: readonly string[],
): ButtonState | null {
  const [start, end, print] = fields.map(numberOf)
  if (fields.length !== 3 || start == null || end == null || print == null || start >= end) return null
  return { kind, article, span: { start, end }, print }
}

function withPage(
  kind: Extract<Kind, 'page' | 'publish'>,
  article: string,
  [made = '', command, digits = '', ...pairs]: readonly string[],
): ButtonState | null {
  const [edition, page] = [numberOf(made), numberOf(digits)]
  if (command === undefined || edition === null || page === null || pairs.length % 2 !== 0) return null
  const options = Object.fromEntries(
    pairs.flatMap((name, i) => (i % 2 === 0 ? [[name, pairs[i + 1] ?? ''] as const] : [])),
  )
  return { kind, article, edition, command, options, page }
}

/** The button under what was shared that takes it away again: it names no article, so that it works when that is gone. */
export const TAKE_BACK = `${VERSION}|t|`

const SHARING: readonly string[] = [LETTERS.share, LETTERS['share-card'], LETTERS.publish]
const FOR_PRESSER: readonly string[] = [LETTERS.context, LETTERS.person, LETTERS.card]

/** Whether a button puts something in the channel. */
export const isSharing = (customId: string): boolean => isOneOf(SHARING, customId)

/** Whether what a button shows is for its presser alone, whatever is found. */
export const isForPresser = (customId: string): boolean => isOneOf(FOR_PRESSER, customId)

function isOneOf(letters: readonly string[], customId: string): boolean {
  const [version, letter = ''] = customId.split('|', 2)
  return version === VERSION && letters.includes(letter)
}

const numberOf = (digits: string): number | null =>
  /^[0-9a-z]{1,11}$/.test(digits) ? parseInt(digits, 36) : null

/** The bar separates the fields; in a field it is written `~p`, and `~` is `~t`. */
const guarded = (field: string): string => field.toWellFormed().replaceAll('~', '~t').replaceAll('|', '~p')
const unguarded = (field: string): string => field.replaceAll('~p', '|').replaceAll('~t', '~')
