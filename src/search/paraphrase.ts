import { likeness, type Lexicon } from './lexicon.ts'
import type { Passages } from './passages.ts'
import type { Asked } from './asked.ts'
import type { Query } from './query.ts'
import type { Utterance } from './utterances.ts'
import { beyondUsual, usualLikeness } from './vectors.ts'

/** How well an utterance says what was typed in other words. */
export interface Paraphrase {
  readonly utterance: Utterance
  /** The share of the typed words that it has or has words like, each by what it tells. */
  readonly share: number
  /** How much was met in all, not as a share: two words alone are little to go by. */
  readonly met: number
  /** The share less what a long utterance meets by chance. */
  readonly score: number
}

/** What a word that hangs together counts for the word itself. */
const RELATED = { derived: 0.95, same: 0.75, kinds: 0.3, opposite: 0 } as const
/** What each doubling of the length takes off. */
const LENGTH = 0.12

/** Compares utterances with typed words by meaning, the best first. */
export function paraphrases(
  { lexicon, index }: { readonly lexicon: Lexicon; readonly index: Passages },
  { asked, total }: Query,
  utterances: readonly Utterance[],
): readonly Paraphrase[] {
  const usual = asked.map(({ rank }) => (rank < 0 ? 0 : usualLikeness(lexicon.vectors, index, rank)))
  const found = utterances.map((utterance): Paraphrase => {
    const ranks = ranksOf(lexicon, utterance)
    let met = 0
    asked.forEach((word, k) => {
      met +=
        word.weight *
        Math.max(inWords(word, utterance), inMeaning(lexicon, word, { ranks, usual: usual[k] ?? 0 }))
    })
    const share = met / (total || 1)
    return { utterance, share, met, score: share - LENGTH * Math.log2(4 + ranks.length) }
  })
  return found.sort((a, b) => b.score - a.score)
}

/** The word itself, mended where need be, or one that hangs together with it. */
function inWords({ options, near }: Asked, { ids }: Utterance): number {
  let best = 0
  for (const { id, trust } of options) if (trust > best && ids.includes(id)) best = trust
  for (const relation of ['derived', 'same', 'kinds'] as const) {
    if (RELATED[relation] > best && near[relation].some((id) => ids.includes(id))) best = RELATED[relation]
  }
  return best
}

function inMeaning(
  { vectors }: Lexicon,
  { rank }: Asked,
  { ranks, usual }: { readonly ranks: readonly number[]; readonly usual: number },
): number {
  if (rank < 0) return 0
  let best = 0
  for (const other of ranks) best = Math.max(best, likeness(vectors, rank, other))
  return 0.9 * beyondUsual(best, usual)
}

function ranksOf({ vectors }: Lexicon, { terms, ids }: Utterance): readonly number[] {
  return terms.flatMap(({ key }, k) => ((ids[k] ?? -1) < 0 ? [] : (vectors.ranks.get(key) ?? [])))
}
