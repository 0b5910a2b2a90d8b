import type { Token } from '../../tokens.ts'
import { PROPOSAL_NOUNS } from '../core/words.ts'

/** How many words may stand between a noun of proposing and what is proposed, or whose it is. */
const NOUN_REACH = 4

/** Who stands behind a word ("next"), behind "by" ("agent") or before a verb at an index of the sentence; null for nobody named. */
type WhoStands = (at: number, side: 'next' | 'agent' | 'before') => number | null

/** Verbs whose subject has what is given: "Bell gave the town her [word] that". */
const GIVING = /^(?:g[ai]v(?:e|es|en|ing)|ma(?:de|ke|kes|king)|repeat(?:s|ed|ing)?|renew(?:s|ed|ing)?)$/u
/** How far before the noun such a verb stands. */
const GIVING_REACH = 8

/** "Bell's demand for", "her second condition, that", "a motion by Bell to": whose the noun of proposing is; else null. */
export function ownerBefore(words: readonly Token[], from: number, who: WhoStands): number | null {
  const noun = lastNear(words, { before: from, reach: NOUN_REACH }, isProposal)
  if (noun < 0) return null
  if (words[noun + 1]?.low === 'by') return who(noun + 1, 'agent')
  let at = noun - 1
  while (at > noun - NOUN_REACH && /^(?:ADJ|NUM)$/u.test(words[at]?.tag ?? '')) at--
  if (words[at]?.low === "'s") return who(at - 2, 'next')
  if (!/^(?:his|her)$/u.test(words[at]?.low ?? '')) return null
  return giverOf(words, at, who) ?? who(at - 1, 'next')
}

function giverOf(words: readonly Token[], owner: number, who: WhoStands): number | null {
  const verb = lastNear(words, { before: owner, reach: GIVING_REACH }, ({ tag }) => tag === 'VERB')
  return GIVING.test(words[verb]?.low ?? '') ? who(verb, 'before') : null
}

const isProposal = ({ low, tag }: Token): boolean =>
  tag === 'NOUN' && (PROPOSAL_NOUNS.has(low) || OWNED.test(low))

/** Index of the last word before one, no further back than a reach, that is of a kind; -1 where none is. */
function lastNear(
  words: readonly Token[],
  { before, reach }: { readonly before: number; readonly reach: number },
  isOfKind: (word: Token) => boolean,
): number {
  const from = Math.max(0, before - reach)
  const at = words.slice(from, before).findLastIndex(isOfKind)
  return at < 0 ? -1 : from + at
}

/** Nouns by which somebody has something to propose, that announce no list. */
const OWNED =
  /^(?:conditions?|motion|advice|counsel|promises?|pledges?|vow|oath|offers?|invitation|call|appeal|plea|insistence|guarantee|undertaking|word|assurance|instructions?)$/u
