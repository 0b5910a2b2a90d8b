import type { Block, Run } from './message.ts'
import { linkTo, type Place, type Reader } from './place.ts'

/** One page of a list holds so much, so that it fits into one message and is read at a glance. */
const CHARACTERS = 2600
const GROUPS = 20

/** Groups of blocks (a group stays together) divided into pages; there is always a first. */
export function pages(
  groups: readonly (readonly Block[])[],
  reader: Reader | null = null,
): readonly (readonly (readonly Block[])[])[] {
  const divided: (readonly Block[])[][] = [[]]
  let room = CHARACTERS
  for (const group of groups) {
    const needed = group.reduce((sum, block) => sum + lengthOf(block, reader), 0)
    const page = divided.at(-1) ?? []
    if (page.length > 0 && (needed > room || page.length >= GROUPS)) {
      divided.push([group])
      room = CHARACTERS - needed
    } else {
      page.push(group)
      room -= needed
    }
  }
  return divided
}

/** How many characters of text a block shows, its links' addresses with them. */
function lengthOf(block: Block, reader: Reader | null): number {
  const link = (place: Place | undefined) => (place ? (linkTo(place, reader)?.length ?? 0) : 0)
  const runs = (shown: readonly Run[]) =>
    shown.reduce((sum, { text, place }) => sum + text.length + link(place), 0)
  switch (block.kind) {
    case 'says':
      return runs(block.runs)
    case 'heading':
      return block.text.length
    case 'entry':
      return runs(block.title) + runs(block.detail)
    case 'passage': {
      const { excerpt, source, locator, place, note } = block
      return excerpt.text.length + runs(source) + locator.length + link(place) + (note ?? '').length
    }
  }
}
