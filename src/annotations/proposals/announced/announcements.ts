import type { Token } from '../../tokens.ts'
import { ANNOUNCING, PROPOSAL_NOUNS, SEVERAL } from '../core/words.ts'

/** "The mayor put forward five proposals". */
export interface Announcement {
  /** Index of the verb among the tokens of its sentence. */
  readonly at: number
  /** How many are announced, or null where it does not say. */
  readonly count: number | null
  /** "Five proposals were made by": the announcer stands after `at`. */
  readonly passive: boolean
}

const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ')

/** Between the verb and how many of what: "put forward to the council". */
const GAP = 4

/**
 * Whether a sentence announces proposals and how many, or null.
 * "Bell set out three proposals for the harbour." //=> { at: 1, count: 3, passive: false }
 */
export function announcement(sentence: readonly Token[]): Announcement | null {
  for (const [i, noun] of sentence.entries()) {
    if (!PROPOSAL_NOUNS.has(noun.low)) continue
    const quantity = quantityBefore(sentence, i)
    if (quantity === null) continue
    const from = Math.max(0, quantity.at - GAP)
    const verb = sentence.slice(from, quantity.at).findIndex((token) => ANNOUNCING.has(token.low))
    if (verb >= 0) return { at: from + verb, count: quantity.count, passive: false }
    const by = passiveAgent(sentence, i + 1)
    if (by !== null) return { at: by, count: quantity.count, passive: true }
  }
  return null
}

/** Index of "by" in "were put forward by", or null. */
function passiveAgent(sentence: readonly Token[], from: number): number | null {
  const after = sentence.slice(from, from + GAP)
  const by = after.findIndex((token) => token.low === 'by')
  const verb = after.slice(0, Math.max(0, by)).some((token) => ANNOUNCING.has(token.low))
  return verb ? from + by : null
}

/** "five", "four-point", "a series of", up to two words before the noun: "five broad proposals". */
function quantityBefore(
  sentence: readonly Token[],
  noun: number,
): { readonly at: number; readonly count: number | null } | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at--) {
    const low = sentence[at]?.low ?? ''
    const count = countOf(low.replace(/-(?:point|part|step|pronged)$/u, ''))
    if (count >= 2) return { at, count }
    if (SEVERAL.has(low)) return { at, count: null }
    if (low === 'of' && /^(?:series|number|set|list|range|raft|couple)$/u.test(sentence[at - 1]?.low ?? ''))
      return { at: at - 2, count: null }
  }
  return null
}

/** `countOf('four')` //=> 4; 1 for what is no number from two to twelve */
const countOf = (low: string): number => (/^\d{1,2}$/u.test(low) ? Number(low) : NUMBERS.indexOf(low) + 2)
