import type { Sentence } from '../../document/document.ts'
import { contains } from '../../text/span.ts'
import type { Person } from '../annotations.ts'
import type { Token } from '../tokens.ts'

/** Where the one who acts stands: before the verb, after a participle that may open its sentence, or after "by". */
type Side = 'before' | 'participle' | 'agent'

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

/** Knows the mentions of people, sentence by sentence. */
export function subjects(
  sentences: readonly Sentence[],
  tokens: ReadonlyMap<number, readonly Token[]>,
  people: readonly Person[],
): Subjects {
  const mentions = people
    .flatMap((person) => person.mentions.map(({ span }) => ({ person: person.id, span })))
    .toSorted((a, b) => a.span.start - b.span.start)
  const places = new Map<number, readonly Place[]>()
  let next = 0
  for (const sentence of sentences) {
    const words = tokens.get(sentence.id) ?? []
    const found: Place[] = []
    let word = 0
    for (
      let mention = mentions[next];
      mention && mention.span.start < sentence.span.end;
      mention = mentions[++next]
    ) {
      if (!contains(sentence.span, mention.span)) continue
      while ((words[word]?.start ?? Infinity) < mention.span.start) word++
      let to = word
      while ((words[to]?.start ?? Infinity) < mention.span.end) to++
      if (to > word) found.push({ person: mention.person, from: word, to })
    }
    places.set(sentence.id, found)
  }
  return (sentence, at, side) => {
    const words = tokens.get(sentence) ?? []
    const mentioned = places.get(sentence) ?? []
    if (side === 'agent') return mentioned.find((place) => place.from === at + 1)?.person ?? null
    const opens = side === 'participle' && !mentioned.some((place) => place.to <= at)
    return opens ? subjectAfter(words, mentioned, at) : subjectBefore(words, mentioned, at)
  }
}

/** "Bell also called for", "Bell, the mayor, called for", "Bell left and called for". */
function subjectBefore(words: readonly Token[], places: readonly Place[], at: number): number | null {
  let last = at - 1
  while (last > 0 && isBetween(words[last])) last--
  const beside = places.find((place) => place.from <= last && last < place.to)
  if (beside) return beside.person
  const before = words[last]
  if (before?.low !== ',' && before?.tag !== 'CCONJ') return null
  return places.findLast((place) => place.to <= last && isSubject(words, place))?.person ?? null
}

/** "While praising trams, Bell called for". */
const subjectAfter = (words: readonly Token[], places: readonly Place[], at: number): number | null =>
  places.find((place) => place.from > at && isSubject(words, place))?.person ?? null

const isBetween = (word: Token | undefined): boolean =>
  word !== undefined && (/^(?:ADV|AUX|PART)$/u.test(word.tag) || TIME.test(word.low)) && word.low !== "'s"

/** Followed by a verb, or by a comma before an apposition. */
function isSubject(words: readonly Token[], place: Place): boolean {
  const next = words[place.to]
  return next !== undefined && (next.low === ',' || next.tag === 'VERB' || isBetween(next))
}
