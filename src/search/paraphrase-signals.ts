import { answered, met, type Alike } from './alike.ts'
import type { Gist } from './gist.ts'
import type { Query } from './question/query.ts'
import type { Utterance } from './library/utterances.ts'
import { cosine } from './vectors.ts'

/** Typed words made ready to be compared with what was said. */
export interface Meant {
  readonly query: Query
  readonly typed: readonly Alike[]
  readonly centre: Float64Array
  /** The typed words without a topic. */
  readonly small: ReadonlySet<string>
}

/** What speaks for an utterance's saying what was typed; each about 0 to 1. */
export interface Signals {
  /** The share of the typed words that it has or has words near in meaning for. */
  readonly meaning: number
  /** The share that it has or has relatives of. */
  readonly words: number
  /** How far its words stand out from the article's in likeness to the typed ones. */
  readonly outstanding: number
  /** How much was met in all, not as a share: two words alone are little to go by. */
  readonly met: number
  /** How many typed words were met. */
  readonly several: number
  /** How much of it was typed, not as a share. */
  readonly answered: number
  /** The likeness of all of it to all that was typed. */
  readonly centre: number
  /** A long one meets much by chance. */
  readonly length: number
  /** Whether one of the two says no and the other does not. */
  readonly turned: number
  /** The share of the typed words without a topic that it has. */
  readonly small: number
  readonly direct: number
  readonly partial: number
}

/** What a typed name counts in the words of its bearer, who hardly says it. */
const SPEAKER = 0.5
/** A typed word that is the article's own stands out as far as this. */
const OWN = 3.5
/** From this on a typed word counts as met. */
const SURELY = 0.5

/** What speaks for an utterance's saying what was typed. */
export function paraphraseSignals(
  { query, typed, centre, small }: Meant,
  { statement }: Utterance,
  gist: Gist,
): Signals {
  const sum = { meaning: 0, words: 0, outstanding: 0, several: 0 }
  for (const one of typed) {
    const { weight, people } = one.asked
    const has = met(one, gist)
    const byName = has.word === 0 && statement?.speaker != null && people.includes(statement.speaker)
    sum.meaning += weight * (has.meaning + (byName ? SPEAKER : 0))
    sum.words += weight * has.related
    sum.outstanding += weight * Math.max(OWN * has.related, Math.min(4, has.outstanding - 1))
    if (has.meaning >= SURELY) sum.several++
  }
  const total = query.total || 1
  const back = gist.words.reduce((all, word) => all + word.weight * answered(word, typed), 0)
  const shared = [...small].reduce((count, key) => count + (gist.small.has(key) ? 1 : 0), 0)
  return {
    meaning: sum.meaning / total,
    words: sum.words / total,
    outstanding: sum.outstanding / total / 4,
    met: Math.min(3, sum.meaning) / 3,
    several: sum.several / 5,
    answered: Math.min(3, back) / 3,
    centre: cosine(centre, gist.centre),
    length: Math.log2(4 + gist.words.length) / 4,
    turned: query.question.negated === gist.negated ? 0 : 1,
    small: shared / (1 + small.size),
    direct: statement?.kind === 'direct' ? 1 : 0,
    partial: statement?.partial ? 1 : 0,
  }
}

/** What speaks for nobody's having said it. */
export interface Silence {
  readonly always: number
  /** Many words say much that can be compared. */
  readonly words: number
  /** The share of them that the article knows nothing like. */
  readonly unknown: number
  /** Among many utterances one is near by chance. */
  readonly many: number
}

/** What speaks for nobody's having said what was typed. */
export const silenceSignals = ({ asked, total }: Query, utterances: number): Silence => ({
  always: 1,
  words: Math.min(10, asked.length) / 6,
  unknown:
    asked.reduce((sum, { options, weight }) => sum + (options.length === 0 ? weight : 0), 0) / (total || 1),
  many: Math.log(utterances || 1) / 4,
})
