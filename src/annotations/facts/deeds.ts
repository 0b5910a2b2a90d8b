import type { Token } from '../tokens.ts'
import { afterNouns } from './quantities.ts'
import { low, wordSet, type Shape } from './shape.ts'

const JUDGING = wordSet(
  `sentenced convicted acquitted fined jailed imprisoned charged arrested indicted sued banned outlawed prosecuted
   overturned upheld repealed enacted ratified ruled legalised legalized licensed licenced`,
)
const LAWS = wordSet(
  'act bill law treaty constitution ordinance statute directive regulation decree convention code',
)
const PARTS_OF_LAW = wordSet('article section clause paragraph rule amendment regulation')

/** "sentenced to", "was fined", "charged two men with theft". */
function afterJudgement(words: readonly Token[], at: number): number {
  const word = low(words, at)
  if (!JUDGING.has(word) || words[at]?.tag === 'ADJ') return 0
  const accused = word !== 'charged' || words.slice(at + 1, at + 7).some((one) => one.low === 'with')
  return accused ? Math.max(at + 1, afterNouns(words, at + 1)) : 0
}

/** "the Harbours Act", "clause 9", "under the Bill". */
function afterLaw(words: readonly Token[], at: number): number {
  const word = words[at]
  if (!word) return 0
  if (PARTS_OF_LAW.has(word.low) && /^\d/u.test(low(words, at + 1))) return at + 2
  const before = words[at - 1]
  return word.capital &&
    LAWS.has(word.low) &&
    before !== undefined &&
    before.capital &&
    before.tag !== 'PUNCT'
    ? at + 1
    : 0
}

const VOTING = wordSet('voted elected re-elected')
/** "voted to close", "elected chairman". */
const afterVote = (words: readonly Token[], at: number): number =>
  VOTING.has(low(words, at)) && words[at]?.tag === 'VERB' ? at + 1 : 0

const ATTENDING = wordSet('attended chaired attending chairing')
/** "attended the opening", "took part", "were present". */
function afterAttendance(words: readonly Token[], at: number): number {
  const word = low(words, at)
  if (ATTENDING.has(word)) return Math.max(at + 1, afterNouns(words, at + 1))
  if (/^(?:took|take|taking|takes)$/u.test(word) && low(words, at + 1) === 'part') return at + 2
  return word === 'present' && words[at - 1]?.tag === 'AUX' ? at + 1 : 0
}

const LIVING = wordSet(
  `born died founded married appointed named succeeded retired resigned buried opened closed built invented discovered
   graduated enlisted emigrated moved`,
)
/** "was born in a barn", "was appointed": a turn of a life, told in the past. */
const afterTurn = (words: readonly Token[], at: number): number =>
  /^(?:born|appointed|founded|married|died|buried)$/u.test(low(words, at)) &&
  LIVING.has(low(words, at)) &&
  words[at]?.tag === 'VERB'
    ? at + 1
    : 0

/** "the first Japanese", "the only bridge", "the largest port". */
function afterRank(words: readonly Token[], at: number): number {
  if (!/^(?:the|'s|its|their|his|her)$/u.test(low(words, at))) return 0
  const rank = low(words, at + 1)
  const degree =
    /^(?:first|last|only|sole|youngest|oldest)$/u.test(rank) ||
    (/^(?!honest$|modest$|best$|latest$|interest$|west$|east$|forest$|guest$|rest$|test$)\w{3,}est$/u.test(
      rank,
    ) &&
      words[at + 1]?.tag === 'ADJ')
  if (!degree) return 0
  const end = afterNouns(words, at + 2)
  return end > at + 2 && !/^(?:time|thing|place|part|way|one)$/u.test(low(words, end - 1)) ? end : 0
}

const GATHERINGS = wordSet(
  `ceremony ceremonies conference conferences congress convention summit forum meeting meetings session sessions talks
   hearing rally protest festival fair exhibition symposium seminar workshop funeral wedding concert inauguration
   anniversary launch speech address lecture message vigil parade banquet reception gala`,
)
const TAKING_PART = wordSet(
  `address addresses addressed addressing chair chairs chaired chairing attend attends attended attending deliver
   delivers delivered delivering give gives gave given hold holds held host hosts hosted open opens opened read reads
   join joined joins convene convened lead led`,
)
/** "addressed the closing session", "read a message": somebody's part in a gathering. */
function afterTakingPart(words: readonly Token[], at: number): number {
  if (!TAKING_PART.has(low(words, at)) || words[at]?.tag !== 'VERB') return 0
  for (let to = at + 1; to <= at + 6; to++) if (GATHERINGS.has(low(words, to))) return to + 1
  return 0
}

/** "in China for the first time". */
const firstTime = (words: readonly Token[], at: number): number =>
  low(words, at) === 'for' && low(words, at + 1) === 'the' && low(words, at + 3) === 'time' ? at + 4 : 0

const MOST_ITEMS = 12
/** "red tape, high rents and bad roads": three or more, the last after "and". */
function afterList(words: readonly Token[], at: number): number {
  if (low(words, at) === 'of') return 0
  let to = at
  for (let items = 1; items <= MOST_ITEMS; items++) {
    const end = afterNouns(words, to)
    if (end === to) return 0
    if (low(words, to - 1) === 'and' && items > 1) return items > 2 ? end : 0
    const next = low(words, end)
    const last = next === ',' && low(words, end + 1) === 'and'
    if (next !== ',' && next !== 'and') return 0
    to = last ? end + 2 : end + 1
  }
  return 0
}

/** Laws and deeds; the first that applies at a word takes it. */
export const deeds: readonly Shape[] = [
  { name: 'judgement', kind: 'law', example: 'The firm was [fined] on the spot.', applies: afterJudgement },
  { name: 'law', kind: 'law', example: 'It breaks the Harbours [Act].', applies: afterLaw },
  { name: 'vote', kind: 'law', example: 'The council [voted] to close it.', applies: afterVote },
  {
    name: 'attendance',
    kind: 'who',
    example: 'Two ministers [attended the opening].',
    applies: afterAttendance,
  },
  {
    name: 'part in a gathering',
    kind: 'who',
    example: 'Bell [addressed the closing session].',
    applies: afterTakingPart,
  },
  {
    name: 'first time',
    weak: true,
    kind: 'when',
    example: 'It rained [for the first time].',
    applies: firstTime,
  },
  {
    name: 'list',
    kind: 'which',
    example: 'It fights [red tape, high rents and bad roads].',
    applies: afterList,
  },
  {
    name: 'turn of a life',
    weak: true,
    kind: 'who',
    example: 'Bell was [born] in a barn.',
    applies: afterTurn,
  },
  {
    name: 'rank',
    weak: true,
    kind: 'who',
    example: 'Eikichi was [the youngest player].',
    applies: afterRank,
  },
]
