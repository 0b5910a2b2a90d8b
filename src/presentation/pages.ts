import type { Block, TextRun } from './message.ts'
import { linkTo, type Locator, type ReaderAddress } from './place.ts'

/** The most characters of one page of a list, so that it fits into one message and is read at a glance. */
const CHARACTERS = 2600
const GROUPS = 20

/**
 * Groups of blocks (a group stays together) divided into pages, or all of them on one; there is always a first. What
 * stands over a group is not said again where it stands over the group before it on the same page.
 */
export function pages(
  groups: readonly (readonly Block[])[],
  reader: ReaderAddress | null = null,
  whole = false,
): readonly (readonly (readonly Block[])[])[] {
  const divided: (readonly Block[])[][] = [[]]
  let room = CHARACTERS
  let over = ''
  for (const group of groups) {
    const page = divided.at(-1) ?? []
    const own = headOf(group)
    const rest = own !== '' && own === over ? withoutHead(group) : group
    const needed = lengthsOf(rest, reader)
    if (!whole && page.length > 0 && (needed > room || page.length >= GROUPS)) {
      divided.push([group])
      room = CHARACTERS - lengthsOf(group, reader)
    } else {
      page.push(rest)
      room -= needed
    }
    if (own !== '') over = own
  }
  return divided
}

/** What stands over the entries of a group; empty where nothing does. */
const headOf = (group: readonly Block[]): string =>
  group.length === withoutHead(group).length
    ? ''
    : JSON.stringify(group.slice(0, group.length - withoutHead(group).length))

const withoutHead = (group: readonly Block[]): readonly Block[] =>
  group.slice(
    Math.max(
      0,
      group.findIndex(({ kind }) => kind === 'passage' || kind === 'entry'),
    ),
  )

const lengthsOf = (group: readonly Block[], reader: ReaderAddress | null): number =>
  group.reduce((sum, block) => sum + lengthOf(block, reader), 0)

/** How many characters of text a block shows, its links' addresses with them. */
function lengthOf(block: Block, reader: ReaderAddress | null): number {
  const link = (place: Locator | undefined) => (place ? (linkTo(place, reader)?.length ?? 0) : 0)
  const runs = (shown: readonly TextRun[]) =>
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
