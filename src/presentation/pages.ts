import type { Block } from './message.ts'

/** One page of a list holds so much, so that it fits into one message and is read at a glance. */
const CHARACTERS = 2600
const GROUPS = 20

/** Groups of blocks (a group stays together) divided into pages; there is always a first. */
export function pages(groups: readonly (readonly Block[])[]): readonly (readonly (readonly Block[])[])[] {
  const divided: (readonly Block[])[][] = [[]]
  let room = CHARACTERS
  for (const group of groups) {
    const needed = group.reduce((sum, block) => sum + lengthOf(block), 0)
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

/** How many characters of text a block shows. */
function lengthOf(block: Block): number {
  const runs = (shown: readonly { readonly text: string }[]) =>
    shown.reduce((sum, { text }) => sum + text.length, 0)
  switch (block.kind) {
    case 'says':
      return runs(block.runs)
    case 'heading':
      return block.text.length
    case 'entry':
      return runs(block.title) + runs(block.detail)
    case 'passage':
      return block.excerpt.text.length + runs(block.source) + block.locator.length + (block.note ?? '').length
  }
}
