import type { Sentence } from '../../document/document.ts'
import { contains } from '../../text/span.ts'
import type { Person } from '../annotations.ts'
import type { Token } from '../tokens.ts'

/** Who is the subject of the verb at a token of a sentence; null where that is nobody named, or in doubt. */
export type Subjects = (sentence: number, at: number, participle: boolean) => number | null

interface Place {
  readonly person: number
  /** Index of the first token of the mention among those of its sentence. */
  readonly at: number
}

/** How many words may stand between a subject and its verb. */
const NEAR = 14

/** Knows the mentions of people by sentence, without those that only own something ("Bell's plan"). */
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
    for (; next < mentions.length; next++) {
      const mention = mentions[next]
      if (!mention || mention.span.start >= sentence.span.end) break
      if (!contains(sentence.span, mention.span)) continue
      const at = words.findIndex((word) => word.start >= mention.span.start)
      const after = words.find((word) => word.start >= mention.span.end)
      if (at >= 0 && after?.low !== "'s") found.push({ person: mention.person, at })
    }
    places.set(sentence.id, found)
  }
  return (sentence, at, participle) => subjectOf(places.get(sentence) ?? [], at, participle)
}

/** The nearest mention before the verb; for a participle that opens its sentence the first one after it. */
function subjectOf(places: readonly Place[], at: number, participle: boolean): number | null {
  const before = places.findLast((place) => place.at < at && at - place.at <= NEAR)
  if (before) return before.person
  return participle ? (places.find((place) => place.at > at)?.person ?? null) : null
}
