import type { Page, NameRun } from './page.ts'
import { isRole } from './words.ts'

/** The most words of a label: "DR ANN LEE:". */
const MOST_LABEL_WORDS = 5

/**
 * The labels by which a transcript says whose turn it is ("CATALINA: …", "**Tom Wu:** …"): runs of capital words that
 * open a sentence and end in a colon, by what is written, and how often each stands.
 */
export function labels({ tokens }: Page, runs: readonly NameRun[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const run of runs) {
    if (!isLabel(tokens, run)) continue
    const key = labelOf(tokens, run)
    found.set(key, (found.get(key) ?? 0) + 1)
  }
  return found
}

export const labelOf = (tokens: Page['tokens'], { from, to }: NameRun): string =>
  tokens
    .slice(from, to)
    .map(({ low }) => low)
    .join(' ')

/** Whether a run opens a sentence and ends in a colon, and is no office: "THE CHAIR:", "Host:". */
export function isLabel(tokens: Page['tokens'], { from, to }: NameRun): boolean {
  if (to - from > MOST_LABEL_WORDS || tokens[to]?.text !== ':') return false
  const inSentence = (at: number): boolean => tokens[at]?.sentence === tokens[from]?.sentence
  let start = from
  while (/^[*_>#-]$/.test(tokens[start - 1]?.text ?? '') && inSentence(start - 1)) start--
  if (inSentence(start - 1)) return false
  return to - from > 1 || !isRole(tokens[from]?.low ?? '')
}
