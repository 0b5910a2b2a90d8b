import { alikeness } from './alike.ts'
import { apartCentre, gistOf } from './gist.ts'
import type { Lexicon } from './lexicon.ts'
import type { Passages } from './library/passages.ts'
import { paraphraseSignals, silenceSignals, type Meant, type Signals } from './paraphrase-signals.ts'
import { PARAPHRASE_WEIGHTS, SILENCE_WEIGHTS } from './paraphrase-weights.ts'
import type { Query } from './question/query.ts'
import { hasOpposite } from './retrieval/turned.ts'
import type { Utterance } from './library/utterances.ts'

/** How likely an utterance is what was typed in other words. */
export interface Paraphrase {
  readonly utterance: Utterance
  readonly signals: Signals
  /** From 0 to 1, beside all the others and beside nobody's having said it. */
  readonly likely: number
  /** Whether it has the opposite of a typed word: it may be the contrary. */
  readonly opposed: boolean
}

/** More typed words than this are not compared by meaning; nobody puts so many in other words. */
const LONGEST = 24

/** Only so many of the likeliest are looked through for opposites. */
const LIKELIEST = 5

/** Compares utterances with typed words by meaning, the likeliest first; those alike in the article's order. */
export function paraphrases(
  { lexicon, index }: { readonly lexicon: Lexicon; readonly index: Passages },
  query: Query,
  utterances: readonly Utterance[],
): readonly Paraphrase[] {
  const asked = query.asked.slice(0, LONGEST)
  const meant: Meant = {
    query,
    typed: asked.map((one) => alikeness(lexicon, index, one)),
    centre: apartCentre(lexicon.vectors, asked, index),
    small: new Set(query.question.terms.flatMap(({ key, stop }) => (stop ? [key] : []))),
  }
  const seen = utterances.map((utterance) => {
    const signals = paraphraseSignals(meant, utterance, gistOf({ lexicon, index }, utterance))
    return { utterance, signals, odds: Math.exp(weighed(signals, PARAPHRASE_WEIGHTS)) }
  })
  const silence = Math.exp(weighed(silenceSignals(query, utterances.length), SILENCE_WEIGHTS))
  const all = seen.reduce((sum, { odds }) => sum + odds, silence)
  return seen
    .map(({ utterance, signals, odds }) => ({ utterance, signals, likely: odds / all }))
    .sort((a, b) => b.likely - a.likely)
    .map((one, place) => ({
      ...one,
      opposed: place < LIKELIEST && one.signals.turned === 0 && opposes(asked, one.utterance),
    }))
}

const opposes = (asked: Query['asked'], { terms, ids }: Utterance): boolean =>
  hasOpposite({ asked, terms, ids, first: 0, last: terms.length })

function weighed<Name extends string>(
  signals: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  let sum = 0
  for (const name in weights) sum += weights[name] * signals[name]
  return sum
}
