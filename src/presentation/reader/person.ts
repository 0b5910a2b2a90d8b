import { speakerItem } from '../../answers/lists/person-items.ts'
import type { Library } from '../../search/library/library.ts'
import type { Citation } from '../../answers/answer.ts'
import { DIVIDER, whereIs } from '../locator.ts'
import type { Action, Block, Message } from '../message.ts'
import { shortRole } from '../passage.ts'
import { countsOf } from '../answers/present-person.ts'
import { listedPassage, says, type View } from '../view.ts'

/** The most passages on a page: somebody who speaks through a whole book would fill a window of megabytes. */
const ON_PAGE = 60

/**
 * Somebody's role and all that they say, in the article's order, a page of it; null where nobody has that id. A page
 * beyond the last is the last.
 */
export function presentVoice(
  library: Library,
  id: number,
  { wording, page: wanted }: Pick<View, 'wording' | 'page'>,
): Message | null {
  const person = library.annotations.people[id]
  if (!person) return null
  const view = { library, wording, command: 'quotes', options: {}, page: 0, whole: true }
  const item = speakerItem(library, person)
  const pages = Math.max(1, Math.ceil(item.citations.length / ON_PAGE))
  const page = Math.min(wanted, pages - 1)
  const from = page * ON_PAGE
  const turn = (direction: 'more' | 'back', to: number): readonly Action[] => {
    const { id: article, edition } = library.document
    const { command, options } = view
    return to < 0 || to >= pages
      ? []
      : [{ kind: 'page', direction, article, edition, command, options, page: to }]
  }
  const role = item.speaker.role === null ? [] : [says(shortRole(item.speaker.role))]
  return {
    outcome: 'found',
    blocks: [
      { kind: 'heading', text: person.name },
      ...role,
      says(countsOf(item, view), 'quiet'),
      ...item.citations
        .slice(from, from + ON_PAGE)
        .map((citation, k) => words(listedPassage(view, citation, from + k + 1), citation, view)),
      ...(pages > 1 ? [says(wording.labels.page(page + 1, pages), 'quiet')] : []),
    ],
    actions: [...turn('back', page - 1), ...turn('more', page + 1)],
    pictures: [],
  }
}

/** Under somebody's name neither that nor the article is told again: "denied · direct quotation", "sentence 8 of 20". */
function words(
  block: Block,
  { speaker, span }: Citation,
  { library, wording }: Pick<View, 'library' | 'wording'>,
): Block {
  if (block.kind !== 'passage') return block
  const form = block.source.slice(speaker?.role == null ? 1 : 2)
  return {
    ...block,
    source: form.map((run, k) => (k === 0 ? { ...run, text: run.text.replace(DIVIDER, '') } : run)),
    locator: whereIs(library.document, span, wording),
  }
}
