import { VIEWS } from '../../language/views.ts'
import type { Token } from '../tokens.ts'

/** How many words may stand between "in" and "view": "in the mayor's own view". */
const REACH = 7

/** A phrase that tells whose view or count something is: its owner's last word, and where it ends (exclusive). */
interface View {
  /** "her"; "Lee" of "Lee's". */
  readonly owner: number
  readonly to: number
}

type Words = readonly Pick<Token, 'low' | 'tag'>[]

/** "in her view", "by Lee's own count", that begins at a word; null for others. */
export function viewAt(words: Words, at: number): View | null {
  const nouns = VIEWS.get(words[at]?.low ?? '')
  if (!nouns) return null
  const near = words.slice(at + 1, at + 1 + REACH)
  const noun = near.findIndex(({ low }) => nouns.test(low))
  const before = near.slice(0, Math.max(0, noun))
  const owner = before.findLastIndex(({ low }) => /^(?:his|her|their|its|'s?)$/.test(low))
  if (owner < 0 || before.some(({ tag }) => /^(?:VERB|AUX|PUNCT)$/.test(tag))) return null
  const last = before[owner]?.low.startsWith("'") ? owner - 1 : owner
  return last < 0 ? null : { owner: at + 1 + last, to: at + 1 + noun + 1 }
}
