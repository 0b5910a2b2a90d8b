import type { Block, TextRun } from '../../../presentation/message.ts'
import type { Locator } from '../../../presentation/place.ts'
import { drawBlock, isSeen, type LinkTo } from './draw.ts'

/** Below this a block says too little to be worth its place; then the last ones are left to the next page. */
const LEAST_BLOCK = 800
/** Between two blocks. */
const JOINT = 2
/** More blocks than this no reply holds. */
const MOST_BLOCKS = 60

export interface Drawn {
  readonly kind: Block['kind']
  readonly text: string
}

/**
 * The blocks in Discord's Markdown, all together in at most `room` characters. Where they are longer, the longest are
 * shortened first, each at its ends; where that leaves too little of each, the last are left off. Links are put in as
 * long as there is room: an address never costs a word.
 */
export function fitBlocks(blocks: readonly Block[], room: number, link: LinkTo): readonly Drawn[] {
  const whole = blocks.map((block) => drawBlock(block, Number.POSITIVE_INFINITY))
  const seen = blocks.flatMap((block, i) => (isSeen(whole[i] ?? '') ? [{ block, text: whole[i] ?? '' }] : []))
  let kept = seen.slice(0, MOST_BLOCKS)
  while (kept.length > 1 && shareOf(kept, room) < LEAST_BLOCK) kept = kept.slice(0, -1)
  const share = shareOf(kept, room)
  const fitting = kept.map(({ block, text }) => ({
    block,
    text: text.length + JOINT <= share ? text : drawBlock(block, share - JOINT),
  }))
  let left = room - fitting.reduce((sum, { text }) => sum + text.length + JOINT, 0)
  return fitting.map(({ block, text }) => {
    if (!placesIn(block).some((place) => link(place) !== null)) return { kind: block.kind, text }
    const size = text.length + JOINT <= share ? Number.POSITIVE_INFINITY : share - JOINT
    const linked = drawBlock(block, size, link)
    const fits = linked.length - text.length <= left
    if (fits) left -= linked.length - text.length
    return { kind: block.kind, text: fits ? linked : text }
  })
}

/** The places that a block may be linked to; most have none and need not be drawn once more. */
function placesIn(block: Block): readonly Locator[] {
  const within = (runs: readonly TextRun[]) => runs.flatMap(({ place }) => place ?? [])
  switch (block.kind) {
    case 'heading':
      return []
    case 'says':
      return within(block.runs)
    case 'entry':
      return within([...block.title, ...block.detail])
    case 'passage':
      return [block.place, ...within(block.source)]
  }
}

/** The greatest length at which to stop each so that all fit: short ones give what they do not need to the long. */
function shareOf(texts: readonly { readonly text: string }[], room: number): number {
  const ascending = texts.map(({ text }) => text.length + JOINT).sort((a, b) => a - b)
  let left = room
  for (const [i, length] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - i))
    if (length > share) return share
    left -= length
  }
  return Number.POSITIVE_INFINITY
}
