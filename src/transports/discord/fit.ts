import type { Block } from '../../presentation/message.ts'
import { drawBlock, isSeen } from './draw.ts'

/** Below this a block says too little to be worth its place; then the last ones are left to the next page. */
const LEAST = 800
/** Between two blocks. */
const JOINT = 2
/** More blocks than this no reply holds. */
const MOST = 60

export interface Drawn {
  readonly kind: Block['kind']
  readonly text: string
}

/**
 * The blocks in Discord's Markdown, all together in at most `room` characters. Where they are longer, the longest are
 * shortened first, each at its ends; where that leaves too little of each, the last are left off.
 */
export function fitBlocks(blocks: readonly Block[], room: number): readonly Drawn[] {
  const whole = blocks.map((block) => drawBlock(block, Number.POSITIVE_INFINITY))
  const seen = blocks.flatMap((block, i) => (isSeen(whole[i] ?? '') ? [{ block, text: whole[i] ?? '' }] : []))
  let kept = seen.slice(0, MOST)
  while (kept.length > 1 && shareOf(kept, room) < LEAST) kept = kept.slice(0, -1)
  const share = shareOf(kept, room)
  return kept.map(({ block, text }) => ({
    kind: block.kind,
    text: text.length + JOINT <= share ? text : drawBlock(block, share - JOINT),
  }))
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
