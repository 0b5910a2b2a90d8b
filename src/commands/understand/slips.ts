import { typingDistance } from '../../search/words/keyboard.ts'
import { peopleMeant, wordsOf } from '../../search/library/people/people-meant.ts'
import type { PromptContext } from './understood.ts'

/** What a mistyped word at the head of a short text may mean. */
const HEADS =
  'quotes quote proposals facts people article help who summary summarise summarize commands thanks hello speakers numbers dates quotations author statistics'.split(
    ' ',
  )
/** The most that typing errors may cost in a word of four letters, and in longer ones (`typingDistance`). */
const FARTHEST_SLIP = { short: 1, long: 1.3 }

/** The most that an error may be as a share of the word's length. */
const MOST_SLIP_SHARE = 0.24

/**
 * A text whose first word is a mistyped command, mended; null where it is none.
 *
 *     mendedHead('porposals please', scene) //=> 'proposals please'
 */
export function mendedHead(text: string, scene: PromptContext): string | null {
  const [first = '', ...rest] = text.split(/\s+/)
  const key = first.toLowerCase().replace(/[^\p{L}]+$/u, '')
  if (key.length < 4 || HEADS.includes(key) || rest.length > 6) return null
  if (wordsOf(scene.library).has(key)) return null
  const { people, by } = peopleMeant(scene.library, first)
  if (people.length > 0 && by === 'name') return null
  const near = HEADS.map((head) => ({
    head,
    far: typingDistance(key, head, key.length < 5 ? FARTHEST_SLIP.short : FARTHEST_SLIP.long),
  }))
    .filter(({ far, head }) => far < Infinity && far / head.length <= MOST_SLIP_SHARE)
    .sort((a, b) => a.far - b.far)[0]
  return near ? [near.head, ...rest].join(' ') : null
}
