import { isWeekday, monthOf } from '../../language/calendar.ts'
import type { Token } from '../tokens.ts'
import { low, wordSet, type Shape } from './shape.ts'

const PLACING = wordSet(
  'in at near outside inside from to across above beside behind opposite below along towards beyond off between',
)
const PHRASE = wordSet('NOUN PROPN ADJ NUM DET')
/** What is written with a capital and is no place. */
const NO_PLACE = wordSet('god english french german spanish russian chinese japanese arabic latin monday')
/** How many words a place may have. */
const MOST_PLACE_WORDS = 7

/** "in the harbour quarter", "from Aston to Bell End", "at Norwood". */
function afterPlace(words: readonly Token[], at: number): number {
  const first = words[at + 1]
  if (!PLACING.has(low(words, at)) || (first?.tag === 'NOUN' && !first.capital)) return 0
  let to = at + 1
  while (to < at + MOST_PLACE_WORDS && PHRASE.has(words[to]?.tag ?? '')) to++
  if (!words.slice(at + 1, to).some(isPlaceName)) return 0
  return isPlaceName(words[to + 1]) ? Math.max(to, afterPlace(words, to)) : to
}

const isPlaceName = (word: Token | undefined): boolean =>
  word !== undefined &&
  word.capital &&
  (word.tag === 'PROPN' || word.tag === 'NOUN' || word.tag === 'ADJ') &&
  !NO_PLACE.has(word.low) &&
  !isWeekday(word.low) &&
  monthOf(word.low) === null

/** Where something is or happens. */
export const places: readonly Shape[] = [
  {
    name: 'place',
    weak: true,
    kind: 'where',
    example: 'They met [in the Lund quarter].',
    applies: afterPlace,
  },
]
