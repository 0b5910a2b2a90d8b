import { LIMITS } from '../limits.ts'

/** What a button or form of the library does; who may do it and where is looked up when it is pressed. */
export type LibraryState =
  | { readonly kind: 'add' | 'drop'; readonly draft: string }
  /** `article` as `codeOf` its id. */
  | { readonly kind: 'use-here' | 'use-server' | 'remove' | 'revoke'; readonly article: string }
  | { readonly kind: 'stay' | 'forget' | 'form' }
  /** Another page of the list, from 0. */
  | { readonly kind: 'list'; readonly page: number }

/** Raised whenever the form of a state changes. */
const VERSION = 'L1'
const LETTERS = {
  add: 'a',
  drop: 'd',
  'use-here': 'u',
  'use-server': 'U',
  remove: 'r',
  revoke: 'v',
  stay: 's',
  forget: 'f',
  form: 'F',
  list: 'l',
} as const
const KINDS = new Map(Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as LibraryState['kind']]))

export function libraryId(state: LibraryState): string {
  const id = [VERSION, LETTERS[state.kind], argumentOf(state)].join('|')
  if (id.length > LIMITS.customId) throw new Error('a button of the library is too long')
  return id
}

function argumentOf(state: LibraryState): string {
  switch (state.kind) {
    case 'add':
    case 'drop':
      return state.draft
    case 'use-here':
    case 'use-server':
    case 'remove':
    case 'revoke':
      return state.article
    case 'stay':
    case 'forget':
    case 'form':
      return ''
    case 'list':
      return String(state.page)
  }
}

/** Whether a `custom_id` is one of the library's, of whatever version. */
export const isLibraryId = (customId: string): boolean => /^L\d+\|/u.test(customId)

/** The state of a button or form; null for one of another version, or of somebody's making. */
export function fromLibraryId(customId: string): LibraryState | null {
  const [version, letter = '', argument = '', ...more] = customId.split('|')
  const kind = KINDS.get(letter as 'a')
  if (version !== VERSION || more.length > 0 || kind === undefined || !/^[\w-]*$/u.test(argument)) return null
  return stateOf(kind, argument)
}

function stateOf(kind: LibraryState['kind'], argument: string): LibraryState | null {
  switch (kind) {
    case 'add':
    case 'drop':
      return { kind, draft: argument }
    case 'use-here':
    case 'use-server':
    case 'remove':
    case 'revoke':
      return { kind, article: argument }
    case 'stay':
    case 'forget':
    case 'form':
      return { kind }
    case 'list':
      return /^\d{1,4}$/u.test(argument) ? { kind, page: Number(argument) } : null
  }
}
