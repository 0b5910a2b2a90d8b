import { speakerItem } from '../../answers/lists/person-items.ts'
import type { Library } from '../../search/library/library.ts'
import type { Citation } from '../../answers/answer.ts'
import { DIVIDER, whereIs } from '../locator.ts'
import type { Block, Message } from '../message.ts'
import { shortRole } from '../passage.ts'
import { countsOf } from '../answers/present-person.ts'
import { listedPassage, says, type View } from '../view.ts'

/** Somebody's role and all that they say, in the article's order; null where nobody has that id. */
export function presentVoice(
  library: Library,
  id: number,
  { wording }: Pick<View, 'wording'>,
): Message | null {
  const person = library.annotations.people[id]
  if (!person) return null
  const view = { library, wording, command: 'quotes', options: {}, page: 0, whole: true }
  const item = speakerItem(library, person)
  const role = item.speaker.role === null ? [] : [says(shortRole(item.speaker.role))]
  return {
    outcome: 'found',
    blocks: [
      { kind: 'heading', text: person.name },
      ...role,
      says(countsOf(item, view), 'quiet'),
      ...item.citations.map((citation, k) => words(listedPassage(view, citation, k + 1), citation, view)),
    ],
    actions: [],
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
