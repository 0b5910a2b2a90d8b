import type { Sentence } from '../../document/document.ts'
import { firstFrom } from '../../text/first-from.ts'
import { contains, type Span } from '../../text/span.ts'
import type { Person } from '../annotations.ts'
import type { Token } from '../tokens.ts'

/**
 * Where the one who acts stands: before the verb, there alone between commas ("the mayor, Ana Bell,"), after a
 * participle that may open its sentence, after "by", or right behind a word, as in front of "'s".
 */
type Side = 'before' | 'apposed' | 'participle' | 'agent' | 'next'

/** Who does what the verb at a token of a sentence says; null where that is nobody named, or in doubt. */
export type Subjects = (sentence: number, at: number, side: Side) => number | null

/** A mention of a person as a run of the words of its sentence. */
interface Place {
  readonly person: number
  readonly from: number
  readonly to: number
}

const TIME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:later|earlier|today|yesterday|this|last|week|month|year|on)$/u

/** The mentions of one sentence, in order. */
interface InSentence {
  readonly words: readonly Token[]
  /** By the index of each of their words. */
  readonly at: ReadonlyMap<number, Place>
  /** Those that may be the subject of a verb. */
  readonly subjects: readonly Place[]
}

/** Knows the mentions of people, sentence by sentence. */
export function subjects(
  sentences: readonly Sentence[],
  tokens: ReadonlyMap<number, readonly Token[]>,
  people: readonly Person[],
): Subjects {
  const mentions = people
    .flatMap((person) => person.mentions.map(({ span }) => ({ person: person.id, span })))
    .toSorted((a, b) => a.span.start - b.span.start)
  const bySentence = new Map<number, InSentence>()
  let next = 0
  for (const { id, span } of sentences) {
    const from = next
    while ((mentions[next]?.span.start ?? Infinity) < span.end) next++
    const inside = mentions.slice(from, next).filter((mention) => contains(span, mention.span))
    bySentence.set(id, inSentenceOf(tokens.get(id) ?? [], inside))
  }
  return (sentence, at, side) => {
    const inSentence = bySentence.get(sentence)
    return inSentence ? who(inSentence, at, side) : null
  }
}

function who(inSentence: InSentence, at: number, side: Side): number | null {
  switch (side) {
    case 'next':
      return inSentence.at.get(at + 1)?.person ?? null
    case 'agent':
      return agentBehind(inSentence, at)
    case 'apposed':
      return apposed(inSentence, at - 1)
    case 'before':
      return subjectBefore(inSentence, at) ?? whoBefore(inSentence, at, side)
    case 'participle': {
      const [opening] = inSentence.subjects
      if (opening && opening.from > at) return opening.person
      return subjectBefore(inSentence, at) ?? whoBefore(inSentence, at, side) ?? mainBefore(inSentence, at)
    }
  }
}

function inSentenceOf(
  words: readonly Token[],
  mentions: readonly { person: number; span: Span }[],
): InSentence {
  const places: Place[] = []
  let word = 0
  for (const { person, span } of mentions) {
    while ((words[word]?.start ?? Infinity) < span.start) word++
    let to = word
    while ((words[to]?.start ?? Infinity) < span.end) to++
    if (to > word) places.push({ person, from: word, to })
  }
  const at = places.flatMap((place) =>
    words.slice(place.from, place.to).map((_, i) => [place.from + i, place] as const),
  )
  return { words, at: new Map(at), subjects: places.filter((place) => isSubject(words, place)) }
}

/** How many words may stand between "by" and the name: "by [the league's new founder,] Ana Bell". */
const AGENT_REACH = 8

/** "by Bell", "by the mayor, Ana Bell"; not "by Bell's deputy". */
function agentBehind({ words, at }: InSentence, by: number): number | null {
  for (let i = by + 1; i <= by + AGENT_REACH; i++) {
    const place = at.get(i)
    const isOwner = place !== undefined && words[place.to]?.low === "'s"
    if (place && !isOwner) return nameApposed({ words, at }, place) ?? place.person
    if (
      !/^(?:DET|ADJ|NUM|NOUN|PROPN)$/u.test(words[i]?.tag ?? '') &&
      !/^(?:,|'s)$/u.test(words[i]?.low ?? '')
    )
      return null
  }
  return null
}

/** "the former mayor, Ana Bell": the name behind a description; null where none is there. */
const nameApposed = ({ words, at }: Pick<InSentence, 'words' | 'at'>, { to }: Place): number | null =>
  words[to]?.low === ',' ? (at.get(to + 1)?.person ?? at.get(to + 2)?.person ?? null) : null

/** "Bell also called for", "Bell, the mayor, called for", "Bell left and called for". */
function subjectBefore({ words, at, subjects: all }: InSentence, verb: number): number | null {
  let last = verb - 1
  while (last > 0 && isBetween(words[last])) last--
  const beside = at.get(pastWho(words, last))
  if (beside) return beside.person
  const before = words[last]
  if (before?.low !== ',' && before?.tag !== 'CCONJ') return null
  const closed = apposed({ words, at }, last)
  if (closed !== null) return closed
  const place = lastBefore(all, last)
  // "Bell said that the league had been asked and had offered": another clause, another subject.
  const other = place && words.slice(place.to, last).some((_, i) => opensClause(words, place.to + i))
  return other ? null : (place?.person ?? null)
}

/** "The mayor, Mrs Ana Bell, [asked]": who stands alone between two commas, with a title at most; null for others. */
function apposed({ words, at }: Pick<InSentence, 'words' | 'at'>, comma: number): number | null {
  const place = words[comma]?.low === ',' ? at.get(comma - 1) : undefined
  if (!place) return null
  const before = words[place.from - 1]
  const opens = before?.low === ',' || (before?.capital === true && words[place.from - 2]?.low === ',')
  return opens ? place.person : null
}

/** "Bell, who [had asked]": the name. */
function pastWho(words: readonly Token[], at: number): number {
  if (words[at]?.low !== 'who') return at
  return words[at - 1]?.low === ',' ? at - 2 : at - 1
}

/** How many words a clause with "who" may take up to its verb. */
const WHO_REACH = 16

/** "Bell, who in May [asked] for", "Bell, who wrote to the board [asking] for": whose clause it is; null for nobody named. */
function whoBefore({ words, at }: InSentence, verb: number, side: Side): number | null {
  for (let i = verb - 1; i > Math.max(0, verb - WHO_REACH); i--) {
    const word = words[i]
    if (!word || word.tag === 'PUNCT') return null
    if (word.low === 'who') return words[i - 1]?.low === ',' ? (at.get(i - 2)?.person ?? null) : null
    if (side === 'before' && /^(?:VERB|SCONJ)$/.test(word.tag)) return null
  }
  return null
}

/** "Bell has written to the board [asking] for": who does what the verb before a participle tells; null for nobody named. */
function mainBefore(inSentence: InSentence, participle: number): number | null {
  for (let i = participle - 1; i > Math.max(0, participle - WHO_REACH); i--) {
    const word = inSentence.words[i]
    if (!word || word.tag === 'PUNCT' || word.tag === 'SCONJ') return null
    if (word.tag === 'VERB') return subjectBefore(inSentence, i)
  }
  return null
}

/** "said [that] the league", but not "denies that, and", "rejected that request". */
const opensClause = (words: readonly Token[], at: number): boolean =>
  words[at]?.low === 'that' &&
  words[at].tag === 'SCONJ' &&
  !/^(?:PUNCT|NOUN)$/u.test(words[at + 1]?.tag ?? '')

/** The last place that ends before a word, by halving. */
const lastBefore = (places: readonly Place[], word: number): Place | undefined =>
  places[firstFrom(places, ({ to }) => to <= word) - 1]

const isBetween = (word: Token | undefined): boolean =>
  word !== undefined && (/^(?:ADV|AUX|PART)$/u.test(word.tag) || TIME.test(word.low)) && word.low !== "'s"

/** Followed by a verb, or by a comma before an apposition. */
function isSubject(words: readonly Token[], place: Place): boolean {
  const next = words[place.to]
  return next !== undefined && (next.low === ',' || next.tag === 'VERB' || isBetween(next))
}
