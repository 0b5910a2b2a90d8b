import { FEMALE_WORDS, MALE_WORDS } from '../../language/people/offices.ts'
import type { Named } from '../names/named.ts'
import { isRole } from '../names/words.ts'
import type { Frame, Item } from '../quotations/frame.ts'

/** How much a word such as "mother" tells of somebody's gender, as the logarithm of odds. */
const TOLD = 5
/** How many words before a noun its article may stand: "the fourth official". */
const ARTICLE_REACH = 4

/** Somebody without a name whom a pronoun may mean as well: "my mother", "a neighbour". */
interface Stranger {
  /** With a negative id: nobody of the article's people. */
  readonly person: Named
  /** Above 0 a woman. */
  readonly gender: number
}

/**
 * Who without a name acts at an item: "[A neighbour] said he had seen it"; null where the noun tells of somebody who is
 * named ("Ann Lee, a lawyer, said", "his sister, Ann, said").
 */
export function strangerAt(frame: Frame, at: number, speaks: boolean): Stranger | null {
  const item = frame.items[at]
  const start = startOf(frame, at)
  if (item?.tag !== 'NOUN' || item.named || !isRole(item.low) || start === null) return null
  if (!(speaks || acts(frame.items[at + 1])) || frame.items[start - 1]?.text === ',') return null
  if (!speaks && frame.items[start]?.low === 'the') return null
  const gender = FEMALE_WORDS.has(item.low) ? TOLD : MALE_WORDS.has(item.low) ? -TOLD : 0
  const person = { id: -1 - item.index, words: [item.low], count: 1, full: 0, first: item.index }
  return { person, gender }
}

/** Where the phrase begins whose last word is an item: at "the", "a", "my"; null where it does at nothing of the kind. */
function startOf(frame: Frame, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - ARTICLE_REACH); i--) {
    const item = frame.items[i]
    if (!item || item.quotation || item.named) return null
    if (/^(?:the|an?|another|one|some|my|our|your)$/.test(item.low)) return i
    if (!/^(?:ADJ|NOUN|NUM|PROPN)$/.test(item.tag)) return null
  }
  return null
}

const acts = (next: Item | undefined): boolean =>
  next !== undefined &&
  ((/^(?:VERB|AUX|ADV)$/.test(next.tag) && !/^(?:named|called)$/.test(next.low)) || next.low === 'who')
