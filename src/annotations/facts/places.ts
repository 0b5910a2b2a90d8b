import { isWeekday, monthOf } from '../../language/calendar.ts'
import type { Token } from '../tokens.ts'
import { low, wordSet, type Shape } from './shape.ts'

const PLACING = wordSet(
  'in at near outside inside from to across above beside behind opposite below along towards beyond off between',
)
const MOVING = wordSet('from to across along through towards between')
const PHRASE = wordSet('NOUN PROPN ADJ NUM DET')
/** What is written with a capital and is no place. */
const NO_PLACE = wordSet('god english french german spanish russian chinese japanese arabic latin monday')
/** How many words a place may have. */
const REACH = 7

/** "in the Dōjima quarter of Osaka", "from Wellawatte to Fort", "on a disused runway at Katukurunda". */
function afterPlace(words: readonly Token[], at: number): number {
  const preposition = low(words, at)
  if (!PLACING.has(preposition) && preposition !== 'on') return 0
  let named = false
  let to = at + 1
  if (words[to]?.tag === 'NOUN' && !words[to]?.capital) return 0
  for (; to < at + REACH; to++) {
    const word = words[to]
    if (!word || !PHRASE.has(word.tag)) break
    if (isPlaceName(word)) named = true
  }
  if (!named || preposition === 'on') return 0
  const next = low(words, to)
  const goesOn = (MOVING.has(next) || next === 'of' || PLACING.has(next)) && isPlaceName(words[to + 1])
  return goesOn ? Math.max(to, afterPlace(words, to) || to) : to
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
