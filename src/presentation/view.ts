import type { Citation } from '../answers/answer.ts'
import type { Action, Block, Message, TextRun } from './message.ts'
import { pages } from './pages.ts'
import type { ReaderAddress } from './place.ts'
import { passage, type PassageView } from './passage.ts'
import type { Library } from '../search/library/library.ts'
import type { Wording } from './wording/wording.ts'

/** What an answer is shown with: its article, the language, the request it answers, and how much of it is wanted. */
export interface View {
  readonly library: Library
  readonly wording: Wording
  /** As it came in, for the buttons that turn pages. */
  readonly command: string
  readonly options: Readonly<Record<string, string>>
  /** From 0. */
  readonly page: number
  /** Where people read the articles: what links there takes room. */
  readonly reader?: ReaderAddress | null | undefined
  /** All pages at once and nothing shortened. */
  readonly whole: boolean
  /** What a list says over its passages. */
  readonly over?: PassageView['over']
  /** What a list is made of, where it is not of `library` alone. */
  readonly listOf?: { readonly article: string; readonly edition: number } | undefined
}

/** The longest excerpt, in characters, of a passage that stands alone, and of one in a list. */
const ALONE = 1200
const LISTED = 500
const ASIDE = 240
/** The longest excerpt, in characters, where nothing is shortened that somebody could say in one turn. */
const WHOLE = 10_000

/** A passage that is the answer. */
export const alone = (view: View, citation: Citation): Block =>
  passage(citation, { ...view, limit: view.whole ? WHOLE : ALONE })

/** A passage of a list, with its number. */
export const listedPassage = (
  view: View,
  citation: Citation,
  number: number | null,
  note: string | null = null,
): Block => passage(citation, { ...view, number, note, limit: view.whole ? WHOLE : LISTED })

/** Passages with their numbers; the article is named under the first of a reply. */
export const numberedPassages = (view: View, citations: readonly Citation[], from = 1): readonly Block[] =>
  citations.map((citation, i) => listedPassage(i + from > 1 ? named(view) : view, citation, i + from))

/** The same as what stands beside an answer, or near to none: smaller, and no more of it than tells what it is about. */
export const asides = (view: View, citations: readonly Citation[], from = 1): readonly Block[] =>
  citations.map((citation, i) => {
    const shown = i + from > 1 ? named(view) : view
    const limit = view.whole ? WHOLE : ASIDE
    return { ...passage(citation, { ...shown, number: i + from, limit }), aside: true }
  })

/** Where the article was named already. */
export const named = (view: View): View => ({ ...view, over: view.over ?? { speaker: null } })

/** A sentence of the bot's own. */
export const says = (text: string, style?: TextRun['style']): Block => ({
  kind: 'says',
  runs: [style ? { text, style } : { text }],
})

/** Over a list that is not the whole. */
export const unlisted = ({ more }: { readonly more: number }, { wording }: View): readonly Block[] =>
  more > 0 ? [says(wording.labels.moreUnlisted(more), 'quiet')] : []

/** What one can do with a passage that is the answer. */
export function actionsOn(citation: Citation, number?: number): readonly Action[] {
  const { article, span, text: words, speaker, kind } = citation
  const cited = { article, span, words, number }
  return [
    { kind: 'context', ...cited },
    { kind: 'share', ...cited },
    ...(speaker
      ? [{ kind: 'person' as const, article, person: speaker.id, name: speaker.name, number }]
      : []),
    ...(kind === 'quotation' ? [{ kind: 'card' as const, ...cited }] : []),
  ]
}

/** What shows each of several passages in context, by their numbers. */
export const contexts = (citations: readonly Citation[], from = 1): readonly Action[] =>
  citations.map(({ article, span, text: words }, i) => ({
    kind: 'context',
    article,
    span,
    words,
    number: i + from,
  }))

/** A list that may be longer than a message: what stands over it, its groups, one page of them with the buttons. */
export function listMessage(
  view: View,
  opening: readonly Block[],
  groups: readonly (readonly Block[])[],
): Message {
  const divided = pages(groups, view.reader ?? null, view.whole)
  const page = Math.min(Math.max(0, view.page), divided.length - 1)
  const shown = (divided[page] ?? []).flat()
  const place = divided.length > 1 ? [says(view.wording.labels.page(page + 1, divided.length), 'quiet')] : []
  return {
    outcome: 'found',
    blocks: [...opening, ...shown, ...place],
    actions: turns(view, page, divided.length),
    pictures: [],
  }
}

function turns(view: View, page: number, all: number): readonly Action[] {
  const { id, edition } = view.library.document
  const turn = (direction: 'more' | 'back', to: number): Action => ({
    kind: 'page',
    direction,
    ...(view.listOf ?? { article: id, edition }),
    command: view.command,
    options: view.options,
    page: to,
  })
  return [...(page > 0 ? [turn('back', page - 1)] : []), ...(page < all - 1 ? [turn('more', page + 1)] : [])]
}
